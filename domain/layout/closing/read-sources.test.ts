import { describe, expect, it } from 'vitest'
import type { Citation } from '#domain/briefs/brief-content.ts'
import { readMarkdown } from '#domain/layout/lines/read-markdown.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { readSources } from './read-sources.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const read = (...lines: string[]) => partsOf(readSources(readText(lines.join('\n'))))

function aSource(change: Partial<Citation>): Citation {
  return {
    key: '',
    number: 1,
    title: 'Storm notice',
    publisher: null,
    publishedOn: null,
    language: null,
    url: null,
    retrievedOn: null,
    grade: null,
    ...change,
  }
}

describe('a source that was broken at a width', () => {
  it.each([
    ['before a dot', ['1. Storm notice · Met', '   · 2026-03-05 · B2', '2. Log']],
    ['behind a dot', ['1. Storm notice · Met ·', '   2026-03-05 ·', '   B2', '2. Log']],
    ['behind its number in brackets', ['[1] Storm notice · Met', '· 2026-03-05 · B2', '[2] Log']],
  ])('%s is one', (_, lines) => {
    expect(read(...lines)).toEqual([
      aSource({ publisher: 'Met', publishedOn: '2026-03-05', grade: { reliability: 'B', credibility: 2 } }),
      aSource({ number: 2, title: 'Log' }),
    ])
  })

  it('keeps the link above the break', () => {
    const lines = readMarkdown('1. [Storm notice](https://met.example/)\n   · Met')
    expect(partsOf(readSources(lines))).toEqual([aSource({ publisher: 'Met', url: 'https://met.example/' })])
  })

  it('is told from sources without a number', () => {
    expect(read('Storm notice ·', 'Log').length).toBe(2)
    expect(read('1. Storm notice ·', '', 'Log').length).toBe(2)
  })
})

describe('the number of a source', () => {
  it.each([
    [
      ['[3] Storm notice', '[7] Log'],
      [3, 7],
    ],
    [
      ['1. Storm notice', '2) Log', '(3) Chart'],
      [1, 2, 3],
    ],
    [
      ['Storm notice', 'Log'],
      [1, 2],
    ],
    [
      ['- Storm notice', '- Log'],
      [1, 2],
    ],
    [
      ['[4] Storm notice', 'Log', '[9] Chart', 'Map'],
      [4, 5, 9, 10],
    ],
    [
      ['1. Storm notice', '2. Log', 'Other documents:', '3. Chart'],
      [1, 2, 4, 3],
    ],
    [['[123]Storm notice'], [123]],
    [['[3]: Storm notice'], [3]],
    [['[1234] Storm notice'], [1]],
  ])('in %j', (lines, numbers) => {
    expect(read(...lines).map(({ number }) => number)).toEqual(numbers)
  })

  it('is no part of the title', () => {
    const lines = ['[3]  Storm notice', '4. Log', '[1234] Chart', '[5]: Map', '[6] : Draft']
    expect(read(...lines).map(({ title }) => title)).toEqual([
      'Storm notice',
      'Log',
      '[1234] Chart',
      'Map',
      ': Draft',
    ])
  })
})

