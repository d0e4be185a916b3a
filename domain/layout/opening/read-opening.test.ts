import { describe, expect, it } from 'vitest'
import { readText } from '#domain/layout/lines/read-text.ts'
import { readOpening } from './read-opening.ts'

function read(...lines: string[]) {
  const { opening, warnings } = readOpening(readText(lines.join('\n')))
  return { opening, warnings }
}
const openingOf = (...lines: string[]) => read(...lines).opening
const warningsOf = (...lines: string[]) =>
  read(...lines).warnings.map(({ code, message, line }) => [code, message, line])

const empty = {
  title: '',
  publishedOn: null,
  language: null,
  provenance: null,
  reportTitle: null,
  outlet: null,
  preamble: [],
}

describe('the opening', () => {
  it('is read line by line', () => {
    expect(
      read(
        'Port of Ilvers closes',
        'Published on: 5 March 2026',
        'Language: fr',
        'Written from public sources, checked by two editors.',
        'Intelligence Report: Storm shuts the port – The Ilvers Gazette',
        'For the morning watch.',
      ),
    ).toEqual({
      opening: {
        title: 'Port of Ilvers closes',
        publishedOn: '2026-03-05',
        language: 'fr',
        provenance: 'Written from public sources, checked by two editors.',
        reportTitle: 'Storm shuts the port',
        outlet: 'The Ilvers Gazette',
        preamble: ['For the morning watch.'],
      },
      warnings: [],
    })
  })

  it('may hold a title alone', () => {
    expect(read('Port closes')).toEqual({ opening: { ...empty, title: 'Port closes' }, warnings: [] })
  })

  it('keeps the number that a title begins with', () => {
    expect(openingOf('3. Port closes', 'Date: 2026-03-05').title).toBe('3. Port closes')
  })

  it('keeps the number and the marks of a line of the preamble', () => {
    expect(openingOf('Port closes', 'Date: 2026-03-05', '2. Use a * b here').preamble).toEqual([
      '2. Use a \\* b here',
    ])
  })

  it('leaves out a line that repeats the title', () => {
    expect(openingOf('Port closes', 'Date: 2026-03-05', 'Port closes', 'Rain.').preamble).toEqual(['Rain.'])
  })

  it('keeps a second line on how the brief came about in the preamble', () => {
    const { provenance, preamble } = openingOf(
      'Port closes',
      'Date: 2026-03-05',
      'Written from open sources.',
      'Checked by two editors.',
    )
    expect([provenance, preamble]).toEqual(['Written from open sources.', ['Checked by two editors.']])
  })

  it('takes the first of two languages and shows neither as text', () => {
    const { language, preamble } = openingOf(
      'Port closes',
      'Date: 2026-03-05',
      'Language: fr',
      'Language: de',
    )
    expect([language, preamble]).toEqual(['fr', []])
  })

  it('keeps a second date that can be read as text', () => {
    const { publishedOn, preamble } = openingOf('Port closes', 'Posted: 2026-03-05', 'Updated: 2026-03-06')
    expect([publishedOn, preamble]).toEqual(['2026-03-05', ['Updated: 2026-03-06']])
  })
})

describe('the report that a brief is about', () => {
  it.each([
    [['Intelligence Report:', 'Storm – Ilvers Gazette'], 'Storm', 'Ilvers Gazette'],
    [['Report: Storm shuts the port'], 'Storm shuts the port', null],
    [['Report:'], null, null],
    [
      ['Intelligence Report: Storm shuts the port', '– The Ilvers Gazette'],
      'Storm shuts the port',
      'The Ilvers Gazette',
    ],
  ])('is read from %j', (lines, reportTitle, outlet) => {
    expect(openingOf('Port closes', 'Date: 2026-03-05', ...lines)).toEqual({
      ...empty,
      title: 'Port closes',
      publishedOn: '2026-03-05',
      reportTitle,
      outlet,
    })
  })

  it('has no outlet in a list that stands apart', () => {
    const lines = ['Port closes', 'Date: 2026-03-05', 'Report: Storm', '', '– For the watch']
    const { outlet, preamble } = openingOf(...lines)
    expect([outlet, preamble]).toEqual([null, ['For the watch']])
  })

  it('is the first of two, and the other is text', () => {
    const { reportTitle, preamble } = openingOf('Port closes', 'Date: 2026-03-05', 'Report: A', 'Report: B')
    expect([reportTitle, preamble]).toEqual(['A', ['Report: B']])
  })

  it('may stand above the title', () => {
    const { title, reportTitle } = openingOf('Report: Storm', 'Port closes', 'Date: 2026-03-05')
    expect([title, reportTitle]).toEqual(['Port closes', 'Storm'])
  })
})

