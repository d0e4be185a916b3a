import { expect, it } from 'vitest'
import { anOrder, publishABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listCategoryRows } from './list-categories.ts'
import { saveCategory, type CategoryEntry } from './save-category.ts'

const test = useDatabase()

async function save(slug: string | null, change: Partial<CategoryEntry>) {
  const before = (await listCategoryRows(test.db)).find((row) => row.slug === slug) ?? null
  const after = { ...(before ?? { slug: 'new', name: 'New', watches: 'All.', position: 9 }), ...change }
  return saveCategory(test.db, { ...(await anOrder(test.db, 'Ed Editor')), before, after })
}

const inOrder = async () => (await listCategoryRows(test.db)).map(({ slug }) => slug)

it('adds a category, moves it, and gives it another address', async () => {
  await publishABrief(test.db, { slug: 'port' })
  done(await save(null, { slug: 'energy' }))
  expect(await inOrder()).toEqual(['cybersecurity', 'regional-stability', 'energy'])
  done(await save('energy', { position: 0 }))
  done(await save('cybersecurity', { slug: 'cyber', name: 'Cyber' }))
  expect(await inOrder()).toEqual(['energy', 'cyber', 'regional-stability'])
  const retired = await test.db.retiredAddress.findMany({ where: { kind: 'category' } })
  expect(retired.map(({ address }) => address)).toEqual(['/categories/cybersecurity'])
  expect(await save(null, { slug: 'cybersecurity' })).toEqual({ ok: false, refusal: 'address-taken' })
  expect(await test.db.auditEntry.count({ where: { subject: 'category' } })).toBe(3)
})

it('refuses what was changed since, and what is incomplete', async () => {
  const [before] = await listCategoryRows(test.db)
  if (!before) throw new Error('there is no category')
  done(await save(before.slug, { watches: 'More.' }))
  const order = { ...(await anOrder(test.db, 'Ed Editor')), before, after: { ...before, name: 'Mine' } }
  expect(await saveCategory(test.db, order)).toEqual({ ok: false, refusal: 'changed-meanwhile' })
  expect(await save(before.slug, { name: ' ' })).toEqual({ ok: false, refusal: 'empty-category' })
  expect(await save(before.slug, { slug: 'No Address' })).toEqual({ ok: false, refusal: 'not-an-address' })
})
