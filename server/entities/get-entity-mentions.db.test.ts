import { beforeAll, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { draftABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getEntityMentions, listNamedWith } from './get-entity-mentions.ts'

const test = useDatabase()

function naming(title: string, named: Record<string, string>): BriefContent {
  const whole = aContent({ title })
  const parts = Object.entries(named).map(([name, description]): Part => {
    return { kind: 'entity', key: name.toLowerCase(), name, description }
  })
  return {
    ...whole,
    sections: whole.sections.map((section) =>
      section.kind === 'entities' ? { ...section, parts } : section,
    ),
  }
}

const orders = [
  { slug: 'old', year: '2024', named: { Quay: 'owns the crane', Navy: 'watches', Bank: 'lends' } },
  { slug: 'new', year: '2026', named: { Quay: 'sold the *crane* [1]', Navy: 'watches' } },
  { slug: 'other', year: '2026', named: { Navy: 'sails', Court: 'rules' } },
  { slug: 'withdrawn', year: '2023', named: { Quay: 'was wronged', Court: 'ruled' } },
]

beforeAll(async () => {
  for (const { slug, year, named } of orders) {
    const now = new Date(`${year}-03-05T06:00:00Z`)
    await publishABrief(test.db, { slug, content: naming(`The ${slug} brief`, named), now })
  }
  await withdrawABrief(test.db, { slug: 'withdrawn' })
  await draftABrief(test.db, {
    slug: 'drafted',
    content: naming('A draft', { Quay: 'hides', Court: 'hides' }),
  })
})

it('tells roles, company, briefs over time and the first mention from visible briefs only', async () => {
  const listed = ['new', 'old', 'withdrawn', 'drafted']
  expect(await getEntityMentions(test.db, { slug: 'quay', listed })).toEqual({
    roles: { new: 'sold the crane', old: 'owns the crane' },
    companions: [
      { slug: 'navy', name: 'Navy', count: 2 },
      { slug: 'bank', name: 'Bank', count: 1 },
    ],
    companionCount: 2,
    points: [
      { slug: 'new', title: 'The new brief', day: '2026-03-05', level: 'low' },
      { slug: 'old', title: 'The old brief', day: '2024-03-05', level: 'low' },
    ],
    first: { slug: 'old', title: 'The old brief', language: null, publishedAt: '2024-03-05T06:00:00.000Z' },
  })
})

it('has nothing to tell of an entity that no visible brief names', async () => {
  const nothing = { roles: {}, companions: [], companionCount: 0, points: [], first: null }
  expect(await getEntityMentions(test.db, { slug: 'never-there', listed: [] })).toEqual(nothing)
})

it('finds the entities whose pages show a name', async () => {
  const { id } = await test.db.entity.findUniqueOrThrow({ where: { slug: 'navy' } })
  expect(await listNamedWith(test.db, id)).toEqual(['bank', 'court', 'quay'])
})

it('finds them also where the one has been named in many briefs since', async () => {
  const { id } = await test.db.entity.findUniqueOrThrow({ where: { slug: 'navy' } })
  await test.db.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`
    await tx.$executeRaw`
      insert into listing_entities (brief_id, entity_id, first_published_at)
      select gen_random_uuid(), ${id}::uuid, '2026-04-01Z' from generate_series(1, 201)`
  })
  const { companions } = await getEntityMentions(test.db, { slug: 'bank', listed: [] })
  expect(companions).toContainEqual({ slug: 'navy', name: 'Navy', count: 1 })
  expect(await listNamedWith(test.db, id)).toEqual(['bank', 'court', 'quay'])
})