describe('what stands above the title', () => {
  it('is left out with one warning that says how much it was', () => {
    expect(read('Home', 'News', 'Port closes', 'Date: 2026-03-05')).toEqual({
      opening: { ...empty, title: 'Port closes', publishedOn: '2026-03-05' },
      warnings: [{ code: 'left-out', message: 'Left out above the title: "Home" and 1 more line.', line: 1 }],
    })
  })

  it('gives the day if there is no other', () => {
    expect(read('Date: 2026-03-05', 'Port closes')).toEqual({
      opening: { ...empty, title: 'Port closes', publishedOn: '2026-03-05' },
      warnings: [],
    })
  })

  it('gives no day if one stands below', () => {
    const { opening, warnings } = read('Date: 2026-01-01', 'Port closes', 'Published on: 2026-03-05')
    expect(opening).toEqual({ ...empty, title: 'Port closes', publishedOn: '2026-03-05' })
    expect(warnings).toEqual([
      { code: 'left-out', message: 'Left out above the title: "Date: 2026-01-01".', line: 1 },
    ])
  })
})

describe('warnings', () => {
  it('tell of a missing title', () => {
    const message = 'The text has no title. Put one on a line of its own, above the date.'
    expect(read()).toEqual({ opening: empty, warnings: [{ code: 'missing-title', message, line: null }] })
    expect(warningsOf('Date: 2026-03-05')).toEqual([['missing-title', message, null]])
  })

  it('tell of a date that is not clear, and keep it as text', () => {
    const { opening, warnings } = read('Port closes', 'Published on: 05/03/2026')
    expect(opening).toEqual({ ...empty, title: 'Port closes', preamble: ['Published on: 05/03/2026'] })
    expect(warnings).toEqual([
      {
        code: 'bad-date',
        message: 'The date "05/03/2026" is not clear. Write it as 2026-03-05.',
        line: 2,
      },
    ])
  })

  it('quote no more than the start of a date', () => {
    expect(warningsOf('Port closes', `Published on: ${'soon '.repeat(20)}`)).toEqual([
      [
        'bad-date',
        'The date "soon soon soon soon soon soon soon soon " is not clear. Write it as 2026-03-05.',
        2,
      ],
    ])
  })

  it.each(['5 March 2026 by the harbour desk', '2026-03-05, updated at noon'])(
    'tell of what the line of the day says more: %s',
    (written) => {
      const message = `Only the date was read from "Published on: ${written}".`
      expect(warningsOf('Port closes', `Published on: ${written}`)).toEqual([['left-out', message, 2]])
    },
  )

  it.each([
    'Thursday, 5 March 2026',
    'Mar 5th, 2026 at 14:30 CET',
    '2026-03-05T14:30:00Z',
    'Sept 5, 2026 2 pm',
  ])('tell of nothing where the line of the day says no more than the time: %s', (written) => {
    expect(warningsOf('Port closes', `Published on: ${written}`)).toEqual([])
  })

  it('tell of each embargo, and leave its line out', () => {
    const { opening, warnings } = read(
      'Embargoed until Friday',
      'Port closes',
      'Date: 2026-03-05',
      'Not for publication before noon',
    )
    expect(opening).toEqual({ ...empty, title: 'Port closes', publishedOn: '2026-03-05' })
    expect(warnings).toEqual([
      {
        code: 'embargo',
        message:
          'The text is under embargo: "Embargoed until Friday". The line was left out; do not publish before that time.',
        line: 1,
      },
      {
        code: 'embargo',
        message:
          'The text is under embargo: "Not for publication before noon". The line was left out; do not publish before that time.',
        line: 4,
      },
    ])
  })
})
