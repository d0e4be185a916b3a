import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  anActor,
  anImport,
  anOrder,
  changeSettings,
  correctABrief,
  draftABrief,
  noon,
  publishABrief,
  submitABrief,
  verifyABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { importBrief } from '#server/briefs/import-brief.ts'
import { setLead } from '#server/site/set-lead.ts'
import { startHub, type TestHub } from './a-hub.test-data.ts'
import { claimPings, settlePing } from './claim-pings.ts'
import { keepHubTold } from './keep-hub-told.ts'
import { postPing } from './post-ping.ts'
import { tellHub } from './tell-hub.ts'

const test = useDatabase()
const settled = { hub: 'https://hub.example.org/', baseUrl: 'https://watch.example' }
let hub: TestHub

beforeEach(async () => {
  hub = await startHub()
  await changeSettings(test.db, settled)
  await test.db.hubPing.deleteMany()
})
afterEach(() => hub.close())

const listOwed = async () => {
  const rows = await test.db.hubPing.findMany({ orderBy: { address: 'asc' }, select: { address: true } })
  return rows.map(({ address }) => address)
}

/** As if the printer had printed all that it owes. */
const printAll = () => test.db.print.updateMany({ data: { state: 'fresh' } })

/** The hub of the settings is this one on the machine; an answer is waited for that long, in milliseconds. */
const postFor =
  (most: number): typeof postPing =>
  (_, topic, limits) =>
    postPing(hub.url, topic, { most, ...limits })
/** Longer than any busy machine takes. */
const post = postFor(60_000)
const tell = (now = noon) => tellHub({ db: test.db, now: () => now, post })

async function tellAll(now = noon): Promise<void> {
  while ((await tell(now)) > 0);
}

const listTold = () => hub.told.map(({ body }) => new URLSearchParams(body).get('hub.url')).sort()

const atomOf = (addresses: readonly string[]) => addresses.filter((address) => address.endsWith('/atom.xml'))

describe('what the hub is to be told of', () => {
  it('are the feeds that a publication changes, each once in three forms, their pages, and no archive document', async () => {
    await publishABrief(test.db, { slug: 'first' })
    const owed = await listOwed()
    expect(atomOf(owed)).toContain('/atom.xml')
    expect(atomOf(owed)).toContain('/categories/cybersecurity/atom.xml')
    expect(atomOf(owed)).toContain('/daily/atom.xml')
    // Each feed in three forms, and the page that shows the same.
    const pages = atomOf(owed).map((address) => address.replace(/(?<!^)\/atom\.xml$|(?<=^\/)atom\.xml$/, ''))
    expect(owed).toEqual(expect.arrayContaining(pages))
    expect(owed.length).toBe(4 * pages.length)
    expect(owed.filter((address) => /\d{4}-\d{2}/.test(address))).toEqual([])
    await publishABrief(test.db, { slug: 'second' })
    expect(await listOwed()).toEqual(owed)
  })

  it('is the front page when another brief is to lead it, and nothing when the site gets another name', async () => {
    await publishABrief(test.db, { slug: 'leading' })
    await test.db.hubPing.deleteMany()
    const order = await anOrder(test.db, 'Ed Editor')
    const until = new Date(noon.getTime() + 3_600_000)
    done(await setLead(test.db, { ...order, slug: 'leading', until }))
    expect(await listOwed()).toEqual(['/'])
    await test.db.hubPing.deleteMany()
    await changeSettings(test.db, { name: 'Another name' })
    expect(await listOwed()).toEqual([])
  })

  it('is nothing of what readers do not see', async () => {
    await draftABrief(test.db, { slug: 'draft' })
    const submitted = await submitABrief(test.db, { slug: 'submitted' })
    await verifyABrief(test.db, submitted)
    expect(await listOwed()).toEqual([])
  })

  it('is nothing where the settings name no hub', async () => {
    await changeSettings(test.db, { hub: '' })
    await publishABrief(test.db, { slug: 'quiet' })
    expect(await listOwed()).toEqual([])
  })

  it('is nothing of a brief that came with an archive, until it is corrected or withdrawn', async () => {
    const publication = {
      verifier: await anActor(test.db, 'Vic Verifier'),
      by: await anActor(test.db, 'Ed Editor'),
      datedAt: new Date('2026-01-05T00:00:00Z'),
    }
    for (const slug of ['old', 'older'])
      done(await importBrief(test.db, { ...(await anImport(test.db, { slug })), publication }))
    expect(await listOwed()).toEqual([])
    await correctABrief(test.db, { slug: 'old' })
    expect(atomOf(await listOwed())).toContain('/corrections/atom.xml')
    await test.db.hubPing.deleteMany()
    await withdrawABrief(test.db, { slug: 'older', reason: 'It was wrong.' })
    expect(atomOf(await listOwed())).toContain('/atom.xml')
  })
})

