import { beforeAll, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { draftABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { countPublished, listPublished } from '#server/listings/listings.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { getUsedTechnique, listTechniques, listTechniqueSlugs } from './list-techniques.ts'

const test = useDatabase()

/** A content that names these techniques in its closing block and SWOT in a section. */
const aContentWith = (title: string, names: readonly string[]) =>
  aContent({
    title,
    techniques: names.map((name, at) => ({ kind: 'technique', key: `t${at}`, name, description: null })),
  })

beforeAll(async () => {
  const { db } = test
  const publish = (slug: string, names: readonly string[], hour: number) =>
    publishABrief(db, {
      slug,
      content: aContentWith(slug, names),
      now: new Date(Date.UTC(2026, 2, 5, hour)),
    })
  await publish('first', ['Red Teaming', 'Tea Leaf Reading'], 8)
  await publish('second', ['Red team', 'swot', 'Crystal Gazing'], 9)
  await publish('third', ['Tea Leaf Reading'], 10)
  await publish('gone', ['Palm Reading', 'Tea Leaf Reading'], 11)
  await withdrawABrief(db, { slug: 'gone', now: new Date('2026-03-05T12:00:00Z') })
  await draftABrief(db, { slug: 'drafted', content: aContentWith('drafted', ['Deep Listening']) })
})

it('lists the visible briefs that used a technique however they spell it, each once, the newest first', async () => {
  const read = async (technique: string) => ({
    slugs: (await listPublished(test.db, { where: { technique }, take: 10 })).map(({ slug }) => slug),
    count: await countPublished(test.db, { technique }),
  })
  expect(await read('swot-analysis')).toEqual({ slugs: ['third', 'second', 'first'], count: 3 })
  expect(await read('red-team-analysis')).toEqual({ slugs: ['second', 'first'], count: 2 })
  expect(await read('tea-leaf-reading')).toEqual({ slugs: ['third', 'first'], count: 2 })
  expect(await read('palm-reading')).toEqual({ slugs: [], count: 0 })
  expect(await read('deep-listening')).toEqual({ slugs: [], count: 0 })
})

it('counts what is explained, and names what visible briefs used besides, the most used first', async () => {
  const { explained, others } = await listTechniques(test.db, 10)
  expect(explained.filter(({ count }) => count > 0)).toEqual([
    expect.objectContaining({ slug: 'red-team-analysis', count: 2 }),
    expect.objectContaining({ slug: 'swot-analysis', count: 3 }),
  ])
  expect(explained).toHaveLength(15)
  expect(others).toEqual([
    { slug: 'tea-leaf-reading', name: 'Tea Leaf Reading', summary: null, count: 2 },
    { slug: 'crystal-gazing', name: 'Crystal Gazing', summary: null, count: 1 },
  ])
  expect((await listTechniques(test.db, 1)).others.map(({ slug }) => slug)).toEqual(['tea-leaf-reading'])
})

it.each([
  ['swot-analysis', { name: 'SWOT Analysis' }],
  ['palm-reading', { name: 'Palm Reading' }],
  ['deep-listening', null],
  ['key-assumptions-check', null],
])('knows whether a publication has used %s', async (slug, found) => {
  expect(await getUsedTechnique(test.db, slug)).toEqual(found)
})

it('names every technique that has a page, once', async () => {
  const slugs: string[] = []
  for await (const batch of listTechniqueSlugs(test.db)) slugs.push(...batch.map(({ slug }) => slug))
  expect(new Set(slugs).size).toBe(slugs.length)
  const others = ['crystal-gazing', 'palm-reading', 'tea-leaf-reading']
  expect(slugs.slice(-3)).toEqual(others)
  expect(slugs).toHaveLength(15 + others.length)
})

it('tells a brief where the techniques are explained that it names', async () => {
  const answer = await getPublishedBrief(test.db, 'second')
  expect(answer).toMatchObject({
    brief: {
      techniques: {
        'Red team': { slug: 'red-team-analysis' },
        swot: { slug: 'swot-analysis' },
        'Crystal Gazing': { slug: 'crystal-gazing' },
        'SWOT Analysis': { slug: 'swot-analysis' },
      },
    },
  })
})
