import { describe, expect, it } from 'vitest'
import { anOrder } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getOwnZone, setOwnZone } from './own-zone.ts'

const test = useDatabase()

describe("somebody's time zone", () => {
  it('is UTC until they choose another, which is recorded', async () => {
    const order = await anOrder(test.db, 'Zoe Zone')
    const { id } = order.actor
    expect(await getOwnZone(test.db, id)).toBe('UTC')
    done(await setOwnZone(test.db, { ...order, zone: 'Asia/Kathmandu' }))
    expect(await getOwnZone(test.db, id)).toBe('Asia/Kathmandu')
    const recorded = await test.db.auditEntry.findMany({
      where: { subjectId: id, action: 'changed their time zone' },
      select: { actorId: true, before: true, after: true },
    })
    expect(recorded).toEqual([
      { actorId: id, before: { timeZone: 'UTC' }, after: { timeZone: 'Asia/Kathmandu' } },
    ])
  })

  it.each(['Europe/Exmere', '+02:00', ''])('is none that does not exist: %j', async (zone) => {
    const order = await anOrder(test.db, 'Zack Zone')
    expect(await setOwnZone(test.db, { ...order, zone })).toEqual({ ok: false, refusal: 'unknown-zone' })
    expect(await getOwnZone(test.db, order.actor.id)).toBe('UTC')
  })

  it('counts as UTC where the list of zones has lost it', async () => {
    const { actor } = await anOrder(test.db, 'Zed Zone')
    await test.db.person.update({ where: { id: actor.id }, data: { timeZone: 'Europe/Exmere' } })
    expect(await getOwnZone(test.db, actor.id)).toBe('UTC')
  })
})
