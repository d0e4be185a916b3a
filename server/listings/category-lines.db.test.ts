import { beforeAll, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { mergeTwo } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listCategoryLines } from './list-category-lines.ts'
import { listMostNamed } from './list-most-named.ts'

const test = useDatabase()
const window = { from: new Date('2026-02-04T00:00:00Z'), before: new Date('2026-03-06T00:00:00Z') }

function naming(...names: string[]): BriefContent {
  const whole = aContent({ title: `About ${names.join(' and ')}` })
  const bluf = whole.sections.filter(({ kind }) => kind === 'bluf')
  const parts = names.flatMap((name) => [
    { kind: 'entity' as const, key: name, name, description: null },
    { kind: 'tag' as const, name },
  ])
  return { ...whole, sections: [...bluf, { number: 7, title: 'Names', kind: 'other', parts }] }
}

beforeAll(async () => {
  const briefs = [
    { slug: 'too-old', at: '2026-02-03T23:59:59.999Z', names: ['Navy', 'Old'] },
    { slug: 'first', at: '2026-02-04T00:00:00.000Z', names: ['Navy', 'Bank'] },
    { slug: 'last', at: '2026-03-05T23:59:59.999Z', names: ['Navy', 'Fleet'] },
    { slug: 'taken-back', at: '2026-03-01T00:00:00Z', names: ['Navy', 'Gone'] },
    {
      slug: 'elsewhere',
      at: '2026-01-01T00:00:00Z',
      names: ['Navy', 'River'],
      category: 'regional-stability',
      demonstration: true,
    },
  ]
  for (const { at, names, ...brief } of briefs)
    await publishABrief(test.db, { ...brief, now: new Date(at), content: naming(...names) })
  await withdrawABrief(test.db, { slug: 'taken-back' })
})

it('lists categories with their numbers of visible briefs, in all and of a time, and the newest', async () => {
  expect(await listCategoryLines(test.db, window)).toEqual([
    {
      slug: 'cybersecurity',
      name: 'Cybersecurity',
      watches: 'Networks.',
      count: 3,
      recent: 2,
      latest: {
        slug: 'last',
        title: 'About Navy and Fleet',
        language: null,
        publishedAt: '2026-03-05T23:59:59.999Z',
        demonstration: false,
      },
    },
    {
      slug: 'regional-stability',
      name: 'Regional Stability',
      watches: 'Borders.',
      count: 1,
      recent: 0,
      latest: {
        slug: 'elsewhere',
        title: 'About Navy and River',
        language: null,
        publishedAt: '2026-01-01T00:00:00.000Z',
        demonstration: true,
      },
    },
  ])
})

it('lists a category without briefs', async () => {
  const id = '01a20a20-0000-7000-8000-00000000000a'
  await test.db.category.create({ data: { id, slug: 'new', name: 'New', watches: 'Nothing.', position: 2 } })
  expect((await listCategoryLines(test.db, window)).at(-1)).toEqual({
    slug: 'new',
    name: 'New',
    watches: 'Nothing.',
    count: 0,
    recent: 0,
    latest: null,
  })
})

it.each(['entity', 'tag'] as const)(
  'counts what the visible briefs of a time name most: %s',
  async (kind) => {
    const counted = { category: 'cybersecurity', ...window }
    expect(await listMostNamed(test.db, kind, { ...counted, take: 10 })).toEqual([
      { slug: 'navy', name: 'Navy', count: 2 },
      { slug: 'bank', name: 'Bank', count: 1 },
      { slug: 'fleet', name: 'Fleet', count: 1 },
    ])
    expect(await listMostNamed(test.db, kind, { ...counted, take: 1 })).toHaveLength(1)
    await mergeTwo(test.db, { kind, slug: 'bank', into: 'fleet' })
    expect(await listMostNamed(test.db, kind, { ...counted, take: 10 })).toEqual([
      { slug: 'fleet', name: 'Fleet', count: 2 },
      { slug: 'navy', name: 'Navy', count: 2 },
    ])
  },
)