describe('the hub', () => {
  it('is told of each feed once it is printed or taken away, and of no other address', async () => {
    await publishABrief(test.db, { slug: 'told' })
    const owed = await listOwed()
    await test.db.print.updateMany({ where: { address: { in: owed } }, data: { state: 'owed' } })
    const waiting = await test.db.print.findMany({ where: { state: 'owed', address: { in: owed } } })
    await tellAll()
    expect(listTold().length).toBe(owed.length - waiting.length)
    await printAll()
    await tellAll()
    expect(listTold()).toEqual(owed.map((address) => `https://watch.example${address}`).sort())
    expect(await listOwed()).toEqual([])
  })

  it('that fails is told again after 1, 2 and 4 seconds, and what went wrong is kept', async () => {
    await test.db.hubPing.create({ data: { address: '/atom.xml', owed: 1n } })
    await printAll()
    hub.answer = { status: 503 }
    const seconds: number[] = []
    let now = noon
    for (let tries = 1; tries <= 3; tries++) {
      expect(await tell(now)).toBe(1)
      const { failures, problem, retryAt } = await test.db.hubPing.findFirstOrThrow()
      expect([failures, problem]).toEqual([tries, 'The hub answered 503.'])
      seconds.push(((retryAt?.getTime() ?? 0) - now.getTime()) / 1_000)
      expect(await tell(new Date((retryAt?.getTime() ?? 0) - 1))).toBe(0)
      now = retryAt ?? now
    }
    expect(seconds).toEqual([1, 2, 4])
    hub.answer = { status: 204 }
    expect(await tell(now)).toBe(1)
    expect(await listOwed()).toEqual([])
  })

  it('that is slow keeps nobody waiting, a publication least of all', async () => {
    await test.db.hubPing.create({ data: { address: '/atom.xml', owed: 1n } })
    await printAll()
    hub.answer = 'nothing'
    const telling = tellHub({ db: test.db, now: () => noon, post: postFor(200) })
    await publishABrief(test.db, { slug: 'meanwhile' })
    await telling
    // What changed meanwhile is still to be told, and soon.
    const first = await test.db.hubPing.findUniqueOrThrow({ where: { address: '/atom.xml' } })
    expect(first.owed).toBeGreaterThan(1n)
  })

  it('is told again of a feed that changed while it was told', async () => {
    await test.db.hubPing.create({ data: { address: '/atom.xml', owed: 1n } })
    await printAll()
    const [claimed] = await claimPings(test.db, { now: noon, most: 4 })
    if (!claimed) throw new Error('nothing was claimed')
    expect(await claimPings(test.db, { now: noon, most: 4 })).toEqual([])
    await test.db.hubPing.update({ where: { address: '/atom.xml' }, data: { owed: 2n } })
    await settlePing(test.db, claimed)
    expect(await claimPings(test.db, { now: noon, most: 4 })).toEqual([{ address: '/atom.xml', owed: 2n }])
  })

  it('is told by somebody else after a minute, where whoever told it was killed', async () => {
    await test.db.hubPing.create({ data: { address: '/atom.xml', owed: 1n } })
    await printAll()
    await claimPings(test.db, { now: noon, most: 4 })
    expect(await tell(new Date(noon.getTime() + 59_999))).toBe(0)
    expect(await tell(new Date(noon.getTime() + 60_000))).toBe(1)
    expect(listTold()).toEqual(['https://watch.example/atom.xml'])
  })

  it('is not told of what waited for it once the settings name none', async () => {
    await test.db.hubPing.create({ data: { address: '/atom.xml', owed: 1n } })
    await changeSettings(test.db, { hub: '' })
    await printAll()
    expect(await tell()).toBe(1)
    expect([await listOwed(), hub.told]).toEqual([[], []])
  })

  it('is told by itself while somebody keeps it told', async () => {
    await test.db.hubPing.create({ data: { address: '/atom.xml', owed: 1n } })
    await printAll()
    const keeper = keepHubTold({ db: test.db, now: () => new Date(), post, report: () => undefined })
    // Only once the answer has been noted: whoever ends before that is to tell the hub again.
    await expect.poll(listOwed).toEqual([])
    await keeper.stop()
    expect(listTold()).toEqual(['https://watch.example/atom.xml'])
  })

  it('that is slow does not keep the printer from ending, and is told again after it', async () => {
    await test.db.hubPing.create({ data: { address: '/atom.xml', owed: 1n } })
    await printAll()
    hub.answer = 'nothing'
    const keeper = keepHubTold({ db: test.db, now: () => noon, post, report: () => undefined })
    await expect.poll(() => hub.told.length).toBe(1)
    await keeper.stop()
    hub.answer = { status: 204 }
    expect(await tell(new Date(noon.getTime() + 1_000))).toBe(1)
    expect(await listOwed()).toEqual([])
  })
})
