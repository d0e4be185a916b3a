import { beforeAll, expect, it } from 'vitest'
import { publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getBriefNeighbours } from './get-brief-neighbours.ts'

const test = useDatabase()
const at = (hour: number) => new Date(Date.UTC(2026, 2, 5, hour))

beforeAll(async () => {
  for (const [hour, slug] of ['first', 'gone', 'second', 'third'].entries())
    await publishABrief(test.db, { slug, now: at(hour) })
  await publishABrief(test.db, { slug: 'elsewhere', category: 'regional-stability', now: at(2) })
  // Of one instant with another: the id decides, here as in lists.
  await publishABrief(test.db, { slug: 'together', now: at(3) })
  await withdrawABrief(test.db, { slug: 'gone', now: at(4) })
})

async function find(slug: string) {
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
  const { previous, next } = await getBriefNeighbours(test.db, id)
  return [previous?.slug ?? null, next?.slug ?? null]
}

it.each([
  ['first', null, 'second'],
  ['second', 'first', 'third'],
  ['third', 'second', 'together'],
  ['together', 'third', null],
  ['elsewhere', null, null],
  ['gone', null, null],
])('beside %s of its category are %s and %s', async (slug, previous, next) => {
  expect(await find(slug)).toEqual([previous, next])
})

it('names them with their titles', async () => {
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'first' } })
  const { title } = await test.db.listing.findUniqueOrThrow({
    where: { briefId: (await test.db.brief.findUniqueOrThrow({ where: { slug: 'second' } })).id },
  })
  expect(await getBriefNeighbours(test.db, id)).toEqual({
    previous: null,
    next: { slug: 'second', title, language: null },
  })
})
