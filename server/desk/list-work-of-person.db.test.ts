import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#domain/people/actor.ts'
import {
  anActor,
  anOrder,
  draftABrief,
  publishABrief,
  submitABrief,
  verifyABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { publishDue } from '#server/briefs/publish-due.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { scheduleBrief } from '#server/briefs/schedule-brief.ts'
import { getJobs } from '#server/jobs/get-jobs.ts'
import { listDeskBriefs } from './list-desk-briefs.ts'
import { listWork } from './list-work.ts'

const test = useDatabase()
const early = new Date('2026-03-05T10:00:00Z')
const late = new Date('2026-03-05T11:00:00Z')

async function schedule(slug: string, at: string): Promise<void> {
  const revision = await verifyABrief(test.db, slug)
  const order = await anOrder(test.db, 'Ed Editor')
  done(await scheduleBrief(test.db, { ...order, slug, revision, at: new Date(at) }))
}

beforeAll(async () => {
  await draftABrief(test.db, { slug: 'ann-writes', author: 'Ann Author' })
  await draftABrief(test.db, { slug: 'cy-writes', author: 'Cy Writer' })
  await submitABrief(test.db, { slug: 'ann-handed-in-late', author: 'Ann Author', now: late })
  await submitABrief(test.db, { slug: 'cy-handed-in-early', author: 'Cy Writer', now: early })
  await submitABrief(test.db, { slug: 'ann-got-back', author: 'Ann Author' })
  const back = { ...(await anOrder(test.db, 'Vic Verifier')), slug: 'ann-got-back', revision: 1 }
  done(await returnBrief(test.db, { ...back, note: 'Shorter.' }))
  const between = new Date('2026-03-05T10:30:00Z')
  await submitABrief(test.db, { slug: 'verified', author: 'Cy Writer', now: between })
  await verifyABrief(test.db, 'verified')
  await submitABrief(test.db, { slug: 'tomorrow', author: 'Cy Writer' })
  await schedule('tomorrow', '2026-03-06T12:00:00Z')
  await submitABrief(test.db, { slug: 'tonight', author: 'Cy Writer' })
  await schedule('tonight', '2026-03-05T20:00:00Z')
  await publishABrief(test.db, { slug: 'live', author: 'Cy Writer' })
})

/** The addresses that somebody with one role has before them. */
async function workOf(name: string, role: Role) {
  const work = await listWork(test.db, { ...(await anActor(test.db, name)), roles: [role] })
  const list = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug).join(' ')
  return { waiting: list(work.waiting), drafts: list(work.drafts), scheduled: list(work.scheduled) }
}

describe('the work', () => {
  const scheduled = 'tonight tomorrow'
  it.each<[string, Role, { waiting: string; drafts: string }]>([
    ['Ann Author', 'author', { waiting: 'ann-got-back', drafts: 'ann-writes' }],
    ['Cy Writer', 'author', { waiting: '', drafts: 'cy-writes' }],
    ['Otto Other', 'author', { waiting: '', drafts: '' }],
    ['Vic Verifier', 'verifier', { waiting: 'cy-handed-in-early ann-handed-in-late', drafts: '' }],
    ['Ed Editor', 'editor', { waiting: 'cy-handed-in-early verified ann-handed-in-late', drafts: '' }],
    ['Olive Owner', 'owner', { waiting: 'cy-handed-in-early verified ann-handed-in-late', drafts: '' }],
    ['Cy Writer', 'verifier', { waiting: 'ann-handed-in-late', drafts: 'cy-writes' }],
  ])('of %s with the role %s', async (name, role, expected) => {
    expect(await workOf(name, role)).toEqual({ ...expected, scheduled })
  })

  it('keeps a text that did not go out at its time among what is scheduled, as the first', async () => {
    const slug = await submitABrief(test.db, { slug: 'held', author: 'Cy Writer' })
    await schedule(slug, '2026-03-05T13:00:00Z')
    const until = new Date('2026-03-07T00:00:00Z')
    await test.db.brief.update({ where: { slug }, data: { embargoedUntil: until } })
    expect(await publishDue(test.db, new Date('2026-03-05T13:30:00Z'))).toBe(0)
    const { waiting, scheduled: left } = await workOf('Ed Editor', 'editor')
    expect([left, waiting.includes(slug)]).toEqual([`held ${scheduled}`, false])
    const author = { ...(await anActor(test.db, 'Cy Writer')), roles: ['author' as const] }
    expect((await listWork(test.db, author)).scheduled[0]).toMatchObject({
      state: 'held-back',
      notes: [expect.any(String), expect.stringMatching(/^It did not go out on time: it was under embargo/)],
    })
    const [listed] = await listDeskBriefs(test.db, { category: null, status: null, words: 'Port', take: 1 })
    expect(listed).toMatchObject({
      slug,
      state: 'held-back',
      notes: [expect.stringMatching(/^It did not go/)],
    })
    expect((await getJobs(test.db)).publications.failed.map((one) => one.slug)).toEqual([slug])
  })
})
