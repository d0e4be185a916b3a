import { describe, expect, it } from 'vitest'
import { aLine, outlineOf } from './layout-line.test-data.ts'
import { readMarkdown } from './read-markdown.ts'

/** What is read below two headings: with them a text is read as Markdown is. */
function below(...lines: string[]) {
  return readMarkdown(['# The Quay', '## BLUF', '', ...lines].join('\n')).slice(2)
}
const outline = (...lines: string[]) => outlineOf(below(...lines))

describe('a Markdown text with headings', () => {
  it('gives headings their levels and numbers', () => {
    expect(readMarkdown('# The Quay\n\n## 1. BLUF ##\n\nIt *sank*.\n\nCranes\n------')).toEqual([
      aLine('The Quay', { heading: 1, gap: true }),
      aLine('BLUF', { number: 3, heading: 2, mark: '1.', gap: true }),
      aLine('It sank.', { number: 5, prose: 'It *sank*.', gap: true }),
      aLine('Cranes', { number: 7, heading: 2, gap: true }),
    ])
  })

  it('joins the lines of a paragraph', () => {
    expect(below('It sank', 'in *March*', 'with **all', 'hands** lost.', '', 'Nobody knew.')).toEqual([
      aLine('It sank in March with all hands lost.', {
        number: 4,
        gap: true,
        prose: 'It sank in *March* with **all hands** lost.',
      }),
      aLine('Nobody knew.', { number: 9, gap: true }),
    ])
  })

  it.each([
    'Published: 2031-03-01',
    'Published on: 2031-03-01',
    'Intelligence Report: Exmere – Port',
    'Likelihood: likely',
    '**Storm**: a gale',
    '**Storm:** a gale',
  ])('leaves %j on a line of its own', (line) => {
    const found = below('It sank.', line).map(({ number, plain, gap }) => [number, plain, gap])
    expect(found).toEqual([
      [4, 'It sank.', true],
      [5, line.replaceAll('*', ''), false],
    ])
  })

  it.each([
    'Publishers: many',
    'The report was published: in March',
    'it was *Storm*: a gale',
    '2031. A dry year',
  ])('takes %j for the rest of a sentence', (line) => {
    expect(below('It sank.', line).map(({ plain }) => plain)).toEqual([
      `It sank. ${line.replaceAll('*', '')}`,
    ])
  })

  it('parts lines at a break that is written out too', () => {
    expect(outline('It sank.  ', 'Nobody knew.\\', 'It was March.')).toEqual([
      '0| It sank. Nobody knew. It was March.',
    ])
    expect(outline('It sank.  ', '**Storm**: a gale')).toEqual(['0| It sank.', '0| **Storm**: a gale'])
  })

  it('counts the lines of marks that go over line ends', () => {
    expect(below('It **sank', 'and sank** there', 'Likelihood: likely').map(({ number }) => number)).toEqual([
      4, 6,
    ])
  })
})

describe('lists in Markdown', () => {
  it('keep their depth and their numbers', () => {
    expect(outline('- Tugs', '  - Two', '    1. New', '    2. Old', '- Barges')).toEqual([
      '1| Tugs',
      '2| Two',
      '3 1.| New',
      '3 2.| Old',
      '1| Barges',
    ])
  })

  it('count on from the number they start with', () => {
    expect(outline('4. Tugs', '4. Barges', '9. Cranes')).toEqual([
      '1 4.| Tugs',
      '1 5.| Barges',
      '1 6.| Cranes',
    ])
    expect(outline('0) Tugs', '1) Barges')).toEqual(['1 0.| Tugs', '1 1.| Barges'])
  })

  it('hold further paragraphs', () => {
    expect(below('1. Tugs', '', '   They are old.', '', '2. Barges')).toEqual([
      aLine('Tugs', { number: 4, depth: 1, mark: '1.', gap: true }),
      aLine('They are old.', { number: 6, depth: 1, continues: true, gap: true }),
      aLine('Barges', { number: 8, depth: 1, mark: '2.', gap: true }),
    ])
  })

  it('part lines inside an item at the same words as in a paragraph', () => {
    expect(outline('1. It sank', 'in March', '   **Storm**: a gale')).toEqual([
      '1 1.| It sank in March',
      '1+| **Storm**: a gale',
    ])
  })

  it('may have signs that Markdown does not know', () => {
    expect(outline('• Tugs', '• Barges', '– Cranes')).toEqual(['1| Tugs', '1| Barges', '1| Cranes'])
  })

  it('may have numbers that Markdown does not know', () => {
    expect(outline('(1) Tugs', '(2) Barges')).toEqual(['0 (1)| Tugs', '0 (2)| Barges'])
  })

  it('say nothing where an item is empty', () => expect(outline('- Tugs', '-', '- Barges')).toHaveLength(2))
})

