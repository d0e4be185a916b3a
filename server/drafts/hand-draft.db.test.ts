import { expect, it } from 'vitest'
import type { Role } from '#domain/people/actor.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { anOrder, draftABrief, publishABrief } from '#ops/testing/brief-builder.ts'
import { anAccount } from '#ops/testing/desk-visitor.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { handDraft } from './hand-draft.ts'
import { listDraftHands } from './list-draft-hands.ts'
import { saveDraft } from './save-draft.ts'

const test = useDatabase()

/** Somebody who asks with these roles alone. */
async function asks(name: string, ...roles: Role[]) {
  const order = await anOrder(test.db, name)
  return { ...order, actor: { ...order.actor, roles } }
}

async function save(slug: string, name: string, version: number) {
  const text = { content: aContent(), marking: 'TLP:CLEAR' as const, entityFacts: [], warnings: [] }
  const order = await asks(name, 'author')
  return saveDraft(test.db, { ...order, ...text, slug, category: null, version })
}

it('lets another author write on a draft until it is taken back', async () => {
  const slug = await draftABrief(test.db)
  const { personId } = await anAccount(test.db, 'Hanna Hand', ['author'])
  const author = { ...(await asks('Ann Author', 'author')), slug, personId }
  expect(await save(slug, 'Hanna Hand', 1)).toEqual({ ok: false, refusal: 'not-your-draft' })
  done(await handDraft(test.db, { ...author, mayWrite: true }))
  expect(await listDraftHands(test.db, slug)).toMatchObject({
    handedTo: [{ id: personId, name: 'Hanna Hand' }],
    others: [],
  })
  done(await save(slug, 'Hanna Hand', 1))
  done(await handDraft(test.db, { ...author, mayWrite: false }))
  expect(await save(slug, 'Hanna Hand', 2)).toEqual({ ok: false, refusal: 'not-your-draft' })
  expect(await listDraftHands(test.db, slug)).toMatchObject({ handedTo: [], others: [{ id: personId }] })
  const entries = await test.db.auditEntry.findMany({
    where: { action: { in: ['handed', 'took back'] } },
    orderBy: { id: 'asc' },
  })
  expect(entries.map(({ action, before, after }) => ({ action, before, after }))).toEqual([
    { action: 'handed', before: null, after: { personId, name: 'Hanna Hand' } },
    { action: 'took back', before: { personId, name: 'Hanna Hand' }, after: null },
  ])
})

it('is not handed on by whom it was handed to', async () => {
  const slug = await draftABrief(test.db)
  const { personId } = await anAccount(test.db, 'Hal Holder', ['author'])
  const { personId: third } = await anAccount(test.db, 'Theo Third', ['author'])
  const author = await asks('Ann Author', 'author')
  done(await handDraft(test.db, { ...author, slug, personId, mayWrite: true }))
  const holder = await asks('Hal Holder', 'author')
  expect(await handDraft(test.db, { ...holder, slug, personId: third, mayWrite: true })).toEqual({
    ok: false,
    refusal: 'not-your-draft',
  })
})

it.each<[string, Role[]]>([
  ['checks and does not write', ['verifier']],
  ['has no role', []],
])('is refused for somebody who %s', async (name, roles) => {
  const slug = await draftABrief(test.db)
  const { personId } = await anAccount(test.db, `Somebody who ${name}`, roles)
  const order = { ...(await asks('Ann Author', 'author')), slug, personId, mayWrite: true }
  expect(await handDraft(test.db, order)).toEqual({ ok: false, refusal: 'no-writer' })
})

it('is refused where nothing is being written', async () => {
  const slug = await publishABrief(test.db)
  const { personId } = await anAccount(test.db, 'Nora Nothing', ['author'])
  const order = { ...(await asks('Ed Editor', 'editor')), slug, personId, mayWrite: true }
  expect(await handDraft(test.db, order)).toEqual({ ok: false, refusal: 'no-draft' })
})
