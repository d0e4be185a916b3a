import { describe, expect, it } from 'vitest'
import type { LayoutLine } from './layout-line.ts'
import { readMarkdown } from './read-markdown.ts'

/** Two headings, without which a text is read line by line. The text begins on line 5. */
function read(...lines: string[]): LayoutLine[] {
  return readMarkdown(['# Harbour', '', '## Findings', '', ...lines].join('\n')).slice(2)
}

const plainOf = (...lines: string[]) => read(...lines).map(({ plain }) => plain)
const proseOf = (...lines: string[]) => read(...lines).map(({ prose }) => prose)
const placesOf = (...lines: string[]) =>
  read(...lines).map(({ depth, continues, mark, plain }) => [depth, continues, mark, plain])

describe('readMarkdown', () => {
  it('gives each heading and paragraph as a line', () => {
    expect(
      readMarkdown('# Harbour\n\n## Findings\n\n**Pilots** saw [lights](https://example.org/a).'),
    ).toEqual([
      {
        number: 1,
        prose: 'Harbour',
        plain: 'Harbour',
        depth: 0,
        continues: false,
        mark: null,
        heading: 1,
        lead: null,
        links: [],
        gap: true,
      },
      {
        number: 3,
        prose: 'Findings',
        plain: 'Findings',
        depth: 0,
        continues: false,
        mark: null,
        heading: 2,
        lead: null,
        links: [],
        gap: true,
      },
      {
        number: 5,
        prose: '**Pilots** saw [lights](https://example.org/a).',
        plain: 'Pilots saw lights.',
        depth: 0,
        continues: false,
        mark: null,
        heading: null,
        lead: { text: 'Pilots', rest: 'saw [lights](https://example.org/a).' },
        links: [{ label: 'lights', href: 'https://example.org/a' }],
        gap: true,
      },
    ])
  })

  it('finds nothing in an empty text or in spaces', () => {
    expect(readMarkdown('')).toEqual([])
    expect(readMarkdown('  \n\n  ')).toEqual([])
  })

  it('tells the levels of headings, underlined ones included', () => {
    const lines = readMarkdown('Harbour\n=======\n\nFindings\n--------\n\n### Tugs ###\n\n###### Barges')
    expect(lines.map(({ heading, plain }) => [heading, plain])).toEqual([
      [1, 'Harbour'],
      [2, 'Findings'],
      [3, 'Tugs'],
      [6, 'Barges'],
    ])
  })

  it('takes the number of a heading as its mark', () => {
    const [line] = read('## 3. Red flags')
    expect([line?.mark, line?.plain, line?.heading]).toEqual(['3.', 'Red flags', 2])
  })

  it('leaves out a heading without words', () => {
    expect(plainOf('##', '', 'Ships wait.')).toEqual(['Ships wait.'])
  })

  it.each(['---', '***', '[port]: https://example.org/port'])('leaves out %j', (line) => {
    expect(plainOf('Ships wait.', '', line, '', 'Tugs sail.')).toEqual(['Ships wait.', 'Tugs sail.'])
  })
})

describe('a Markdown text with fewer than two headings', () => {
  it('is read line by line, so that numbered titles are titles', () => {
    const lines = readMarkdown('# Harbour\n\n1. Summary\nThe port closed.\n2. Outlook\nIt opens **soon**.')
    expect(lines.map(({ mark, depth, prose }) => [mark, depth, prose])).toEqual([
      [null, 0, 'Harbour'],
      ['1.', 0, 'Summary'],
      [null, 0, 'The port closed.'],
      ['2.', 0, 'Outlook'],
      [null, 0, 'It opens **soon**.'],
    ])
  })

  it('does not become a text with headings by one that stands in a quote', () => {
    const lines = readMarkdown('# Harbour\n\n> # Findings\n\n1. Ships wait.')
    expect(lines.map(({ mark, depth, plain }) => [mark, depth, plain]).at(-1)).toEqual([
      '1.',
      0,
      'Ships wait.',
    ])
  })
})

describe('a paragraph', () => {
  it('goes on over a line end', () => {
    expect(proseOf('Ships wait in the roads', 'until dawn, and *tugs*', 'stay in port.')).toEqual([
      'Ships wait in the roads until dawn, and *tugs* stay in port.',
    ])
  })

  it.each([
    'Published: 4 May 2031',
    'Published on: 4 May 2031',
    'Intelligence Report: Harbour',
    'Likelihood: 40 %',
    '• Ferries',
    '◦ Ferries',
    '▪ Ferries',
    '· Ferries',
    '– Ferries',
    '— Ferries',
    '2) Ferries',
    '(2) Ferries',
    '12. Ferries',
    '**Ferries**',
    '**Ferries:** none',
  ])('ends before the line %j', (line) => {
    const lines = read('Ships wait in the roads', line)
    expect(lines.map(({ number, gap }) => [number, gap])).toEqual([
      [5, true],
      [6, false],
    ])
    expect(lines[0]?.plain).toBe('Ships wait in the roads')
  })

  it.each([
    'Publishing: 4 May 2031',
    'The Likelihood: 40 %',
    '•Ferries',
    '–Ferries',
    '123. Ferries',
    '2031 was quiet',
    '12.5 metres',
    '(a) Ferries',
  ])('goes on with the line %j', (line) => {
    expect(plainOf('Ships wait in the roads', line)).toEqual([`Ships wait in the roads ${line}`])
  })

  it('goes on with a line that begins with a very long bold passage', () => {
    const passage = 'ferries '.repeat(11).trim()
    expect(plainOf('Ships wait in the roads', `**${passage}** wait`)).toEqual([
      `Ships wait in the roads ${passage} wait`,
    ])
  })

  it('is counted on past line ends inside its marks', () => {
    const lines = read('Ships *wait in', 'the roads* today', '• Ferries', '• Tugs')
    expect(lines.map(({ number, plain }) => [number, plain])).toEqual([
      [5, 'Ships wait in the roads today'],
      [7, 'Ferries'],
      [8, 'Tugs'],
    ])
  })

  it('reads signs at the start of its lines as those of a list', () => {
    expect(placesOf('Ships wait:', '• Ferries', '(2) Tugs')).toEqual([
      [0, false, null, 'Ships wait:'],
      [1, false, null, 'Ferries'],
      [0, false, '(2)', 'Tugs'],
    ])
  })

  it('is no code because it is indented', () => {
    expect(read('    Ships **wait**.').map(({ prose, depth }) => [prose, depth])).toEqual([
      ['Ships **wait**.', 0],
    ])
  })
})

