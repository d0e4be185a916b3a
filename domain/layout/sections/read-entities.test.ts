import { describe, expect, it } from 'vitest'
import { readMarkdown } from '#domain/layout/lines/read-markdown.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import type { Part } from '#domain/briefs/brief-content.ts'
import { readEntities } from './read-entities.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const read = (...lines: string[]) => partsOf(readEntities(readText(lines.join('\n'))))

function entity(name: string, description: string | null = null): Part {
  return { kind: 'entity', key: '', name, description }
}

function passage(text: string, form: 'paragraph' | 'item' = 'paragraph'): Part {
  return { kind: 'passage', key: '', form, text }
}

describe('an entry', () => {
  it.each([
    ['- Ada Brandt', 'Ada Brandt', null],
    ['Ada Brandt', 'Ada Brandt', null],
    ['1. Ada Brandt', 'Ada Brandt', null],
    ['- Ada Brandt;', 'Ada Brandt', null],
    ['- Ada Brandt.', 'Ada Brandt', null],
    ['- J. F. K.', 'J. F. K.', null],
    ['- Ada Brandt – harbour pilot', 'Ada Brandt', 'harbour pilot'],
    ['- Ada Brandt — harbour pilot.', 'Ada Brandt', 'harbour pilot.'],
    ['- Ada Brandt - harbour pilot', 'Ada Brandt', 'harbour pilot'],
    ['- **Ada Brandt:** harbour pilot', 'Ada Brandt', 'harbour pilot'],
    ['Ada Brandt: harbour pilot', 'Ada Brandt', 'harbour pilot'],
    ['- Ada Brandt, a harbour pilot', 'Ada Brandt', 'a harbour pilot'],
    ['- Ada Brandt, former pilot', 'Ada Brandt', 'former pilot'],
    ['- Ada Brandt, Pilot of the port', 'Ada Brandt', 'Pilot of the port'],
    ['- Port of Ilvers, Ministry of the Sea', 'Port of Ilvers, Ministry of the Sea', null],
    ['- Ilvers, Nord', 'Ilvers, Nord', null],
    ['- Brandt, Vane and sons', 'Brandt, Vane and sons', null],
    ['- Ilvers-Nord', 'Ilvers-Nord', null],
    ['- Ada Brandt – she said it was named late', 'Ada Brandt', 'she said it was named late'],
    ['- 東港 – a port', '東港', 'a port'],
  ])('of %j', (line, name, description) => {
    expect(read(line)).toEqual([entity(name, description)])
  })

  it('keeps the marks of its description', () => {
    expect(
      partsOf(readEntities(readMarkdown('# A\n\n# B\n\n- **Ada Brandt** – *harbour* pilot [2]'))).slice(2),
    ).toEqual([entity('Ada Brandt', '*harbour* pilot [2]')])
  })

  it('takes what stands below it into its description', () => {
    expect(read('- Ada Brandt – harbour pilot', '  Since May.', '- Olof Vane', '  A clerk.')).toEqual([
      entity('Ada Brandt', 'harbour pilot\n\nSince May.'),
      entity('Olof Vane', 'A clerk.'),
    ])
  })

  it('counts once, with all that is said of it', () => {
    expect(read('- Ada Brandt – pilot', '- Olof Vane', '- Ada Brandt – clerk')).toEqual([
      entity('Ada Brandt', 'pilot\n\nclerk'),
      entity('Olof Vane'),
    ])
  })
})

describe('text that is no entry', () => {
  it.each([
    ['- None.', []],
    ['No individuals are named.', []],
    ['Nobody else was seen near the harbour that night.', []],
    ['The notice mentions Ada Brandt and Olof Vane.', ['Ada Brandt', 'Olof Vane']],
    ['“Ada Brandt”,', ['“Ada Brandt”']],
    ['Ada Brandt, Olof Vane and Port Ilvers', ['Ada Brandt', 'Olof Vane', 'Port Ilvers']],
    [
      'The notice of the harbour office mentions Ada Brandt. No pilots were named, Port Ilvers says.',
      ['Ada Brandt'],
    ],
    ['Ilvers '.repeat(24), []],
  ])('is kept before the names it lists: %j', (line, names) => {
    const text = line.trim().replace(/^- /, '')
    expect(read(line)).toEqual([
      passage(text, line.startsWith('- ') ? 'item' : 'paragraph'),
      ...names.map((name) => entity(name)),
    ])
  })

  it('gives a name that it has with a dash in two', () => {
    const line = `The notice ${'of the harbour '.repeat(12)}mentions Ada Brandt – Pilot and Olof Vane.`
    expect(read(line)).toEqual([passage(line), entity('Ada Brandt', 'Pilot'), entity('Olof Vane')])
  })

  it('lists no name again that has an entry of its own', () => {
    expect(read('The notice mentions Ada Brandt and Olof Vane.', '- Ada Brandt – pilot')).toEqual([
      passage('The notice mentions Ada Brandt and Olof Vane.'),
      entity('Olof Vane'),
      entity('Ada Brandt', 'pilot'),
    ])
  })

  it('is kept where it announces entries', () => {
    expect(read('Persons:', '- Ada Brandt')[0]).toEqual(passage('Persons:'))
  })

  it('is kept between entries', () => {
    expect(read('- Ada Brandt', 'No companies are named.', '- Quay Media')).toEqual([
      entity('Ada Brandt'),
      passage('No companies are named.'),
      entity('Quay Media'),
    ])
  })
})

it('finds nothing in no lines', () => {
  expect(partsOf(readEntities([]))).toEqual([])
})

describe('a name that a list has twice', () => {
  it.each([
    ['both descriptions', ['- Quay Board – runs it', '- Quay Board – owns it'], 'runs it\n\nowns it'],
    ['the only description', ['- Quay Board', '- Quay Board – owns it'], 'owns it'],
    ['the same description once', ['- Quay Board – owns it', '- Quay Board – owns it'], 'owns it'],
  ])('is one entry with %s', (_, lines, description) => {
    expect(partsOf(readEntities(readText(lines.join('\n'))))).toEqual([
      { kind: 'entity', key: '', name: 'Quay Board', description },
    ])
  })
})