describe('the fields of a source', () => {
  it.each<[string, Partial<Citation>]>([
    ['Port Office', { publisher: 'Port Office' }],
    ['Port Office · Quay 4', { publisher: 'Port Office · Quay 4' }],
    ['2026-03-04', { publishedOn: '2026-03-04' }],
    ['4 March 2026', { publishedOn: '2026-03-04' }],
    ['published on 4 March 2026', { publishedOn: '2026-03-04' }],
    ['Published: 25/03/2026', { publishedOn: '2026-03-25' }],
    ['05/03/2026', { publisher: '05/03/2026' }],
    ['Wednesday, 4 March 2026', { publishedOn: '2026-03-04' }],
    ['2026年3月4日', { publishedOn: '2026-03-04' }],
    ['Wed 2026-03-04', { publishedOn: '2026-03-04' }],
    ['2026-03-04 Quay', { publisher: '2026-03-04 Quay' }],
    ['4 March 2026 12', { publisher: '4 March 2026 12' }],
    ['March 2026', { publisher: 'March 2026' }],
    ['2026-03-04 · 2026-03-05', { publishedOn: '2026-03-04', publisher: '2026-03-05' }],
    ['Bulletin of the Port Office, 4 March 2026', { publisher: 'Bulletin of the Port Office, 4 March 2026' }],
    ['https://ilvers.example/n', { url: 'https://ilvers.example/n' }],
    ['ftp://ilvers.example/n', { publisher: 'ftp://ilvers.example/n' }],
    [
      'https://a.example/1 · https://b.example/2',
      { url: 'https://a.example/1', publisher: 'https://b.example/2' },
    ],
    ['retrieved 2026-03-05', { retrievedOn: '2026-03-05' }],
    ['Accessed on: 5 March 2026', { retrievedOn: '2026-03-05' }],
    ['last visited 2026-03-05', { retrievedOn: '2026-03-05' }],
    ['retrieved 2026-03-05 by the port office', { publisher: 'retrieved 2026-03-05 by the port office' }],
    ['B2', { grade: { reliability: 'B', credibility: 2 } }],
    ['F-6', { grade: { reliability: 'F', credibility: 6 } }],
    ['grade: A 1', { grade: { reliability: 'A', credibility: 1 } }],
    ['B2 · C3', { grade: { reliability: 'B', credibility: 2 }, publisher: 'C3' }],
    ['A', { publisher: 'A' }],
    ['G1', { publisher: 'G1' }],
    ['B7', { publisher: 'B7' }],
    ['b2', { publisher: 'b2' }],
    ['language: fr', { language: 'fr' }],
    ['Language: fr · language: de', { language: 'fr', publisher: 'language: de' }],
  ])('"%s"', (fields, change) => {
    expect(read(`[1] Storm notice · ${fields}`)).toEqual([aSource(change)])
  })

  it('may all be missing', () => {
    expect(read('[1] Storm notice')).toEqual([aSource({})])
  })

  it('may stand in any order', () => {
    expect(
      read(
        '[2] Storm notice · B2 · retrieved 2026-03-05 · language: uk · https://ilvers.example/n · Port Office · 2026-03-04',
      ),
    ).toEqual([
      aSource({
        number: 2,
        publisher: 'Port Office',
        publishedOn: '2026-03-04',
        language: 'uk',
        url: 'https://ilvers.example/n',
        retrievedOn: '2026-03-05',
        grade: { reliability: 'B', credibility: 2 },
      }),
    ])
  })

  it('are parted by spaced dots alone', () => {
    expect(read('[1] Storm·notice, B2 – Port Office')).toEqual([
      aSource({ title: 'Storm·notice, B2 – Port Office' }),
    ])
  })

  it('take the address of the link that the title is', () => {
    const lines = readMarkdown('[Storm notice](https://ilvers.example/n) · https://b.example/2')
    expect(partsOf(readSources(lines))).toEqual([
      aSource({ url: 'https://ilvers.example/n', publisher: 'https://b.example/2' }),
    ])
  })

  it('are none where there is no line', () => {
    expect(partsOf(readSources([]))).toEqual([])
  })
})

describe('the address of a source', () => {
  it.each([
    [
      'is the last of its line',
      '[1] [Log](https://a.example/b), [copy](https://c.example/d)',
      'https://c.example/d',
    ],
    ['may end the title', '[1] Log, https://a.example/b.', 'https://a.example/b'],
    ['may be all there is', '[1] https://a.example/b', 'https://a.example/b'],
  ])('%s', (_, text, url) => {
    expect(partsOf(readSources(readMarkdown(text)))[0]?.url).toBe(url)
  })

  it.each([
    ['[1] Log, https://a.example/Quay_(port)', 'https://a.example/Quay_%28port%29'],
    ['[1] Log (https://a.example/Quay_(port)).', 'https://a.example/Quay_%28port%29'],
    ['[1] Log (https://a.example/b)', 'https://a.example/b'],
    ['[1] Log (see https://a.example/b).', 'https://a.example/b'],
  ])('keeps the brackets that it opens: %s', (line, url) => {
    expect(read(line)[0]?.url).toBe(url)
  })

  it('is no part of the title that it ends', () => {
    expect(read('[1] Log, https://a.example/b').map(({ title }) => title)).toEqual(['Log'])
    expect(read('[1] https://a.example/b').map(({ title }) => title)).toEqual(['https://a.example/b'])
  })
})
