import { expect, it } from 'vitest'
import { parseStoredSettings } from '#domain/site/site-settings.ts'
import type { Result } from '#domain/result.ts'
import { anImport, anOrder } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { importBrief } from '#server/briefs/import-brief.ts'
import { listCategoryRows } from '#server/categories/list-categories.ts'
import { saveCategory } from '#server/categories/save-category.ts'
import { savePage } from '#server/standing-pages/save-page.ts'
import { saveSettings } from './save-settings.ts'

const test = useDatabase()
const order = () => anOrder(test.db, 'Ed Editor')
const numbers = Array.from({ length: 200 }, (_, number) => number)

/** Answers the number of the one that was done. */
function expectOneDone(results: readonly Result<unknown, unknown>[], refusal: unknown): number {
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  for (const result of results) if (!result.ok) expect(result.refusal).toEqual(refusal)
  return results.findIndex(({ ok }) => ok)
}

it('two hundred who change settings at once all do, one after the other', async () => {
  const by = await order()
  const results = await Promise.all(
    numbers.map((number) =>
      saveSettings(test.db, {
        ...by,
        changes: number % 2 ? { tagline: `Tagline ${number}` } : { name: `Name ${number}` },
      }),
    ),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(200)
  const entries = await test.db.auditEntry.findMany({
    where: { subject: 'settings' },
    orderBy: { id: 'asc' },
    select: { before: true, after: true },
  })
  expect(entries).toHaveLength(200)
  // Each tells of what the one before left: none was overwritten unseen.
  const { settings } = await test.db.site.findUniqueOrThrow({ where: { id: 1 }, select: { settings: true } })
  const { tagline, name } = parseStoredSettings(settings)
  for (const [key, last] of Object.entries({ tagline, name })) {
    // Audit entries of settings hold objects.
    const read = (value: unknown) => (value as Record<string, unknown>)[key]
    const chain = entries.filter(({ after }) => read(after) !== undefined)
    for (const [index, entry] of chain.entries())
      if (index > 0) expect(read(entry.before)).toBe(read(chain[index - 1]?.after))
    expect(read(chain.at(-1)?.after)).toBe(last)
  }
}, 180_000)

it('of two hundred who save one standing page, one does', async () => {
  const by = await order()
  const page = await test.db.standingPage.findFirst()
  const slug = page?.slug ?? 'methodology'
  const version = page?.updatedAt ?? null
  const results = await Promise.all(
    numbers.map((number) =>
      savePage(test.db, { ...by, slug, title: `Page ${number}`, body: 'Text.', version }),
    ),
  )
  const winner = expectOneDone(results, 'changed-meanwhile')
  expect((await test.db.standingPage.findUniqueOrThrow({ where: { slug } })).title).toBe(`Page ${winner}`)
}, 180_000)

it('of two hundred who save one category, one does', async () => {
  const by = await order()
  const [before] = await listCategoryRows(test.db)
  if (!before) throw new Error('there is no category')
  const results = await Promise.all(
    numbers.map((number) =>
      saveCategory(test.db, { ...by, before, after: { ...before, name: `Category ${number}` } }),
    ),
  )
  const winner = expectOneDone(results, 'changed-meanwhile')
  expect((await listCategoryRows(test.db))[0]?.name).toBe(`Category ${winner}`)
}, 180_000)

it('of two hundred who import one text, one does, and the others are told where it is', async () => {
  const imported = await anImport(test.db, { slug: 'the-ship', text: 'One text.' })
  const results = await Promise.all(numbers.map(() => importBrief(test.db, imported)))
  expectOneDone(results, { code: 'already-imported', slug: 'the-ship' })
  expect(await test.db.brief.count()).toBe(1)
  expect(await test.db.draft.count()).toBe(1)
}, 180_000)

it('of two who change the same setting from the same page one does, and the other is told', async () => {
  const by = await order()
  const { contact } = done(await saveSettings(test.db, { ...by, changes: {} }))
  const results = await Promise.all(
    ['one@example.org', 'two@example.org'].map((wanted) =>
      saveSettings(test.db, { ...by, changes: { contact: wanted }, before: { contact } }),
    ),
  )
  expectOneDone(results, 'changed-meanwhile')
})
