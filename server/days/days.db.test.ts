import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { setCode } from '#domain/briefs/set-code.ts'
import type { DaySummary } from '#domain/pages/day-summary.ts'
import {
  anOrder,
  correctABrief,
  draftABrief,
  publishABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getNearestDays, listDays } from './days-with-events.ts'
import { getComingEdition, getDaySummary, getEditionSummary } from './get-day-summary.ts'
import { getWeekSummary, listWeeks } from './get-week-summary.ts'
import { listEditions } from './list-editions.ts'
import { saveDayNote } from './save-day-note.ts'

const test = useDatabase()

const hours = { overnight: 6, morning: 10, midday: 14, evening: 20 }
const day = '2026-03-05'
const clock = { now: new Date('2026-03-20T00:00:00Z'), hours }
const at = (time: string) => new Date(`2026-03-${time}:00Z`)

/** The bottom line of `aContent` with another likelihood. */
function unlikely(title: string): BriefContent {
  const content = aContent({ title })
  const likelihood = { term: 'unlikely', yardstick: 'icd-203', low: 20, high: 45 } as const
  const sections = content.sections.map((section) => ({
    ...section,
    parts: section.parts.map((part) =>
      part.kind === 'judgment' && part.role === 'bottom-line' ? { ...part, likelihood } : part,
    ),
  }))
  return { ...content, sections }
}

beforeAll(async () => {
  const { db } = test
  await publishABrief(db, { slug: 'old', now: at('03T09:00'), content: aContent({ title: 'Old' }) })
  await publishABrief(db, {
    slug: 'early',
    now: at('05T05:00'),
    content: setCode(aContent({ title: 'Early' }), 'signal'),
  })
  await correctABrief(db, {
    slug: 'old',
    now: at('05T09:00'),
    content: unlikely('Old'),
    note: 'Less sure now.',
  })
  await publishABrief(db, {
    slug: 'late',
    now: at('05T21:00'),
    content: aContent({ title: 'Late' }),
    category: 'regional-stability',
  })
  await publishABrief(db, { slug: 'gone', now: at('05T11:00'), content: aContent({ title: 'Gone' }) })
  await correctABrief(db, {
    slug: 'early',
    now: at('09T09:00'),
    content: unlikely('Early'),
    note: 'A later word.',
  })
  await withdrawABrief(db, { slug: 'gone', now: at('10T09:00'), reason: 'It was wrong.' })
  await draftABrief(db, { slug: 'draft', content: aContent({ title: 'Draft' }) })
})

/** Each line as its slug and what became of the brief. */
const tell = ({ groups }: DaySummary) =>
  groups.flatMap(({ category, lines }) =>
    lines.map(({ slug, status, isNew, correctedLater }) =>
      [category.slug, slug, status, isNew && 'new here', correctedLater && 'corrected later']
        .filter(Boolean)
        .join(' '),
    ),
  )

describe('a day', () => {
  it('says what happened to each brief, by category, the latest first, and what became of it later', async () => {
    const summary = await getDaySummary(test.db, day, clock)
    expect(tell(summary)).toEqual([
      'cybersecurity gone withdrawn',
      'cybersecurity old corrected',
      'cybersecurity early new corrected later',
      'regional-stability late new',
    ])
    expect([summary.earlier, summary.later, summary.isRunning]).toEqual(['2026-03-03', '2026-03-09', false])
  })

  it('keeps the judgments of its end, and says what moved since the day before', async () => {
    const { groups } = await getDaySummary(test.db, day, clock)
    const lines = groups.flatMap((group) => group.lines)
    const of = (slug: string) => lines.find((line) => line.slug === slug)
    expect([of('early')?.likelihood?.term, of('early')?.code]).toEqual(['likely', 'signal'])
    expect(of('old')?.moves).toEqual([
      {
        judgment: 'Bottom line',
        of: 'likelihood',
        from: { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 },
        to: { term: 'unlikely', yardstick: 'icd-203', low: 20, high: 45 },
      },
    ])
    expect(of('old')?.note).toEqual({ kind: 'Correction', text: 'Less sure now.' })
    expect(of('gone')).toMatchObject({
      title: 'Gone',
      insight: '',
      reason: 'It was wrong.',
      likelihood: null,
    })
  })

  it('counts entities and tags of what is still to be seen', async () => {
    const { entities, tags } = await getDaySummary(test.db, day, clock)
    expect(entities).toEqual([{ name: 'Harbour Authority (HA)', slug: 'harbour-authority-ha', count: 3 }])
    expect(tags).toEqual([
      { name: 'maritime security', slug: 'maritime-security', count: 3 },
      { name: 'ports', slug: 'ports', count: 3 },
    ])
  })

  it('keeps the code of a bottom line through a correction that says none', async () => {
    const { groups } = await getDaySummary(test.db, '2026-03-09', clock)
    expect(groups.flatMap(({ lines }) => lines.map(({ slug, code }) => [slug, code]))).toEqual([
      ['early', 'signal'],
    ])
  })
})

