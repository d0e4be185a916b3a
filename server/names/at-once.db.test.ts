import { expect, it } from 'vitest'
import type { Section } from '#domain/briefs/brief-content.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { Result } from '#domain/result.ts'
import { anOrder, publishABrief } from '#ops/testing/brief-builder.ts'
import { often } from '#ops/testing/often.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getEntityRow } from '#server/entities/list-entities.ts'
import { mergeEntities } from '#server/entities/merge-entities.ts'
import { renameEntity } from '#server/entities/rename-entity.ts'
import { getTagRow } from '#server/tags/list-tags.ts'
import { mergeTags } from '#server/tags/merge-tags.ts'
import { renameTag } from '#server/tags/rename-tag.ts'

const test = useDatabase()
const order = () => anOrder(test.db, 'Ed Editor')
const numbers = Array.from({ length: often(100) }, (_, number) => number)

/** A published brief that names two entities and two tags of its own. */
async function publishNames(number: number): Promise<void> {
  const own: Partial<Record<Section['kind'], Section['parts']>> = {
    tags: ['a', 'b'].map((side) => ({ kind: 'tag', name: `tag ${number} ${side}` })),
    entities: ['a', 'b'].map((side) => ({
      kind: 'entity',
      key: '',
      name: `Body ${number} ${side}`,
      description: null,
    })),
  }
  const whole = aContent({ title: `Brief ${number}` })
  const sections = whole.sections.map((section) => ({
    ...section,
    parts: own[section.kind] ?? section.parts,
  }))
  await publishABrief(test.db, { content: { ...whole, sections } })
}

const countAudited = (action: string, subject: 'entity' | 'tag') =>
  test.db.auditEntry.count({ where: { action, subject } })
const toRefusals = (results: readonly Result<unknown, unknown>[]) =>
  results.flatMap((result) => (result.ok ? [] : [result.refusal]))

it('of two who merge two names into each other, many at a time, one does', async () => {
  for (const number of numbers) await publishNames(number)
  for (const { kind, merge, prefix } of [
    { kind: 'entity', merge: mergeEntities, prefix: 'body' },
    { kind: 'tag', merge: mergeTags, prefix: 'tag' },
  ] as const) {
    const by = await order()
    const to = (number: number, side: string) => `${prefix}-${number}-${side}`
    const results = await Promise.all(
      numbers.map((number) =>
        Promise.all([
          merge(test.db, { ...by, slug: to(number, 'a'), into: to(number, 'b') }),
          merge(test.db, { ...by, slug: to(number, 'b'), into: to(number, 'a') }),
        ]),
      ),
    )
    for (const pair of results) {
      expect(pair.filter(({ ok }) => ok)).toHaveLength(1)
      expect(toRefusals(pair)).toMatchObject([{ code: 'already-merged' }])
    }
    expect(await countAudited('merged', kind)).toBe(numbers.length)
    expect(await test.db.listCount.count({ where: { kind, month: '', count: 1 } })).toBe(numbers.length)
  }
}, 180_000)

it('of many who give one entity or tag another name, one does, and the others are told', async () => {
  await publishNames(1_000)
  const by = await order()
  const entity = await getEntityRow(test.db, 'body-1000-a')
  const tag = await getTagRow(test.db, 'tag-1000-a')
  if (!entity || !tag) throw new Error('the names are not there')
  const twice = [...numbers, ...numbers.map((number) => numbers.length + number)]
  const names = twice.map((number) => `Office ${number}`)

  const entities = await Promise.all(
    names.map((name) => {
      const { slug, kind, aliases } = entity
      const after = { name, kind, aliases }
      return renameEntity(test.db, { ...by, slug, to: slug, before: entity, after })
    }),
  )
  const tags = await Promise.all(
    names.map((name) => {
      const { slug, aliases } = tag
      return renameTag(test.db, { ...by, slug, to: slug, before: tag, after: { name, aliases } })
    }),
  )
  for (const results of [entities, tags]) {
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(toRefusals(results))).toEqual(new Set(['changed-meanwhile']))
  }
  const nameOfDone = (results: readonly Result<unknown, unknown>[]) =>
    names[results.findIndex(({ ok }) => ok)]
  expect((await getEntityRow(test.db, entity.slug))?.name).toBe(nameOfDone(entities))
  expect((await getTagRow(test.db, tag.slug))?.name).toBe(nameOfDone(tags))
  expect(await countAudited('renamed', 'entity')).toBe(1)
  expect(await countAudited('renamed', 'tag')).toBe(1)
}, 180_000)