describe('other blocks of Markdown', () => {
  it.each<[string, string[], string[]]>([
    ['a quote', ['> It sank.', '>', '> - Tugs'], ['0| It sank.', '1| Tugs']],
    ['code', ['```', 'It *sank*.', '', 'Nobody.', '```'], ['0| It \\*sank\\*.', '0| Nobody.']],
    ['tags', ['<div>It sank.', '<b>Nobody</b>.</div>'], ['0| It sank.', '0| Nobody.']],
    ['stars that are escaped', ['\\*\\*It\\*\\* sank.'], ['0| \\*\\*It\\*\\* sank.']],
    ['an indented line', ['    It sank.'], ['0| It sank.']],
    ['a rule', ['It sank.', '', '***', '', 'Nobody.'], ['0| It sank.', '0| Nobody.']],
    ['an image', ['![A crane](/crane.png)'], ['0| A crane']],
    ['a definition', ['[log]: https://example.org/log'], []],
  ])('%s is read as what it says', (_, lines, expected) => expect(outline(...lines)).toEqual(expected))

  it('counts the lines of a block of tags, and sets them close together', () => {
    expect(
      below('<div>It sank.', '<b></b>', 'Nobody.</div>').map(({ number, gap }) => [number, gap]),
    ).toEqual([
      [4, true],
      [6, false],
    ])
  })
})

describe('links in Markdown', () => {
  it('are found by address and by name', () => {
    const [line] = below('See [a](/a), [the log][log] and [log].', '', '[log]: https://example.org/log')
    expect(line).toEqual(
      aLine('See a, the log and log.', {
        number: 4,
        gap: true,
        prose: 'See [a](/a), [the log](https://example.org/log) and [log](https://example.org/log).',
        links: [
          { label: 'a', href: '/a' },
          { label: 'the log', href: 'https://example.org/log' },
          { label: 'log', href: 'https://example.org/log' },
        ],
      }),
    )
  })

  it('stay brackets where nothing of that name is defined', () => {
    expect(outline('See [the log][log] and [sic].')).toEqual(['0| See [the log][log] and [sic].'])
  })

  it('stay citations where a number is defined', () => {
    expect(below('It sank. [3]', '', '[3]: https://example.org/log')).toEqual([
      aLine('It sank. [3]', { number: 4, gap: true }),
    ])
  })

  it('become their words where the address is not safe', () => {
    expect(outline('See [the log](javascript:alert(1)).')).toEqual(['0| See the log.'])
  })
})

describe('a Markdown text with fewer than two headings', () => {
  it('is read line by line, so that numbered titles stay titles', () => {
    expect(outlineOf(readMarkdown('# The Quay\n1. BLUF\nIt *sank*.\n2. Tags\n- `tugs`'))).toEqual([
      'h1| The Quay',
      '0 1.| BLUF',
      '0| It *sank*.',
      '0 2.| Tags',
      '1| `tugs`',
    ])
  })

  it('has marks all the same', () => {
    expect(readMarkdown('**Storm**: a [gale](/gale) of 5 \\* 6')).toEqual([
      aLine('Storm: a gale of 5 * 6', {
        prose: '**Storm**: a [gale](/gale) of 5 \\* 6',
        lead: { text: 'Storm', rest: ': a [gale](/gale) of 5 \\* 6' },
        links: [{ label: 'gale', href: '/gale' }],
        gap: true,
      }),
    ])
  })

  it('keeps stars that are escaped', () => {
    expect(readMarkdown('\\*\\*Storm\\*\\*')).toEqual([
      aLine('**Storm**', { prose: '\\*\\*Storm\\*\\*', gap: true }),
    ])
  })

  it.each(['', '\n\n', '***'])('may say nothing: %j', (text) => expect(readMarkdown(text)).toEqual([]))
})
