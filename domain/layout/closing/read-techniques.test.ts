import { describe, expect, it } from 'vitest'
import { readText } from '#domain/layout/lines/read-text.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'
import { readTechniques } from './read-techniques.ts'

function read(...lines: string[]) {
  const { techniques, unread } = readTechniques(readText(lines.join('\n')))
  return {
    techniques: partsOf(techniques).map(({ name, description }) => [name, description]),
    unread: unread.map(({ plain }) => plain),
  }
}

describe('readTechniques', () => {
  it('gives each technique as a part without a key', () => {
    const { techniques } = readTechniques(readText('- SWOT: Strong.'))
    expect(partsOf(techniques)).toEqual([
      { kind: 'technique', key: '', name: 'SWOT', description: 'Strong.' },
    ])
  })

  it('gives with a line that names none the list below it', () => {
    expect(read('- It was weighed.', '  - By day.', '- SWOT')).toEqual({
      techniques: [['SWOT', null]],
      unread: ['It was weighed.', 'By day.'],
    })
  })

  it.each([
    [
      ['- SWOT: Strong.', '- ACH: Weighed.'],
      [
        ['SWOT', 'Strong.'],
        ['ACH', 'Weighed.'],
      ],
    ],
    [['SWOT: Strong.'], [['SWOT', 'Strong.']]],
    [['- **SWOT:** Strong *here*.'], [['SWOT', 'Strong \\*here\\*.']]],
    [
      ['- SWOT', '- ACH'],
      [
        ['SWOT', null],
        ['ACH', null],
      ],
    ],
    [
      ['1. SWOT', '2. ACH: Weighed.'],
      [
        ['SWOT', null],
        ['ACH', 'Weighed.'],
      ],
    ],
    [['- SWOT: Strong.', '  Weak too.'], [['SWOT', 'Strong.\n\nWeak too.']]],
    [['- SWOT', '  Strong.', '  - Weak.'], [['SWOT', 'Strong.\n\nWeak.']]],
    [['- SWOT:', '  - Strong.', '  - Weak.'], [['SWOT', 'Strong.\n\nWeak.']]],
    [
      ['- Red cell; on the quay', '- Premortem'],
      [
        ['Red cell; on the quay', null],
        ['Premortem', null],
      ],
    ],
  ])('reads %j', (lines, techniques) => {
    expect(read(...lines)).toEqual({ techniques, unread: [] })
  })

  it.each(['It was used throughout.', 'Was it used!', 'x'.repeat(91)])('leaves %j unread', (line) => {
    expect(read('- SWOT: Strong.', `- ${line}`)).toEqual({
      techniques: [['SWOT', 'Strong.']],
      unread: [line],
    })
  })

  it('takes a name of 90 characters', () => {
    const name = 'x'.repeat(90)
    expect(read(name)).toEqual({ techniques: [[name, null]], unread: [] })
  })

  it('finds nothing in no lines', () => {
    expect(readTechniques([])).toEqual({ techniques: [], unread: [] })
  })
})
