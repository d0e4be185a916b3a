import { describe, expect, it } from 'vitest'
import { readText } from './lines/read-text.ts'
import { readBrief } from './read-brief.ts'

const read = (...lines: string[]) => readBrief(readText(lines.join('\n')))

function warningsOf(...lines: string[]) {
  return (read(...lines)?.warnings ?? []).map(({ code, message, line }) => [code, message, line])
}

/** A short brief; sections between its bottom line and its tags are not looked for here. */
const start = ['Port closes', 'Published on: 2026-03-05', '1. BLUF', 'It sank.', '2. Competing Hypotheses']
const end = ['7. Tags', 'ports, tugs']

const whole = [
  ...start,
  'Hypothesis A: It sank.',
  '3. Key Assumptions and Red Flags',
  'Assumptions: The log is whole.',
  '4. Implications',
  'Fewer ferries.',
  '5. Recommendations and Outlook',
  '- Watch the strait.',
  '6. Key Individuals and Entities',
  '- Ada Brandt',
  ...end,
]

describe('what is a brief', () => {
  it.each([
    ['a bottom line', ['Port closes', '1. BLUF', 'It sank.'], true],
    ['two other sections', ['Port closes', '6. Key Actors', '- Ada Brandt', '7. Tags', 'ports'], true],
    ['one other section', ['Port closes', '7. Tags', 'ports'], false],
    ['a section and an unknown one', ['T', '1. Tags', 'ports', '2. Weather At Sea', 'Rain.'], false],
    ['an older section and an unknown one', ['T', '# Analysis', 'Rain.', '# Weather', 'Rain.'], false],
    ['a section and sources', ['Port closes', '7. Tags', 'ports', 'Sources', '[1] Log'], false],
    ['no section', ['Port closes', 'It sank.'], false],
    ['nothing', [], false],
  ])('is judged by its sections: %s', (_, lines, is) => {
    expect(read(...lines) !== null).toBe(is)
  })
})

describe('a whole brief', () => {
  it('is read without a warning', () => {
    expect(warningsOf(...whole)).toEqual([])
  })

  it('has its opening, sections and closing blocks', () => {
    expect(
      read(
        'Port closes',
        'Published on: 2026-03-05',
        '1. BLUF',
        'It sank.',
        '2. Tags',
        'ports',
        'Structured Analytic Techniques Applied',
        '- SWOT: Few berths.',
        'Sources',
        '[1] Log · Port Office',
        'Explore more: Briefs · Imprint',
      )?.brief,
    ).toEqual({
      title: 'Port closes',
      publishedOn: '2026-03-05',
      language: null,
      provenance: null,
      reportTitle: null,
      outlet: null,
      preamble: [],
      sections: [
        {
          number: 1,
          title: 'BLUF',
          kind: 'bluf',
          parts: [
            {
              kind: 'judgment',
              key: '',
              role: 'bottom-line',
              runs: [{ role: 'statement', text: 'It sank.' }],
              likelihood: null,
              confidence: null,
            },
          ],
        },
        { number: 2, title: 'Tags', kind: 'tags', parts: [{ kind: 'tag', name: 'ports' }] },
      ],
      techniques: [{ kind: 'technique', key: '', name: 'SWOT', description: 'Few berths.' }],
      sources: [
        {
          key: '',
          number: 1,
          title: 'Log',
          publisher: 'Port Office',
          publishedOn: null,
          language: null,
          url: null,
          retrievedOn: null,
          grade: null,
        },
      ],
      explore: [
        { label: 'Briefs', href: null },
        { label: 'Imprint', href: null },
      ],
    })
  })
})

describe('what stands below the closing links', () => {
  const closed = [...whole, 'Explore more: Briefs · Imprint', '']

  it('is taken for a source if it is numbered like one', () => {
    const found = read(...closed, '[4] Log · Port Office')
    expect(found?.brief.sources.map(({ number, title }) => [number, title])).toEqual([[4, 'Log']])
    expect(found?.warnings).toEqual([])
  })

  it('is left out otherwise, with one warning for all of it', () => {
    expect(warningsOf(...closed, 'All rights are reserved.', 'Ilvers, Quay 4')).toEqual([
      [
        'left-out',
        'Left out below the closing links: "All rights are reserved." and 1 more line.',
        whole.length + 3,
      ],
    ])
  })
})

