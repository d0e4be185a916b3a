import { describe, expect, it } from 'vitest'
import type { EditingSign } from '#domain/editing/editing-lease.ts'
import { anOrder, draftABrief, submitABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { keepLease } from './keep-lease.ts'

const test = useDatabase()

async function sign(slug: string, given: { by: string; sign: EditingSign; at: string }) {
  const order = await anOrder(test.db, given.by, new Date(`2026-03-05T${given.at}Z`))
  return keepLease(test.db, { ...order, slug, sign: given.sign })
}

async function listTakeOvers() {
  return test.db.auditEntry.findMany({
    where: { action: 'took over editing' },
    select: { before: true, actor: { select: { name: true } } },
  })
}

describe('editing', () => {
  it('is held by whoever opened it first, told to others, and free two minutes after the last key', async () => {
    const slug = await draftABrief(test.db)
    const ann = {
      name: 'Ann Author',
      since: '2026-03-05T14:02:00.000Z',
      isYou: true,
      tookFromYou: false,
      version: 1,
    }
    expect(done(await sign(slug, { by: 'Ann Author', sign: 'opening', at: '14:02:00' }))).toEqual(ann)
    const toEd = { ...ann, isYou: false }
    expect(done(await sign(slug, { by: 'Ed Editor', sign: 'opening', at: '14:02:30' }))).toEqual(toEd)
    expect(done(await sign(slug, { by: 'Ann Author', sign: 'writing', at: '14:03:30' }))).toEqual(ann)
    expect(done(await sign(slug, { by: 'Ed Editor', sign: 'looking', at: '14:05:29' }))).toEqual(toEd)
    expect(done(await sign(slug, { by: 'Ed Editor', sign: 'looking', at: '14:05:30' }))).toBeNull()
    expect(await test.db.editingLease.count()).toBe(0)
  })

  it('is taken over at once, which the other person and the audit log are told', async () => {
    const slug = await draftABrief(test.db)
    done(await sign(slug, { by: 'Ann Author', sign: 'opening', at: '14:02:00' }))
    const taken = await sign(slug, { by: 'Ed Editor', sign: 'taking', at: '14:03:00' })
    const ed = {
      name: 'Ed Editor',
      since: '2026-03-05T14:03:00.000Z',
      isYou: true,
      tookFromYou: false,
      version: 1,
    }
    expect(done(taken)).toEqual(ed)
    const told = done(await sign(slug, { by: 'Ann Author', sign: 'writing', at: '14:03:10' }))
    expect(told).toEqual({ ...ed, isYou: false, tookFromYou: true })
    expect(await listTakeOvers()).toEqual([
      { before: { editing: 'Ann Author' }, actor: { name: 'Ed Editor' } },
    ])
    done(await sign(slug, { by: 'Ed Editor', sign: 'taking', at: '14:03:20' }))
    expect(await listTakeOvers()).toHaveLength(1)
  })

  it('is given up when its page is left', async () => {
    const slug = await draftABrief(test.db)
    done(await sign(slug, { by: 'Ann Author', sign: 'opening', at: '14:02:00' }))
    expect(done(await sign(slug, { by: 'Ann Author', sign: 'leaving', at: '14:02:01' }))).toBeNull()
    expect(done(await sign(slug, { by: 'Ed Editor', sign: 'writing', at: '14:02:02' }))).toMatchObject({
      name: 'Ed Editor',
    })
  })

  it('is refused where one may not write, and says nothing of who is', async () => {
    const slug = await draftABrief(test.db)
    const { actor, ...order } = await anOrder(test.db, 'Zoe Zealous')
    const other = {
      ...order,
      actor: { ...actor, roles: ['author' as const] },
      slug,
      sign: 'looking' as const,
    }
    expect(await keepLease(test.db, other)).toEqual({ ok: false, refusal: 'not-your-draft' })
    const submitted = await submitABrief(test.db)
    expect(await sign(submitted, { by: 'Ann Author', sign: 'opening', at: '14:02:00' })).toEqual({
      ok: false,
      refusal: 'in-review',
    })
    expect(await sign('nowhere', { by: 'Ann Author', sign: 'opening', at: '14:02:00' })).toEqual({
      ok: false,
      refusal: 'unknown-brief',
    })
  })
})
