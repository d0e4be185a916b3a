import { describe, expect, it } from 'vitest'
import {
  anOrder,
  changeSettings,
  noon,
  publishABrief,
  submitABrief,
  verifyABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { describeHeldBack } from '#domain/publications/describe-held-back.ts'
import { publishDue } from '#server/briefs/publish-due.ts'
import { scheduleBrief } from '#server/briefs/schedule-brief.ts'
import { recordFailures } from '#server/prints/claim-owed.ts'
import { recordPingFailure } from '#server/hub/claim-pings.ts'
import { getJobs } from './get-jobs.ts'
import { retryHub, retryPages, retryPublication, retrySearch } from './retry-jobs.ts'

const test = useDatabase()
const editor = () => anOrder(test.db, 'Ed Editor')
const at = new Date('2026-03-06T21:00:00Z')

async function anAuthor() {
  const { actor, ...order } = await editor()
  return { ...order, actor: { ...actor, roles: ['author' as const] } }
}

/** Forgets what earlier tests owe. */
async function settleAll(): Promise<void> {
  await test.db.print.deleteMany()
}

async function scheduleABrief(title: string): Promise<string> {
  const slug = await submitABrief(test.db, { slug: title })
  await verifyABrief(test.db, slug)
  done(await scheduleBrief(test.db, { ...(await editor()), slug, revision: 1, at }))
  return slug
}

describe('pages', () => {
  it('are counted while they are owed, with the time of the oldest', async () => {
    await settleAll()
    expect((await getJobs(test.db)).pages).toEqual({ owed: 0, waitingSince: null, failing: 0, examples: [] })
    await test.db.print.createMany({
      data: ['/a', '/b'].map((address) => ({ address, state: 'fresh', owed: 0n })),
    })
    expect(await test.db.print.count({ where: { owedAt: null } })).toBe(2)
    await test.db.print.update({ where: { address: '/a' }, data: { state: 'owed' } })
    const { owedAt } = await test.db.print.findUniqueOrThrow({ where: { address: '/a' } })
    expect((await getJobs(test.db)).pages).toMatchObject({ owed: 1, waitingSince: owedAt?.toISOString() })
    await test.db.print.update({ where: { address: '/a' }, data: { state: 'fresh' } })
    expect((await getJobs(test.db)).pages).toMatchObject({ owed: 0, waitingSince: null })
  })

  it('that fail are named with the last error and the next try, and tried again when somebody asks', async () => {
    await settleAll()
    await test.db.print.create({ data: { address: '/broken', state: 'owed', owed: 1n } })
    await recordFailures(test.db, [{ address: '/broken', problem: 'first' }], noon)
    await recordFailures(test.db, [{ address: '/broken', problem: '\nNo room\n  left.' }], noon)
    expect((await getJobs(test.db)).pages).toEqual({
      owed: 1,
      waitingSince: null,
      failing: 1,
      examples: [
        { address: '/broken', failures: 2, problem: 'No room left.', retryAt: '2026-03-05T12:00:02.000Z' },
      ],
    })
    expect(await retryPages(test.db, await anAuthor())).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(done(await retryPages(test.db, await editor()))).toEqual({ count: 1 })
    const page = await test.db.print.findUniqueOrThrow({ where: { address: '/broken' } })
    expect(page).toMatchObject({ state: 'owed', retryAt: null, failures: 2 })
  })
})

describe('scheduled publications', () => {
  it('are told with the next one, and with the reason where one did not go out', async () => {
    const late = await scheduleABrief('late')
    const early = await scheduleABrief('early')
    await test.db.draft.updateMany({ where: { brief: { slug: early } }, data: { scheduledFor: noon } })
    const { publications } = await getJobs(test.db)
    expect(publications).toMatchObject({
      scheduled: 2,
      next: { slug: early, at: noon.toISOString() },
      failed: [],
    })
    await test.db.brief.update({ where: { slug: early }, data: { embargoedUntil: at } })
    expect(await publishDue(test.db, noon)).toBe(0)
    expect((await getJobs(test.db)).publications).toMatchObject({
      scheduled: 1,
      next: { slug: late },
      failed: [{ slug: early, at: noon.toISOString(), reason: describeHeldBack('embargoed') }],
    })
  })

  it('that were held back go out once they are tried again and nothing stands against them', async () => {
    expect(await retryPublication(test.db, { ...(await anAuthor()), slug: 'early' })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    })
    await test.db.brief.update({ where: { slug: 'early' }, data: { embargoedUntil: null } })
    expect(done(await retryPublication(test.db, { ...(await editor()), slug: 'early' }))).toEqual({
      slug: 'early',
    })
    expect(await publishDue(test.db, noon)).toBe(1)
    expect((await getJobs(test.db)).publications.failed).toEqual([])
    const again = await retryPublication(test.db, { ...(await editor()), slug: 'early' })
    expect(again).toEqual({ ok: false, refusal: 'not-scheduled' })
    expect(await test.db.auditEntry.count({ where: { action: 'tried again', subject: 'brief' } })).toBe(1)
  })
})

describe('search texts', () => {
  it('that are due are counted, and written when somebody asks', async () => {
    const slug = await publishABrief(test.db, { slug: 'renamed' })
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
    await test.db.searchDue.create({ data: { briefId: id } })
    await test.db.searchBrief.deleteMany({ where: { briefId: id } })
    expect((await getJobs(test.db)).searchDue).toBe(1)
    expect(await retrySearch(test.db, await anAuthor())).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(done(await retrySearch(test.db, await editor()))).toEqual({ count: 1 })
    expect((await getJobs(test.db)).searchDue).toBe(0)
    expect(await test.db.searchBrief.count({ where: { briefId: id } })).toBe(1)
  })
})

describe('the hub', () => {
  it('of the settings is named with the feeds that it could not be told of, which are tried again when somebody asks', async () => {
    await changeSettings(test.db, { hub: 'https://hub.example.org/' })
    await test.db.hubPing.deleteMany()
    await test.db.hubPing.createMany({
      data: ['/atom.xml', '/feed.xml'].map((address) => ({ address, owed: 1n })),
    })
    await recordPingFailure(test.db, { address: '/atom.xml', problem: 'The hub answered 503.', now: noon })
    expect((await getJobs(test.db)).hub).toEqual({
      address: 'https://hub.example.org/',
      waiting: 2,
      failing: 1,
      examples: [
        {
          address: '/atom.xml',
          failures: 1,
          problem: 'The hub answered 503.',
          retryAt: '2026-03-05T12:00:01.000Z',
        },
      ],
    })
    expect(await retryHub(test.db, await anAuthor())).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(done(await retryHub(test.db, await editor()))).toEqual({ count: 1 })
    const feed = await test.db.hubPing.findUniqueOrThrow({ where: { address: '/atom.xml' } })
    expect(feed).toMatchObject({ retryAt: null, failures: 1 })
  })
})
