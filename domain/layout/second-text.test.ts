import { describe, expect, it } from 'vitest'
import { readText } from './lines/read-text.ts'
import { takeFirstText } from './second-text.ts'

function take(...text: string[]) {
  const { lines, warnings } = takeFirstText(readText(text.join('\n')))
  return [lines.map(({ plain }) => plain), warnings.map(({ message, line }) => `${line}: ${message}`)]
}

const plainOf = (text: readonly string[]) => readText(text.join('\n')).map(({ plain }) => plain)

const brief = [
  'The gate at Exmere',
  'Published: March 5, 2026',
  '1. BLUF',
  'The gate gave way.',
  '2. Implications',
  'Boats wait.',
  '3. Thematic Tags',
  'Gates, Boats',
]
const next = ['The bridge at Unterau', 'Published: March 6, 2026', ...brief.slice(2)]
const report = ['Morning Report – 5 March 2026', 'Energy', 'Insight 1 [S]: It is dark.']
const evening = ['Evening Report – 5 March 2026', 'Energy', 'Insight 1 [S]: It is light.']
const contents = ['Contents', '1. BLUF', '2. Implications', '3. Thematic Tags']

describe('takeFirstText', () => {
  it.each<[string, string[], string[], string]>([
    ['a brief behind a brief', brief, next, '"The bridge at Unterau" and 7 more lines'],
    ['a brief without a date behind a brief', brief, next.slice(2), '"BLUF" and 5 more lines'],
    [
      'a brief of other titles behind a brief',
      brief,
      ['The bridge', 'Published: March 6, 2026', 'Executive Summary', 'It stands.', 'Implications', 'None.'],
      '"The bridge" and 5 more lines',
    ],
    [
      'a report of another slot behind a report',
      report,
      evening,
      '"Evening Report – 5 March 2026" and 2 more lines',
    ],
    [
      'a report of another day behind a report',
      report,
      ['Morning Report – 6 March 2026', ...report.slice(1)],
      '"Morning Report – 6 March 2026" and 2 more lines',
    ],
    ['a report behind a brief', brief, report, '"Morning Report – 5 March 2026" and 2 more lines'],
    ['a brief behind a report', report, brief, '"The gate at Exmere" and 7 more lines'],
    [
      'the first of two briefs behind a brief',
      brief,
      [...next, ...brief],
      '"The bridge at Unterau" and 15 more lines',
    ],
  ])('leaves out %s', (...[, first, second, quoted]) => {
    expect(take(...first, '', ...second)).toEqual([
      plainOf(first),
      [
        `${first.length + 2}: Left out, because another text begins here: ${quoted}. Save each text in a file of its own.`,
      ],
    ])
  })

  it.each<[string, string[]]>([
    ['a brief', brief],
    ['a daily report', report],
    ['a brief with a table of contents', [...brief.slice(0, 2), ...contents, ...brief.slice(2)]],
    ['a brief with a table of contents at its end', [...brief, ...contents]],
    ['a brief that says its bottom line again', [...brief, '4. BLUF', 'The gate gave way.']],
    [
      'a brief with two kinds of bottom line',
      [...brief.slice(0, 4), 'Executive Summary', 'A gate.', ...brief.slice(4)],
    ],
    ['a brief that names a report', [...brief, 'Morning Report – 5 March 2026']],
    ['a report whose title stands below again', [...report, report[0] ?? '', 'Insight 2 [S]: It rains.']],
    [
      'a report that names the one before',
      [...report, 'It follows the evening report.', 'Insight 2 [S]: It rains.'],
    ],
    ['a report that lists the next', [...report, '- Evening Report', 'Insight 2 [S]: It rains.']],
    ['a report that ends with the name of the next', [...report, 'Evening Report – 5 March 2026']],
    ['a report with a category named like a bottom line', [...report, 'Summary', 'Insight 2 [S]: It rains.']],
    ['a brief that quotes an insight', ['Insight 1 [S]: It rains.', ...brief]],
    ['nothing', []],
  ])('keeps %s', (_, text) => {
    expect(take(...text)).toEqual([plainOf(text), []])
  })
})
