import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { anActor, anOrder, draftABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { aDailyReport, importAReport, publishAReport } from '#ops/testing/report-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { importDailyReport } from './import-daily-report.ts'
import { listReports } from './list-reports.ts'
import { publishDailyReport } from './publish-daily-report.ts'
import { withdrawDailyReport } from './withdraw-daily-report.ts'

const test = useDatabase()
const later = new Date('2026-03-20T00:00:00Z')

async function publication(
  day: string,
  { verifier = 'Vic Verifier', now = later, ...which }: { verifier?: string; now?: Date; read?: string } = {},
) {
  const order = { ...(await anOrder(test.db, 'Ed Editor', now)), ...which, day, name: 'evening' as const }
  return publishDailyReport(test.db, { ...order, verifier: await anActor(test.db, verifier) })
}

/** The id of the daily report of a day that is listed first. */
async function getId(day: string): Promise<string> {
  return (await listReports(test.db, 100)).find((report) => report.day === day)?.id ?? ''
}

async function withdrawal(day: string, reason = 'It was of another day.', which: { read?: string } = {}) {
  return withdrawDailyReport(test.db, {
    ...(await anOrder(test.db, 'Ed Editor', later)),
    ...which,
    day,
    name: 'evening',
    reason,
  })
}

/** A brief that names these entities and no others. */
function naming(...names: string[]): BriefContent {
  const content = aContent({ title: names.join(' and ') })
  const parts = names.map((name) => ({ kind: 'entity' as const, key: name, name, description: null }))
  const sections = content.sections.map((section) =>
    section.kind === 'entities' ? { ...section, parts } : section,
  )
  return { ...content, sections }
}

const states = async (day: string) =>
  (await listReports(test.db, 100))
    .filter((report) => report.day === day)
    .map(({ state, title }) => `${state} ${title}`)

const actionsOn = async (day: string) => {
  const entries = await test.db.auditEntry.findMany({
    where: { subject: 'report' },
    orderBy: { id: 'asc' },
    select: { action: true, after: true, actor: { select: { name: true } } },
  })
  return entries
    .filter(({ after }) => JSON.stringify(after).includes(day))
    .map(({ action, actor }) => `${actor.name} ${action}`)
}

describe('a daily report', () => {
  it('is stored, published by two people and withdrawn, and the log says so', async () => {
    const day = '2026-03-01'
    await importAReport(test.db, { date: day })
    expect(await states(day)).toEqual(['draft Evening Report'])
    expect(await publication(day)).toEqual({ ok: true, value: { day, name: 'evening' } })
    expect(await states(day)).toEqual(['published Evening Report'])
    expect(await withdrawal(day)).toEqual({ ok: true, value: { day, name: 'evening' } })
    expect(await states(day)).toEqual(['withdrawn Evening Report'])
    expect(await actionsOn(day)).toEqual([
      'Ann Author imported',
      'Vic Verifier verified',
      'Ed Editor published',
      'Ed Editor withdrawn',
    ])
  })

  it('is not stored twice, whatever its line ends', async () => {
    const day = '2026-03-02'
    await importAReport(test.db, { date: day }, { text: 'one\ntwo' })
    const order = { ...(await anOrder(test.db, 'Ann Author')), report: aDailyReport({ date: day }) }
    expect(
      await importDailyReport(test.db, { ...order, text: 'one\r\ntwo', marking: 'TLP:CLEAR', warnings: [] }),
    ).toEqual({
      ok: false,
      refusal: { code: 'report-imported', day, name: 'evening' },
    })
    expect(await states(day)).toEqual(['draft Evening Report'])
  })

  it('takes the place of the one that waits', async () => {
    const day = '2026-03-03'
    await importAReport(test.db, { date: day })
    await importAReport(test.db, { date: day, title: 'Evening Update' })
    expect(await states(day)).toEqual(['draft Evening Update'])
  })

  it('is not published unread in the place of the one that was read', async () => {
    const day = '2026-02-09'
    await importAReport(test.db, { date: day })
    const read = await getId(day)
    await importAReport(test.db, { date: day, title: 'Evening Update' })
    expect(await publication(day, { read })).toEqual({ ok: false, refusal: 'report-replaced' })
    expect(await states(day)).toEqual(['draft Evening Update'])
    expect(await publication(day, { read: await getId(day) })).toMatchObject({ ok: true })
  })

  it('is not withdrawn in the place of the one that was read', async () => {
    const day = '2026-02-10'
    await publishAReport(test.db, { date: day })
    const read = await getId(day)
    done(await withdrawal(day))
    await publishAReport(test.db, { date: day, title: 'Evening Update' })
    expect(await withdrawal(day, 'It was wrong.', { read })).toEqual({
      ok: false,
      refusal: 'report-replaced',
    })
    expect(await states(day)).toContain('published Evening Update')
  })

  it('is not stored without a day', async () => {
    const order = { ...(await anOrder(test.db, 'Ann Author')), report: aDailyReport({ date: null }) }
    expect(
      await importDailyReport(test.db, { ...order, text: 'undated', marking: 'TLP:CLEAR', warnings: [] }),
    ).toEqual({
      ok: false,
      refusal: 'no-stated-date',
    })
  })

  it.each([
    { by: 'who wrote it', day: '2026-03-04', verifier: 'Ann Author', refusal: 'own-revision' },
    { by: 'the name of who wrote it', day: '2026-03-06', verifier: 'ANN  AUTHOR', refusal: 'own-revision' },
    { by: 'another, above TLP:CLEAR', day: '2026-03-07', marking: 'TLP:GREEN', refusal: 'marking-not-clear' },
    {
      by: 'another, before its day',
      day: '2026-03-08',
      now: '2026-03-07T23:59:59Z',
      refusal: 'date-to-come',
    },
  ] as const)('is not published as verified by $by', async (wanted) => {
    const { day, verifier, marking, now, refusal } = {
      verifier: 'Vic Verifier',
      marking: 'TLP:CLEAR',
      now: '2026-03-20',
      ...wanted,
    } as const
    await importAReport(test.db, { date: day }, { marking })
    expect(await publication(day, { verifier, now: new Date(now) })).toEqual({ ok: false, refusal })
    expect(await states(day)).toEqual(['draft Evening Report'])
  })

  it('is alone in its edition until it is withdrawn', async () => {
    const day = '2026-03-09'
    await publishAReport(test.db, { date: day })
    await importAReport(
      test.db,
      { date: day, title: 'Evening Update' },
      { now: new Date('2026-03-24T00:00:00Z') },
    )
    expect(await publication(day)).toEqual({
      ok: false,
      refusal: { code: 'edition-taken', day, name: 'evening' },
    })
    done(await withdrawal(day))
    expect((await publication(day)).ok).toBe(true)
    expect(await states(day)).toEqual(['published Evening Update', 'withdrawn Evening Report'])
  })

  it('that is not there is neither published nor withdrawn', async () => {
    expect(await publication('2026-03-10')).toEqual({ ok: false, refusal: 'unknown-report' })
    expect(await withdrawal('2026-03-10')).toEqual({ ok: false, refusal: 'unknown-report' })
    expect(await withdrawal('2026-03-10', ' ')).toEqual({ ok: false, refusal: 'empty-reason' })
  })

  it('cannot be changed past the use cases once it is published', async () => {
    const day = '2026-03-11'
    await publishAReport(test.db, { date: day })
    await expect(
      test.db.$executeRaw`update daily_reports set title = 'Other' where day = ${day}::date`,
    ).rejects.toThrow('was published and cannot change')
    await expect(test.db.$executeRaw`delete from daily_reports where day = ${day}::date`).rejects.toThrow(
      'was published and is kept',
    )
  })

  it('cannot be published past the use cases as verified by its author', async () => {
    const day = '2026-03-12'
    await importAReport(test.db, { date: day })
    const { id } = await anActor(test.db, 'Ann Author')
    await expect(
      test.db.dailyReport.updateMany({
        where: { day: new Date(`${day}T00:00:00Z`) },
        data: { publishedAt: later, publishedById: id, verifierId: id },
      }),
    ).rejects.toThrow('daily_reports_fit')
  })
})

describe('a published report leads to', () => {
  const linked = async () =>
    (
      await test.db.reportBrief.findMany({
        where: { report: { day: new Date('2026-04-10T00:00:00Z') } },
        orderBy: { brief: { slug: 'asc' } },
        select: { shared: true, brief: { select: { slug: true } } },
      })
    ).map(({ shared, brief }) => `${brief.slug} ${shared}`)
  const publish = (slug: string, now: string, ...found: string[]) =>
    publishABrief(test.db, { slug, now: new Date(now), content: naming(...found) })

  beforeAll(async () => {
    await publish('first-day', '2026-04-07T00:00:00Z', 'Port of Ilvers', 'Fleet Nine')
    await publish('too-early', '2026-04-06T23:59:59Z', 'Port of Ilvers', 'Fleet Nine')
    await publish('one-shared', '2026-04-10T12:00:00Z', 'Port of Ilvers', 'Somebody')
    await draftABrief(test.db, { slug: 'a-draft', content: naming('Port of Ilvers', 'Fleet Nine') })
    await publishAReport(test.db, {
      date: '2026-04-10',
      lines: ['The Port of Ilvers is shut; the Fleet Nine waits for the Coast Guard. It told us.'],
    })
  })

  it('visible briefs of three days around that share two of its names', async () => {
    expect(await linked()).toEqual(['first-day 2'])
  })

  it('what is published, and no longer to what is withdrawn, after it', async () => {
    await publish('last-day', '2026-04-13T23:59:59Z', 'Port of Ilvers', 'Fleet Nine', 'Coast Guard')
    await publish('too-late', '2026-04-14T00:00:00Z', 'Port of Ilvers', 'Fleet Nine')
    await publish('short-name', '2026-04-10T13:00:00Z', 'Port of Ilvers', 'US')
    expect(await linked()).toEqual(['first-day 2', 'last-day 3'])
    await withdrawABrief(test.db, { slug: 'first-day' })
    expect(await linked()).toEqual(['last-day 3'])
  })

  it('nothing once it is withdrawn', async () => {
    done(await withdrawal('2026-04-10'))
    expect(await linked()).toEqual([])
  })
})
