import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { toText } from '#components/brief/rendered-text.test-data.tsx'
import { toLikelihood } from '#domain/judgments/yardsticks.ts'
import { insightCodeMeanings, insightCodes } from '#domain/judgments/insight-code.ts'
import { aDayLine } from '#domain/pages/day-line.test-data.ts'
import type { ShownReport } from '#domain/days/day-report.ts'
import type { DaySummary, SummaryLine } from '#domain/pages/day-summary.ts'
import { DayView } from './day-view.tsx'

const category = { slug: 'ports', name: 'Ports' }

const line: SummaryLine = {
  ...aDayLine,
  insight: 'It is likely that the port stays shut.',
  likelihood: toLikelihood('likely', 'icd-203'),
  confidence: 'low',
  isNew: false,
}

function aDay(change: Partial<DaySummary> = {}, ...lines: SummaryLine[]): DaySummary {
  return {
    day: '2026-03-05',
    edition: null,
    groups: lines.length > 0 ? [{ category, note: null, lines }] : [],
    editions: [],
    hasReport: false,
    reports: [],
    entities: [],
    tags: [],
    earlier: null,
    later: null,
    isRunning: false,
    comesAt: null,
    ...change,
  }
}

const show = (data: DaySummary) => renderToStaticMarkup(<DayView data={data} />)
const say = (data: DaySummary) => toText(show(data))

describe('the line of a brief', () => {
  it('says what it judges, how likely and how well founded that is, and leads to the brief', () => {
    const markup = show(aDay({}, { ...line, code: 'risk', language: 'fr' }))
    expect(markup).toContain(
      `<p dir="auto" lang="fr"><a href="/briefs/port">It is likely that the port stays shut.</a></p>`,
    )
    expect(toText(markup)).toMatch(/Ports R It is likely that the port stays shut\. likely 55–80% .*low/)
    expect(toText(markup)).not.toContain('Port closed')
  })

  it('is under its category, behind the note of an editor', () => {
    const note = { text: 'A quiet week.', by: 'Ed Editor' }
    const data = aDay({ groups: [{ category, note, lines: [line] }] })
    expect(show(data)).toContain('<a href="/categories/ports">Ports</a>')
    expect(say(data)).toMatch(/Ports Editor’s note A quiet week\. Ed Editor It is likely/)
  })

  it('of a withdrawn brief is a notice with the reason', () => {
    const text = say(aDay({}, { ...line, status: 'withdrawn', insight: '', reason: 'It was wrong.' }))
    expect(text).toContain('Ports Port closed Withdrawn It was wrong.')
  })

  it.each([
    [{ isNew: true }, 'New in this edition'],
    [{ status: 'corrected' as const }, 'Corrected'],
    [{ note: { kind: 'Correction', text: 'Another port.' } }, 'Corrected'],
    [{ correctedLater: true }, 'Corrected later'],
    [{ demonstration: true }, 'Demonstration'],
  ])('marks what is %j', (change, mark) => {
    const marked = new RegExp(`${mark}(?! later)`)
    expect(say(aDay({}, { ...line, ...change }))).toMatch(marked)
    expect(say(aDay({}, line))).not.toMatch(marked)
  })
})

describe('codes', () => {
  it.each(insightCodes)('of a %s leads to the legend, which has all of them', (code) => {
    const { letter } = insightCodeMeanings[code]
    const markup = show(aDay({}, { ...line, code }))
    expect(markup).toContain(
      `href="#codes" aria-label="Code ${letter}, ${code}: see what the codes mean">${letter}</a>`,
    )
    expect(markup).toContain('<section id="codes"')
    for (const each of insightCodes) {
      const { letter: short, meaning } = insightCodeMeanings[each]
      expect(toText(markup)).toContain(`${short}, ${each} ${meaning}`)
    }
  })

  it('have no legend where no line has one', () => {
    expect(show(aDay({}, line))).not.toContain('id="codes"')
  })
})