describe('warnings', () => {
  it('tell of a section that the layout does not know, and it is kept', () => {
    const found = read('Port closes', '1. BLUF', 'It sank.', '2. Weather At Sea', 'Rain.', '3. Tags', 'ports')
    expect(found?.brief.sections[1]).toEqual({
      number: 2,
      title: 'Weather At Sea',
      kind: 'other',
      parts: [{ kind: 'passage', key: '', form: 'paragraph', text: 'Rain.' }],
    })
    expect(found?.warnings[0]).toEqual({
      code: 'unknown-heading',
      message: '"Weather At Sea" is not a section of the layout. Its text was kept as it is.',
      line: 4,
    })
  })

  it('tell of text that a section has no place for', () => {
    const lines = whole.with(5, 'It sank in fog.')
    expect(warningsOf(...lines)).toEqual([
      [
        'unplaced',
        'Some text in "Competing Hypotheses" does not belong to any of its parts. It was kept as it is.',
        5,
      ],
    ])
  })

  it('do not tell of plain text in sections that may have some', () => {
    const lines = whole.with(9, 'All of it is plain.').with(13, 'The notice mentions Ada Brandt.')
    expect(warningsOf(...lines)).toEqual([])
  })

  it('tell of a line of the techniques that names none', () => {
    const lines = [
      ...whole,
      'Structured Analytic Techniques Applied',
      '- SWOT: Few berths.',
      '- It was late.',
    ]
    expect(warningsOf(...lines)).toEqual([
      ['unplaced', 'This line under techniques does not name one. It was left out.', whole.length + 3],
    ])
  })

  it('tell of a heading that says more than which block it opens', () => {
    const block = ['Structured Analytic Techniques behind this brief', '- SWOT: Few berths.']
    const message =
      '"Structured Analytic Techniques behind this brief" was read as the heading of the techniques. Its own words were not kept.'
    expect(warningsOf(...whole, ...block)).toEqual([['unknown-heading', message, whole.length + 1]])
    expect(read(...whole, ...block)?.brief.techniques.map(({ name }) => name)).toEqual(['SWOT'])
  })

  it('come in the order of opening, text, missing sections and end', () => {
    expect(
      warningsOf(
        'Port closes',
        'Published on: soon',
        '1. BLUF',
        'It sank.',
        '2. Competing Hypotheses',
        'It burnt.',
        '4. Implications',
        'Fewer ferries and',
      ).map(([code, , line]) => [code, line]),
    ).toEqual([
      ['bad-date', 2],
      ['unplaced', 5],
      ['missing-section', 7],
      ['truncated', 8],
    ])
  })
})

describe('a label at the end of a text that was cut', () => {
  const kindsOf = (...lines: string[]) =>
    read(...lines)
      ?.brief.sections.at(-1)
      ?.parts.map(({ kind }) => kind)
  const recommended = ['5. Recommendations and Outlook', '- Best: It reopens.']

  it('is no part of it', () => {
    expect(kindsOf(...start, ...recommended, '- Worst:')).toEqual(['scenario'])
  })

  it('may be a point of an inner list', () => {
    const text = ['3. Key Assumptions and Red Flags', '- Gaps: The log.', '  - The hull:']
    expect(read(...start, ...text)?.brief.sections.at(-1)?.parts).toMatchObject([
      { kind: 'key-points', items: [{ text: 'The log' }, { text: 'The hull:' }] },
    ])
  })

  it('is no part of it where no label stands above the list', () => {
    const text = ['3. Key Assumptions and Red Flags', '- s:', '  - The hull:']
    expect(read(...start, ...text)?.brief.sections.at(-1)?.parts).toMatchObject([{ text: 's:' }])
  })

  it('is one in a text that is whole', () => {
    const sections = read(...start, ...recommended, '- Worst:', ...end)?.brief.sections
    expect(sections?.at(-2)?.parts.map(({ kind }) => kind)).toEqual(['scenario', 'scenario'])
  })
})

it('warns once of numbers that no source has', () => {
  const lines = [...whole, 'Sources', '[1] Log'].map((line) => line.replace('sank.', 'sank [1, 3] and [2].'))
  expect(warningsOf(...lines)).toEqual([
    ['missing-source', 'The text cites [2], [3], but names no such source.', 4],
  ])
  expect(warningsOf(...lines, '[2] Map', '[3] Chart')).toEqual([])
})

describe('a bottom line that is only a list', () => {
  const told = (...bluf: string[]) => warningsOf(...whole.flatMap((line, at) => (at === 3 ? bluf : [line])))
  const opens = '"BLUF" opens with a list, so the brief has no bottom line to show in lists and feeds.'
  const write = 'Write the bottom line as a paragraph above the list.'

  it.each([
    ['of items', ['- It sank.', '- It is deep.'], `${opens} ${write}`],
    ['of key judgments', ['- Key Judgment 1: It sank. Confidence is low.'], `${opens} ${write}`],
    ['above a paragraph', ['- It sank.', 'It is deep.'], `${opens} ${write}`],
    ['above its likelihood', ['- It sank.', 'Likelihood: likely (55–80%, ICD 203).'], `${opens} ${write}`],
    [
      'that states a confidence',
      ['- It sank.', '- Confidence is low because of fog.'],
      `${opens} The confidence stated there was kept only as text. ${write}`,
    ],
  ])('is told: one %s', (_, bluf, message) => {
    expect(told(...bluf)).toEqual([['missing-bottom-line', message, 3]])
  })

  it.each([
    ['a paragraph stands above', ['It sank.', '- It is deep.']],
    ['nothing stands there', []],
  ])('is not told where %s', (_, bluf) => expect(told(...bluf)).toEqual([]))

  it('is not told where another section has one', () => {
    const titles = ['# Port closes', '## Executive Summary', '- It sank.', '## Bottom Line', 'It sank.']
    const lines = [...titles, '## Tags', 'ports']
    expect(read(...lines)?.brief.sections.map(({ kind }) => kind)).toEqual(['bluf', 'bluf', 'tags'])
    expect(warningsOf(...lines).map(([code]) => code)).not.toContain('missing-bottom-line')
  })
})
