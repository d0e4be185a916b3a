import { expect, it } from 'vitest'
import { isThorough } from '#ops/testing/often.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { writeTogether } from '#ops/testing/write-together.ts'
import { getDraft } from '#server/drafts/get-draft.ts'

const test = useDatabase()
const writers = 10
const each = isThorough() ? 80 : 4

it('Of what ten people save at the same time, the desk has all that it said it has', async () => {
  const { acknowledged, refused, shared } = await writeTogether(test.db, {
    writers,
    each,
    category: 'cybersecurity',
  })
  expect(acknowledged).toHaveLength(writers * each + shared.length)
  const bySlug = Map.groupBy(acknowledged, ({ slug }) => slug)
  expect(bySlug.size).toBe(writers + shared.length)
  for (const [slug, saves] of bySlug) {
    const inOrder = saves.toSorted((one, other) => one.version - other.version)
    expect(inOrder.map(({ version }) => version)).toEqual(saves.map((_, at) => at + 1))
    const last = inOrder.at(-1)
    const stored = await getDraft(test.db, slug)
    expect({ version: stored?.version, content: stored?.content }).toEqual({
      version: last?.version,
      content: last?.content,
    })
    expect(new Set(saves.map(({ writer }) => writer)).size).toBe(shared.includes(slug) ? writers : 1)
  }
  // All ten begin from the same version of a shared brief, and one of them is first: nine are told so, of each.
  expect(refused.filter((code) => code === 'edited-elsewhere').length).toBeGreaterThanOrEqual(
    (writers - 1) * shared.length,
  )
  expect(refused.filter((code) => code !== 'edited-elsewhere' && code !== 'busy')).toEqual([])
})