describe('what changed since the day before', () => {
  const moved: SummaryLine = {
    ...line,
    status: 'corrected',
    moves: [
      {
        judgment: 'Bottom line',
        of: 'likelihood',
        from: toLikelihood('unlikely', 'icd-203'),
        to: line.likelihood,
      },
      { judgment: 'Key judgment 1', of: 'confidence', from: 'high', to: null },
    ],
    note: { kind: 'Clarification', text: 'Which port.' },
  }

  it('says of each judgment what moved, from what and to what, and why', () => {
    const markup = show(aDay({}, moved))
    const changes = toText(
      markup.slice(markup.indexOf('id="changed"'), markup.indexOf('id="in-ports"')),
    ).replaceAll(/\d+–\d+% +(?:ICD 203)?/g, '')
    expect(changes).toMatch(/Port closed Bottom line, likelihood: unlikely .*→ moved to likely /)
    expect(changes).toMatch(/Key judgment 1, confidence: high .*→ moved to not stated /)
    expect(changes).toContain('Clarification Which port. See what changed')
    expect(markup).toContain('<a href="/briefs/port/history">See what changed</a>')
  })

  it('says what was withdrawn, and why', () => {
    const markup = show(aDay({}, { ...line, status: 'withdrawn', reason: 'It was wrong.' }))
    const changes = markup.slice(markup.indexOf('id="changed"'), markup.indexOf('id="in-ports"'))
    expect(toText(changes)).toContain('Port closed Withdrawn It was wrong.')
  })

  it('leaves out what was withdrawn on a later day, which its category says', () => {
    const later = { status: 'withdrawn', withdrawnLater: true, reason: 'It was wrong.' } as const
    const markup = show(aDay({}, { ...line, ...later }))
    expect(markup).not.toContain('id="changed"')
    expect(toText(markup)).toContain('Ports Port closed Withdrawn later It was wrong.')
  })

  it('is left out where all is new', () => {
    expect(show(aDay({}, line))).not.toContain('What changed since the day before')
  })
})

describe('an imported daily report', () => {
  const { slug, title, language, confidence } = line
  const report: ShownReport = {
    edition: 'morning',
    title: 'Morning report',
    importedAt: '2026-03-05T10:00:00.000Z',
    withdrawal: null,
    categories: [],
    seeAlso: [
      {
        slug,
        title,
        language,
        category,
        publishedAt: '2026-03-04T09:00:00.000Z',
        bottomLine: 'It stays shut.',
        confidence,
        demonstration: false,
        corrected: false,
      },
    ],
  }

  it('leads to the briefs that share its names', () => {
    const markup = show(aDay({ edition: 'morning', reports: [report] }))
    expect(toText(markup)).toContain('See also 4 March 2026 Port closed')
    expect(markup).toContain('<a href="/briefs/port" dir="auto">Port closed</a>')
  })

  it('leads nowhere where none does', () => {
    expect(say(aDay({ edition: 'morning', reports: [{ ...report, seeAlso: [] }] }))).not.toContain('See also')
  })
})

describe('a day without anything', () => {
  const empty = { earlier: '2026-03-02', later: '2026-03-09' }
  const reported = (report: 'shown' | 'withdrawn') =>
    ({ name: 'morning', hour: 10, count: 0, report }) as const

  it('does not offer a withdrawn daily report to be read', () => {
    const text = say(aDay({ ...empty, hasReport: true, editions: [reported('withdrawn')] }))
    expect(text).toContain('withdrawn daily report')
    expect(text).not.toContain('to read its imported daily report')
  })

  it('says so, and leads to the nearest days that have something', () => {
    const markup = show(aDay(empty))
    expect(toText(markup)).toContain('No brief was published, corrected or withdrawn on this day.')
    expect(markup).toMatch(/<a href="\/daily\/2026-03-02" rel="prev"><time [^>]*>2 March 2026</)
    expect(markup).toMatch(/<a href="\/daily\/2026-03-09" rel="next"><time [^>]*>9 March 2026</)
    expect(markup).toContain('<a href="/daily/2026-w10">The whole week</a>')
  })

  it.each([
    [{ isRunning: true }, 'No brief has been published, corrected or withdrawn so far today.'],
    [{ editions: [reported('shown')] }, 'on this day. Choose an edition to read its imported daily report.'],
    [{ edition: 'morning' as const }, 'between the previous evening’s edition and this one.'],
    [
      { edition: 'evening' as const, comesAt: '2026-03-05T20:00:00.000Z' },
      'This edition comes out on 5 March 2026',
    ],
  ])('that is %j says: %s', (change, words) => {
    expect(say(aDay({ ...empty, ...change }))).toContain(words)
  })
})