describe('an edition', () => {
  it.each([
    ['overnight', ['cybersecurity early new new here corrected later']],
    ['morning', ['cybersecurity old corrected new here', 'cybersecurity early new corrected later']],
    [
      'midday',
      [
        'cybersecurity gone withdrawn new here',
        'cybersecurity old corrected',
        'cybersecurity early new corrected later',
      ],
    ],
    [
      'evening',
      [
        'cybersecurity gone withdrawn',
        'cybersecurity old corrected',
        'cybersecurity early new corrected later',
      ],
    ],
  ] as const)(
    'in the %s has what happened since the evening before, and marks what is new',
    async (name, lines) => {
      expect(tell(await getEditionSummary(test.db, { day, name }, clock))).toEqual(lines)
    },
  )

  it('overnight has what came after the evening edition', async () => {
    const overnight = await getEditionSummary(test.db, { day: '2026-03-06', name: 'overnight' }, clock)
    expect(tell(overnight)).toEqual(['regional-stability late new new here'])
  })

  it('is counted among those of its day once it is out', async () => {
    const names = async (now: string) =>
      (await getDaySummary(test.db, day, { now: at(now), hours })).editions.map(
        ({ name, count }) => `${name} ${count}`,
      )
    expect(await names('05T05:59')).toEqual([])
    expect(await names('05T14:00')).toEqual(['overnight 1', 'morning 2', 'midday 3'])
  })

  it('that is still to come says only when, if it will have something', async () => {
    const before = { now: at('05T05:30'), hours }
    expect(await getComingEdition(test.db, { day, name: 'morning' }, before)).toMatchObject({
      groups: [],
      comesAt: '2026-03-05T10:00:00.000Z',
    })
    expect(await getComingEdition(test.db, { day: '2026-03-19', name: 'morning' }, before)).toBeNull()
  })
})

describe('days, editions and weeks', () => {
  const collect = async <Item>(batches: AsyncIterable<readonly Item[]>) => {
    const all: Item[] = []
    for await (const batch of batches) all.push(...batch)
    return all
  }

  it('are listed where something happened, each once', async () => {
    expect(await collect(listDays(test.db))).toEqual(['2026-03-03', day, '2026-03-09', '2026-03-10'])
    expect(await collect(listWeeks(test.db))).toEqual(['2026-w10', '2026-w11'])
    const editions = (await collect(listEditions(test.db))).map((one) => `${one.day} ${one.name}`)
    expect(new Set(editions).size).toBe(editions.length)
    expect(editions).toContain('2026-03-06 overnight')
    expect(editions).not.toContain('2026-03-03 overnight')
    expect(editions).toHaveLength(17)
  })

  it('know their neighbours', async () => {
    expect(await getNearestDays(test.db, '2026-03-07')).toEqual({ earlier: day, later: '2026-03-09' })
    expect(await getNearestDays(test.db, '2026-03-03')).toEqual({ earlier: null, later: day })
  })

  it('of a week are those that brought something', async () => {
    const week = await getWeekSummary(test.db, '2026-w10')
    expect(week?.days.map((one) => [one.day, one.lines.length])).toEqual([
      ['2026-03-03', 1],
      [day, 4],
    ])
    expect([week?.earlier, week?.later]).toEqual([null, { week: '2026-w11', monday: '2026-03-09' }])
    expect(await getWeekSummary(test.db, '2026-w60')).toBeNull()
  })
})

describe('a note', () => {
  const note = async (change: {
    text?: string
    category?: string
    day?: string
    by?: string
    before?: string
  }) => {
    const { by = 'Ed Editor', ...order } = change
    return saveDayNote(test.db, {
      ...(await anOrder(test.db, by, clock.now)),
      day,
      category: 'cybersecurity',
      text: 'Read the confidence first.',
      ...order,
    })
  }
  const read = async () => (await getDaySummary(test.db, day, clock)).groups.map((group) => group.note)

  it('stands with its category under the name of who made it, and goes when it is empty', async () => {
    expect(await note({ text: ' Read the\n confidence first. ' })).toMatchObject({ ok: true })
    expect(await read()).toEqual([{ text: 'Read the confidence first.', by: 'Ed Editor' }, null])
    expect(await note({ text: '' })).toMatchObject({ ok: true })
    expect(await read()).toEqual([null, null])
    const entries = await test.db.auditEntry.findMany({ where: { action: 'noted' }, orderBy: { at: 'asc' } })
    expect(entries).toHaveLength(2)
  })

  it('that somebody has changed since it was shown is not overwritten', async () => {
    const of = { category: 'regional-stability' }
    expect(await note({ ...of, text: 'First.', before: '' })).toMatchObject({ ok: true })
    for (const text of ['Second.', ''])
      expect(await note({ ...of, text, before: '', by: 'Olive Owner' })).toEqual({
        ok: false,
        refusal: 'changed-meanwhile',
      })
    expect(await note({ ...of, text: '', before: 'First.' })).toMatchObject({ ok: true })
  })

  it.each([
    [{ day: '2026-02-30' }, 'no-such-day'],
    [{ day: '2026-03-21' }, 'no-such-day'],
    [{ category: 'astrology' }, 'unknown-category'],
    [{ text: 'x'.repeat(601) }, 'note-too-long'],
  ])('is refused: %j', async (change, refusal) => {
    expect(await note(change)).toEqual({ ok: false, refusal })
  })
})