describe('a list', () => {
  it('has items one level deeper, without marks where it has no numbers', () => {
    expect(placesOf('- Ferries', '* Tugs', '+ Barges')).toEqual([
      [1, false, null, 'Ferries'],
      [1, false, null, 'Tugs'],
      [1, false, null, 'Barges'],
    ])
  })

  it('counts its items from the number it begins with', () => {
    expect(placesOf('4. Ferries', '4. Tugs', '9. Barges')).toEqual([
      [1, false, '4.', 'Ferries'],
      [1, false, '5.', 'Tugs'],
      [1, false, '6.', 'Barges'],
    ])
    expect(placesOf('0) Ferries')).toEqual([[1, false, '0.', 'Ferries']])
  })

  it('goes deeper with each list inside it', () => {
    expect(placesOf('- Ferries', '  1. Old', '     - Rusty', '- Tugs')).toEqual([
      [1, false, null, 'Ferries'],
      [2, false, '1.', 'Old'],
      [3, false, null, 'Rusty'],
      [1, false, null, 'Tugs'],
    ])
  })

  it('marks the further paragraphs of an item as going on with it', () => {
    expect(placesOf('1. Ferries', '', '   They wait.', '', '2. Tugs')).toEqual([
      [1, false, '1.', 'Ferries'],
      [1, true, null, 'They wait.'],
      [1, false, '2.', 'Tugs'],
    ])
  })

  it('marks a line that stands for itself inside an item as going on with it', () => {
    expect(placesOf('1. Ferries', '   **Likelihood:** low')).toEqual([
      [1, false, '1.', 'Ferries'],
      [1, true, null, 'Likelihood: low'],
    ])
  })

  it('counts the lines of the source', () => {
    expect(read('- Ferries', '- Tugs', '', '- Barges').map(({ number }) => number)).toEqual([5, 6, 8])
  })
})

describe('a quote, code or HTML', () => {
  it('gives the lines of a quote as if they stood alone', () => {
    expect(placesOf('> Ships wait.', '>', '> - Ferries')).toEqual([
      [0, false, null, 'Ships wait.'],
      [1, false, null, 'Ferries'],
    ])
  })

  it('gives each line of code as it stands, and a gap only before the first', () => {
    const lines = read('```', 'Ships **wait**', '', 'Tugs sail', '```')
    expect(lines.map(({ plain, gap }) => [plain, gap])).toEqual([
      ['Ships **wait**', true],
      ['Tugs sail', false],
    ])
  })

  it('drops the tags of HTML and keeps its words', () => {
    const lines = read('<div class="a">', 'Ships <b>wait</b>', '</div>')
    expect(lines.map(({ number, plain }) => [number, plain])).toEqual([[6, 'Ships wait']])
  })
})

describe('a link by name', () => {
  it('leads where its definition says, wherever that stands', () => {
    expect(read('See [the notice][port].', '', '[port]: https://example.org/port')[0]?.links).toEqual([
      { label: 'the notice', href: 'https://example.org/port' },
    ])
  })

  it('finds its definition whatever the case of its name', () => {
    expect(proseOf('See [Port].', '', '[PORT]: https://example.org/port')).toEqual([
      'See [Port](https://example.org/port).',
    ])
  })

  it('is text where no definition has its name', () => {
    expect(plainOf('See [the notice][port].')).toEqual(['See [the notice][port].'])
  })

  it('is a citation where its name is a number, defined or not', () => {
    const [line] = read('Ships wait [2].', '', '[2]: https://example.org/port')
    expect([line?.plain, line?.links]).toEqual(['Ships wait [2].', []])
  })

  it('is no citation where its number has four digits', () => {
    expect(proseOf('See [2031].', '', '[2031]: https://example.org/port')).toEqual([
      'See [2031](https://example.org/port).',
    ])
  })
})

it.each([
  ['below a sentence', 'The port is closed.\n---', null],
  ['below a line of the opening', 'Intelligence Report: Port closed – Gazette\n---', null],
  ['below a title', 'Competing Hypotheses\n---', 2],
  ['below a sentence, of equals signs', 'The port is closed.\n===', 1],
])('takes a line of dashes for a rule or an underline: %s', (_, text, heading) => {
  expect(readMarkdown(`# Port\n\n## 1. BLUF\n\n${text}\n\nText.`)[2]?.heading).toBe(heading)
})

it('keeps a sharp behind a word at the end of a heading', () => {
  expect(readMarkdown('# Written in C#').map(({ plain }) => plain)).toEqual(['Written in C#'])
  expect(readMarkdown('# Port ##').map(({ plain }) => plain)).toEqual(['Port'])
})
