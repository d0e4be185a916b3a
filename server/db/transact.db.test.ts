import { describe, expect, it } from 'vitest'
import { accepted, refused, type Result } from '#domain/result.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { anActor, anImport, anOrder, publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { correctBrief } from '#server/briefs/correct-brief.ts'
import { importBrief } from '#server/briefs/import-brief.ts'
import { withdrawBrief } from '#server/briefs/withdraw-brief.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { moveSite } from '#server/site/move-site.ts'
import { createClient } from './create-client.ts'
import { openDatabase, type Transaction } from './database.ts'
import { newId } from './new-id.ts'
import { transact } from './transact.ts'

const test = useDatabase()

/** A promise, and what keeps it. */
function aGate() {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  return { opened: promise, open: () => resolve(undefined) }
}

/** Finding the author is a use case of its own and may be refused as well. */
const busy = refused('busy')

const countSiteChanges = async () => (await test.db.site.findUniqueOrThrow({ where: { id: 1 } })).change
const move = async (db = test.db, limits = {}) =>
  transact(db, async (tx) => accepted(await moveSite(tx)), limits)

describe('two hundred use cases at once', () => {
  it('are all done or refused as busy, and of those that were done nothing is lost', async () => {
    const order = await anOrder(test.db, 'Ed Editor', new Date('2026-03-06T12:00:00Z'))
    const verifier = await anActor(test.db, 'Vic Verifier')
    const text = { revision: null, marking: 'TLP:CLEAR', entityFacts: [], kind: 'update', verifier } as const
    const slugs = await Promise.all([0, 1, 2, 3].map((n) => publishABrief(test.db, { slug: `live-${n}` })))
    const [taken = '', ...corrected] = slugs
    const uses: (() => Promise<Result<unknown, unknown>>)[] = Array.from({ length: 200 }, (_, n) => {
      const slug = corrected[n % 3] ?? ''
      if (n % 10 === 0)
        return () => withdrawBrief(test.db, { ...order, slug: taken, reason: 'It was wrong.' })
      if (n % 4 === 0) {
        const content = aContent({ title: `Corrected ${n}` })
        return () => correctBrief(test.db, { ...order, ...text, slug, content, note: `Note ${n}.` })
      }
      const wanted = { slug: `new-${n}`, author: `Author ${n % 7}` }
      return () =>
        anImport(test.db, wanted).then(
          (imported) => importBrief(test.db, imported),
          () => busy,
        )
    })
    const results = await Promise.all(uses.map((use) => use()))

    const refusals = results.flatMap((result) => (result.ok ? [] : [result.refusal]))
    const isBusy = (refusal: unknown) => JSON.stringify(refusal).includes('"busy"')
    // A brief is withdrawn once; whoever comes later is told so.
    expect(new Set(refusals.filter((refusal) => !isBusy(refusal)))).toEqual(new Set(['withdrawn']))
    const done = (fits: (n: number) => boolean) => results.filter(({ ok }, n) => ok && fits(n)).length
    expect(done((n) => n % 10 === 0)).toBe(1)
    expect(await test.db.correction.count()).toBe(done((n) => n % 10 !== 0 && n % 4 === 0))
    expect(await test.db.brief.count()).toBe(4 + done((n) => n % 10 !== 0 && n % 4 !== 0))
    expect(await test.db.revision.count()).toBe(4 + done((n) => n % 10 !== 0 && n % 4 === 0))
  }, 180_000)
})

describe('a transaction', () => {
  it('waits while others run, and is refused as busy where its turn does not come', async () => {
    const db = openDatabase(test.url)
    const { opened, open } = aGate()
    const running = Array.from({ length: 5 }, () => transact(db, () => opened.then(() => accepted('done'))))
    const before = await countSiteChanges()
    expect(await move(db, { patience: 20 })).toEqual(refused('busy'))
    const waiting = move(db)
    // Reading goes on meanwhile.
    expect(await db.category.count()).toBe(2)
    open()
    expect(await Promise.all(running)).toEqual(Array(5).fill(accepted('done')))
    expect(await waiting).toEqual(accepted(before + 1n))
    await db.$disconnect()
  })

  it('is refused as busy, and has changed nothing, where others hold a row for too long', async () => {
    const holder = createClient(test.url)
    await holder.connect()
    await holder.query('begin')
    await holder.query('select 1 from site where id = 1 for update')
    const id = newId()
    const late = (hold: (tx: Transaction) => Promise<unknown>) =>
      transact(
        test.db,
        async (tx) => {
          await tx.tag.create({ data: { id, slug: 'late', name: 'Late' } })
          return accepted(await hold(tx))
        },
        { timeout: 300 },
      )
    expect(await late(moveSite)).toEqual(refused('busy'))
    expect(await late(holdSite)).toEqual(refused('busy'))
    await holder.query('rollback')
    await holder.end()
    expect(await test.db.tag.count({ where: { id } })).toBe(0)
    expect((await move()).ok).toBe(true)
  })

  it('is refused as busy where it is the one that a deadlock ends', async () => {
    const [first, second] = [aGate(), aGate()]
    const name = (tx: Transaction, slug: string, newName: string) =>
      tx.category.update({ where: { slug }, data: { name: newName } })
    const one = transact(test.db, async (tx) => {
      await name(tx, 'cybersecurity', 'One')
      first.open()
      await second.opened
      await name(tx, 'regional-stability', 'One')
      return accepted('one')
    })
    const other = transact(test.db, async (tx) => {
      await name(tx, 'regional-stability', 'Other')
      second.open()
      await first.opened
      await name(tx, 'cybersecurity', 'Other')
      return accepted('other')
    })
    const results = await Promise.all([one, other])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual(refused('busy'))
  })

  it('has changed nothing where it is refused, however late', async () => {
    const id = newId()
    const late = transact(test.db, async (tx) => {
      await tx.tag.create({ data: { id, slug: 'too-late', name: 'Too late' } })
      return refused('unchanged')
    })
    expect(await late).toEqual(refused('unchanged'))
    expect(await test.db.tag.count({ where: { id } })).toBe(0)
  })

  it('throws what is a bug', async () => {
    const failing = transact(test.db, () => Promise.reject(new Error('a bug')))
    await expect(failing).rejects.toThrow('a bug')
  })
})
