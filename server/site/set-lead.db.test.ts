import { beforeAll, describe, expect, it } from 'vitest'
import { anOrder, noon, publishABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getLead } from './get-lead.ts'
import { setLead } from './set-lead.ts'

const test = useDatabase()
const hour = 3_600_000
const until = new Date(+noon + hour)

beforeAll(async () => {
  await publishABrief(test.db, { slug: 'first' })
  await publishABrief(test.db, { slug: 'second' })
})

const order = () => anOrder(test.db, 'Ed Editor')
const listEntries = () => test.db.auditEntry.findMany({ where: { action: 'lead' }, orderBy: { at: 'asc' } })
const readLead = async (now: Date) => (await getLead(test.db, now))?.brief.slug ?? null

describe('setLead', () => {
  it('refuses a time that has passed, and this very moment, and changes nothing', async () => {
    const prints = await test.db.print.findMany()
    for (const past of [noon, new Date(+noon - 1)])
      expect(await setLead(test.db, { ...(await order()), slug: 'first', until: past })).toEqual({
        ok: false,
        refusal: 'past-time',
      })
    expect(await readLead(noon)).toBeNull()
    expect(await listEntries()).toEqual([])
    expect(await test.db.print.findMany()).toEqual(prints)
  })

  it('puts a brief in front until its time is over, audited, with the front page owed to readers', async () => {
    await test.db.print.deleteMany()
    const { change } = await test.db.site.findUniqueOrThrow({ where: { id: 1 } })
    const given = { ...(await order()), slug: 'first', until }
    expect(await setLead(test.db, given)).toEqual({ ok: true, value: { slug: 'first' } })
    expect([await readLead(noon), await readLead(until)]).toEqual(['first', null])

    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'first' } })
    const entries = await listEntries()
    expect(entries).toMatchObject([
      { subject: 'brief', subjectId: id, after: { until: until.toISOString() }, at: noon },
    ])
    expect(await test.db.print.findMany()).toMatchObject([{ address: '/' }])
    const site = await test.db.site.findUniqueOrThrow({ where: { id: 1 } })
    expect(site.change).toBeGreaterThan(change)
  })

  it('lets another brief take the place of the one before', async () => {
    done(await setLead(test.db, { ...(await order()), slug: 'second', until }))
    expect(await readLead(noon)).toBe('second')
    expect(await listEntries()).toHaveLength(2)
  })

  it('can be ended early, for the brief that leads and no other', async () => {
    const order = await anOrder(test.db, 'Ed Editor')
    await test.db.print.deleteMany()
    expect(await setLead(test.db, { ...order, slug: 'first', until: null })).toEqual({
      ok: false,
      refusal: 'not-leading',
    })
    expect(await readLead(noon)).toBe('second')
    done(await setLead(test.db, { ...order, slug: 'second', until: null }))
    expect(await readLead(noon)).toBeNull()
    expect(await test.db.print.findMany()).toMatchObject([{ address: '/' }])
    expect(await test.db.auditEntry.findMany({ where: { action: 'ended lead' } })).toHaveLength(1)
    done(await setLead(test.db, { ...order, slug: 'second', until }))
  })

  it('is for people who may, and for briefs that readers can see', async () => {
    const stranger = { ...(await order()).actor, roles: ['author' as const] }
    const given = { ...(await order()), slug: 'first', until }
    expect(await setLead(test.db, { ...given, actor: stranger })).toMatchObject({ ok: false })
    expect(await setLead(test.db, { ...given, slug: 'nothing' })).toEqual({
      ok: false,
      refusal: 'unknown-brief',
    })
    expect(await readLead(noon)).toBe('second')
  })
})
