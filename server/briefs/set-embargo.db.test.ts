import { describe, expect, it } from 'vitest'
import type { Refusal } from '#domain/refusals/refusal.ts'
import {
  anActor,
  anImport,
  anOrder,
  draftABrief,
  noon,
  publishABrief,
  submitABrief,
  verifyABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getDeskBrief } from '#server/desk/get-desk-brief.ts'
import { importBrief } from './import-brief.ts'
import { publishBrief } from './publish-brief.ts'
import { publishDue } from './publish-due.ts'
import { scheduleBrief } from './schedule-brief.ts'
import { setEmbargo } from './set-embargo.ts'

const test = useDatabase()
const until = new Date('2026-03-07T06:00:00Z')
const before = new Date(until.getTime() - 1)
const refusal = { ok: false, refusal: { code: 'embargoed', until: until.toISOString() } }
const warnings = [{ code: 'embargo' as const, message: 'The text is under embargo.', line: 1 }]

/** A verified brief, under embargo. */
async function held(): Promise<{ slug: string; revision: number }> {
  const slug = await submitABrief(test.db)
  const revision = await verifyABrief(test.db, slug)
  done(await setEmbargo(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug, until }))
  return { slug, revision }
}

describe('under embargo, a brief', () => {
  it('is not published before its end, and is published at it', async () => {
    const wanted = await held()
    const early = { ...(await anOrder(test.db, 'Ed Editor', before)), ...wanted }
    expect(await publishBrief(test.db, early)).toEqual(refusal)
    const inTime = { ...(await anOrder(test.db, 'Ed Editor', until)), ...wanted }
    expect(await publishBrief(test.db, inTime)).toEqual({ ok: true, value: { revision: wanted.revision } })
  })

  it('is scheduled for its end and not for the moment before', async () => {
    const wanted = { ...(await anOrder(test.db, 'Ed Editor')), ...(await held()) }
    expect(await scheduleBrief(test.db, { ...wanted, at: before })).toEqual(refusal)
    expect(await scheduleBrief(test.db, { ...wanted, at: until })).toMatchObject({ ok: true })
    expect(await publishDue(test.db, before)).toBe(0)
    expect(await publishDue(test.db, until)).toBe(1)
  })

  it('goes out again once that is lifted', async () => {
    const wanted = { ...(await anOrder(test.db, 'Ed Editor')), ...(await held()) }
    done(await setEmbargo(test.db, { ...wanted, until: null }))
    expect(await publishBrief(test.db, wanted)).toMatchObject({ ok: true })
  })

  it('is not offered for publication at the desk, which says until when', async () => {
    const { slug } = await held()
    const editor = await anActor(test.db, 'Ed Editor')
    const [during, after] = await Promise.all(
      [before, until].map((now) => getDeskBrief(test.db, editor, { slug, now })),
    )
    expect(during).toMatchObject({
      embargoedUntil: until.toISOString(),
      obstacle: 'It is under embargo until 7 March 2026, 06:00 UTC. It can be scheduled for then or later.',
    })
    expect(during?.allowed).toContain('scheduleBrief')
    expect(during?.allowed).not.toContain('publishBrief')
    expect(after).toMatchObject({ embargoedUntil: null, obstacle: null })
    expect(after?.allowed).toContain('publishBrief')
  })
})

describe('an embargo', () => {
  it('is recorded with what it was before', async () => {
    const { slug } = await held()
    done(await setEmbargo(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug, until: null }))
    const entries = await test.db.auditEntry.findMany({
      where: { action: { in: ['embargoed', 'lifted the embargo'] }, subject: 'brief' },
      orderBy: { id: 'desc' },
      take: 2,
      select: { action: true, before: true, after: true },
    })
    const end = { until: until.toISOString() }
    expect(entries).toEqual([
      { action: 'lifted the embargo', before: end, after: { until: null } },
      { action: 'embargoed', before: { until: null }, after: end },
    ])
  })

  it.each<[string, { make: () => Promise<string>; end: Date }, Refusal]>([
    ['that is over already', { make: () => draftABrief(test.db), end: noon }, 'past-time'],
    ['of what is not there', { make: () => Promise.resolve('nowhere'), end: until }, 'unknown-brief'],
    ['of what readers have', { make: () => publishABrief(test.db), end: until }, 'already-live'],
  ])('%s is refused', async (_, { make, end }, code) => {
    const order = { ...(await anOrder(test.db, 'Ed Editor')), slug: await make(), until: end }
    expect(await setEmbargo(test.db, order)).toEqual({ ok: false, refusal: code })
  })

  it('beyond the time for which the text is scheduled is refused', async () => {
    const slug = await submitABrief(test.db)
    const order = { ...(await anOrder(test.db, 'Ed Editor')), slug }
    const revision = await verifyABrief(test.db, slug)
    done(await scheduleBrief(test.db, { ...order, revision, at: before }))
    expect(await setEmbargo(test.db, { ...order, until })).toEqual({ ok: false, refusal: 'scheduled' })
    expect(await setEmbargo(test.db, { ...order, until: before })).toMatchObject({ ok: true })
  })

  it('is for editors to set', async () => {
    const slug = await draftABrief(test.db)
    const order = await anOrder(test.db, 'Ann Author')
    const actor = { ...order.actor, roles: ['author' as const, 'verifier' as const] }
    expect(await setEmbargo(test.db, { ...order, actor, slug, until })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    })
  })

  it('that an imported text states keeps it a draft, and is asked for until somebody sets one', async () => {
    const order = await anImport(test.db, { warnings })
    const verifier = await anActor(test.db, 'Vic Verifier')
    const publication = { verifier, by: order.actor, datedAt: null }
    const made = done(await importBrief(test.db, { ...order, publication }))
    expect(made).toMatchObject({ revision: null, heldBack: 'states-embargo' })
    const { slug } = made
    const wants = async () => (await getDeskBrief(test.db, order.actor, { slug, now: noon }))?.wantsEmbargo
    expect(await wants()).toBe(true)
    done(await setEmbargo(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug, until }))
    expect(await wants()).toBe(false)
  })

  it('that a text of an archive states is over', async () => {
    const order = await anImport(test.db, { warnings })
    const verifier = await anActor(test.db, 'Vic Verifier')
    const publication = { verifier, by: order.actor, datedAt: new Date('2019-03-05T00:00:00Z') }
    expect(done(await importBrief(test.db, { ...order, publication })).revision).toBe(1)
  })
})
