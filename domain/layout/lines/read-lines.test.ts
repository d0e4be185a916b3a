import { describe, expect, it } from 'vitest'
import type { LayoutFormat } from '#domain/layout/layout-source.ts'
import { aLine, outlineOf } from './layout-line.test-data.ts'
import { readLines } from './read-lines.ts'

function read(text: string, format: LayoutFormat = 'text') {
  const result = readLines({ text, format })
  if (!result.ok) throw new Error(result.problem.message)
  const { lines, ...rest } = result.read
  return { ...rest, outline: outlineOf(lines), numbers: lines.map(({ number }) => number), lines }
}

const inFormat = (text: string, format: LayoutFormat) => readLines({ text, format })

describe('readLines', () => {
  it.each<[LayoutFormat, string, string[]]>([
    ['text', '# The *Quay*\n\n- It sank.', ['h1| The \\*Quay\\*', '1| It sank.']],
    ['markdown', '# The *Quay*\n\n- It sank.', ['h1| The *Quay*', '1| It sank.']],
    ['html', '<h1>The <i>Quay</i></h1><ul><li>It sank.', ['h1| The *Quay*', '1| It sank.']],
  ])('reads %s', (format, text, outline) => {
    const { lines, ...rest } = read(text, format)
    expect(rest).toEqual({
      outline,
      numbers: format === 'html' ? [1, 1] : [1, 3],
      markings: [],
      frontMatter: null,
      warnings: [],
    })
    expect(lines).toHaveLength(2)
  })

  it.each<LayoutFormat>(['text', 'markdown', 'html'])('reads an empty text in %s', (format) => {
    expect(inFormat('', format)).toEqual({
      ok: true,
      read: { lines: [], markings: [], frontMatter: null, warnings: [] },
    })
  })
})

describe('what stands around a text', () => {
  it.each<LayoutFormat>(['text', 'markdown'])(
    'is taken out of %s, and each line keeps its number',
    (format) => {
      const text =
        '---\ncategory: ports\n---\nTLP:GREEN\n\nIt sank.\n<!-- ask\nIda -->\nIt rose.\n-- \nIda Roe'
      const { outline, numbers, markings, frontMatter, warnings } = read(text, format)
      expect({ outline, numbers, markings, frontMatter }).toEqual({
        outline: ['0| It sank.', '0| It rose.'],
        numbers: [6, 9],
        markings: ['TLP:GREEN'],
        frontMatter: 'category: ports',
      })
      expect(warnings).toEqual([
        { code: 'comment', message: 'A comment was left out.', line: 7 },
        { code: 'left-out', message: 'Left out as a signature: "Ida Roe".', line: 11 },
      ])
    },
  )

  it('is found in a page under the numbers of its source', () => {
    const page =
      '<p>Home</p>\n<!-- a\nb -->\n<main><h1>T</h1>\n<h2>BLUF</h2>\n<p>It <s>burnt</s> sank.</p></main>'
    const { numbers, outline, warnings } = read(page, 'html')
    expect(outline).toEqual(['h1| T', 'h2| BLUF', '0| It sank.'])
    expect(numbers).toEqual([4, 5, 6])
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([
      ['comment', 2],
      ['struck-out', 6],
      ['left-out', 1],
    ])
  })

  it('has no front matter and no signature in a page', () => {
    expect(read('---\na: b\n---\n<p>It sank.</p>\n-- \nIda Roe', 'html')).toMatchObject({
      frontMatter: null,
      warnings: [],
    })
  })
})

describe('what is refused', () => {
  it.each<LayoutFormat>(['text', 'markdown', 'html'])('is a comment that never closes, in %s', (format) => {
    expect(inFormat('It sank.\n<!-- ask Ida', format)).toEqual({
      ok: false,
      problem: {
        message: 'A comment begins here and never ends. Close it with "-->" or remove it.',
        line: 2,
      },
    })
  })

  it('is what takes too long in its format, and only there', () => {
    const quotes = `${'> '.repeat(65)}so`
    const tags = '<div>'.repeat(257)
    expect([
      inFormat(quotes, 'markdown').ok,
      inFormat(quotes, 'text').ok,
      inFormat(quotes, 'html').ok,
    ]).toEqual([false, true, true])
    expect([inFormat(tags, 'html').ok, inFormat(tags, 'markdown').ok]).toEqual([false, true])
  })
})

describe('characters that show nothing', () => {
  it('are taken out where the format spells them', () => {
    const { lines, warnings } = read('<p>Calm</p>\n<p><b>St&#8203;orm</b>: a&#x202E; gale</p>', 'html')
    expect(lines).toEqual([
      aLine('Calm', { gap: true }),
      aLine('Storm: a gale', {
        number: 2,
        gap: true,
        prose: '**Storm**: a gale',
        lead: { text: 'Storm', rest: ': a gale' },
      }),
    ])
    expect(warnings).toEqual([
      {
        code: 'odd-characters',
        message: 'The text held invisible or direction-changing characters. They were removed.',
        line: 2,
      },
    ])
  })

  it('are warned of under the number they have in the source', () => {
    expect(read('<!-- a\nb\n-->\n<p>a&shy;b', 'html').warnings.map(({ code, line }) => [code, line])).toEqual(
      [
        ['comment', 1],
        ['odd-characters', 4],
      ],
    )
  })
})

it.each([
  ['Published on: 4 May 2031\nShips wait.', ['Published on: 4 May 2031', 'Ships wait.']],
  ['Published on: 4 May 2031 at noon\nShips wait.', ['Published on: 4 May 2031 at noon', 'Ships wait.']],
  ['<script>for (at=1;at<6;at++) {\nopen(at)</script>', ['for (at=1;at<6;at++) {', 'open(at)']],
])('reads all words of the Markdown %j', (text, plain) => {
  const found = readLines({ text: `# Port\n\n## 1. BLUF\n\n${text}`, format: 'markdown' })
  expect(found.ok && found.read.lines.slice(2).map((line) => line.plain)).toEqual(plain)
})
