import { beforeEach, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { anOrder, draftABrief, noon, publishABrief, submitABrief } from '#ops/testing/brief-builder.ts'
import { mergeTwo, renameAnEntity, renameATag } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Part } from '#domain/briefs/brief-content.ts'
import { mergeEntities } from '#server/entities/merge-entities.ts'
import { renameEntity } from '#server/entities/rename-entity.ts'
import { getEntityRow, listEntities } from '#server/entities/list-entities.ts'
import { countPublished, listPublished } from '#server/listings/listings.ts'
import { getMovedName } from '#server/pages/moved-names.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { getEntity, getTag } from '#server/pages/tags-and-entities.ts'
import { getTagRow, listTags } from '#server/tags/list-tags.ts'
import { renameTag } from '#server/tags/rename-tag.ts'

const test = useDatabase()
const held = { count: 0 }
beforeEach(() => held.count++)

/** A name that no other test uses. */
const own = (name: string) => `${name} ${held.count}`
const slugOf = (name: string) => `${name.toLowerCase()}-${held.count}`

/** Publishes a brief that names these entities and carries tags of the same names. */
function publish(slug: string, ...names: string[]): Promise<string> {
  return publishABrief(test.db, { slug: `${slug}-${held.count}`, content: contentOf(names) })
}

function contentOf(names: string[]) {
  const parts = names.flatMap((name): Part[] => [
    { kind: 'entity', key: name, name, description: null },
    { kind: 'tag', name },
  ])
  const whole = aContent({ title: own('Brief') })
  const bluf = whole.sections.filter(({ kind }) => kind === 'bluf')
  return { ...whole, sections: [...bluf, { number: 7, title: 'Names', kind: 'other' as const, parts }] }
}

const kinds = [
  { kind: 'entity', rename: renameAnEntity, get: getEntityRow, show: getEntity },
  { kind: 'tag', rename: renameATag, get: getTagRow, show: getTag },
] as const

describe.each(kinds)('a renamed $kind', ({ kind, rename, get, show }) => {
  it('has its new name and address, and its old address leads there', async () => {
    const brief = await publish('one', own('Harbour'))
    await rename(test.db, { slug: slugOf('Harbour'), name: own('Haven'), address: slugOf('Haven') })
    expect(await show(test.db, slugOf('Haven'))).toMatchObject({ name: own('Haven') })
    expect(await show(test.db, slugOf('Harbour'))).toBeNull()
    expect(await getMovedName(test.db, kind, slugOf('Harbour'))).toBe(slugOf('Haven'))
    const answer = await getPublishedBrief(test.db, brief)
    const names = answer.status === 200 && answer.brief[kind === 'tag' ? 'tags' : 'entities']
    expect(names).toEqual({ [own('Harbour')]: { slug: slugOf('Haven') } })
  })

  it('is found by its former name and by its aliases', async () => {
    await publish('one', own('Harbour'))
    const aliases = [own('Roadstead')]
    await rename(test.db, { slug: slugOf('Harbour'), name: own('Haven'), address: slugOf('Haven'), aliases })
    await publish('two', own('Harbour'), own('Roadstead'))
    expect(await get(test.db, slugOf('Haven'))).toMatchObject({
      briefs: 2,
      aliases: [own('Harbour'), own('Roadstead')],
    })
    expect(await get(test.db, slugOf('Roadstead'))).toBeNull()
  })

  it('leaves its old address to nobody else', async () => {
    await publish('one', own('Harbour'))
    await rename(test.db, { slug: slugOf('Harbour'), name: own('Haven'), address: slugOf('Haven') })
    await rename(test.db, { slug: slugOf('Haven'), aliases: [] })
    await publish('two', own('Harbour'))
    expect(await get(test.db, slugOf('Harbour'))).toBeNull()
    expect(await get(test.db, `${slugOf('Harbour')}-2`)).toMatchObject({ name: own('Harbour') })
  })

  it('that readers never had leaves its old address free, and prints nothing', async () => {
    await submitABrief(test.db, { content: contentOf([own('Harbour')]) })
    const { change } = await test.db.site.findUniqueOrThrow({ where: { id: 1 } })
    await rename(test.db, { slug: slugOf('Harbour'), address: slugOf('Haven') })
    expect(await getMovedName(test.db, kind, slugOf('Harbour'))).toBeNull()
    expect((await test.db.site.findUniqueOrThrow({ where: { id: 1 } })).change).toBe(change)
    expect(await show(test.db, slugOf('Haven'))).toBeNull()
  })

  it('is owed to readers with what leads to it, and written into the audit log', async () => {
    const brief = await publish('one', own('Harbour'))
    await test.db.print.create({ data: { address: `/briefs/${brief}.md`, state: 'fresh', owed: 0 } })
    await rename(test.db, { slug: slugOf('Harbour'), address: slugOf('Haven') })
    const place = kind === 'tag' ? 'tags' : 'entities'
    const addresses = [`/${place}/${slugOf('Harbour')}`, `/${place}/${slugOf('Haven')}`]
    const owed = await test.db.print.findMany({ where: { address: { in: addresses }, state: 'owed' } })
    expect(owed).toHaveLength(2)
    expect(await test.db.print.findUnique({ where: { address: `/briefs/${brief}.md` } })).toMatchObject({
      state: 'stale',
    })
    const entry = await test.db.auditEntry.findFirst({ where: { subject: kind }, orderBy: { id: 'desc' } })
    expect(entry).toMatchObject({
      action: 'renamed',
      before: { slug: slugOf('Harbour') },
      after: { slug: slugOf('Haven') },
    })
  })
})

describe.each(kinds)('a merged $kind', ({ kind, rename, get, show }) => {
  const listOf = (slug: string) => (kind === 'tag' ? { tag: slug } : { entity: slug })

  it('is the other one: names, briefs, counts and addresses', async () => {
    const first = await publish('one', own('Harbour'))
    const both = await publish('two', own('Harbour'), own('Haven'))
    await rename(test.db, { slug: slugOf('Harbour'), address: slugOf('Former') })
    await rename(test.db, { slug: slugOf('Former'), address: slugOf('Harbour') })
    await mergeTwo(test.db, { kind, slug: slugOf('Harbour'), into: slugOf('Haven') })
    expect(await show(test.db, slugOf('Harbour'))).toBeNull()
    for (const old of ['Harbour', 'Former'])
      expect(await getMovedName(test.db, kind, slugOf(old))).toBe(slugOf('Haven'))
    expect(await get(test.db, slugOf('Haven'))).toMatchObject({ briefs: 2, aliases: [own('Harbour')] })
    const where = listOf(slugOf('Haven'))
    expect(await countPublished(test.db, where)).toBe(2)
    const listed = await listPublished(test.db, { where, take: 9 })
    expect(listed.map(({ slug }) => slug).sort()).toEqual([first, both].sort())
    const answer = await getPublishedBrief(test.db, first)
    expect(answer.status === 200 && answer.brief[kind === 'tag' ? 'tags' : 'entities']).toEqual({
      [own('Harbour')]: { slug: slugOf('Haven') },
    })
  })

  it('is followed once, however often what it became is merged', async () => {
    const brief = await publish('one', own('A'), own('B'), own('C'))
    await mergeTwo(test.db, { kind, slug: slugOf('A'), into: slugOf('B') })
    await mergeTwo(test.db, { kind, slug: slugOf('B'), into: slugOf('C') })
    expect(await getMovedName(test.db, kind, slugOf('A'))).toBe(slugOf('C'))
    const answer = await getPublishedBrief(test.db, brief)
    const names = answer.status === 200 ? answer.brief[kind === 'tag' ? 'tags' : 'entities'] : {}
    expect(new Set(Object.values(names).map(({ slug }) => slug))).toEqual(new Set([slugOf('C')]))
    await publish('two', own('A'))
    expect(await get(test.db, slugOf('C'))).toMatchObject({ briefs: 2 })
  })

  it('is not listed any more', async () => {
    await publish('one', own('A'), own('B'))
    await mergeTwo(test.db, { kind, slug: slugOf('A'), into: slugOf('B') })
    const all = kind === 'tag' ? await listTags(test.db) : await listEntities(test.db)
    const slugs = all.map(({ slug }) => slug)
    expect(slugs).toContain(slugOf('B'))
    expect(slugs).not.toContain(slugOf('A'))
  })
})

describe('refused, with nothing changed', () => {
  const order = async (change: object) => ({
    ...(await anOrder(test.db, 'Ed Editor')),
    slug: slugOf('Harbour'),
    to: slugOf('Harbour'),
    before: { name: own('Harbour'), kind: 'other' as const, aliases: [] },
    after: { name: own('Haven'), kind: 'place' as const, aliases: [] },
    ...change,
  })

  it.each<[refusal: string, change: () => object]>([
    ['unknown-entity', () => ({ slug: 'nothing' })],
    ['no-name', () => ({ after: { name: '…', kind: 'other', aliases: [] } })],
    ['not-an-address', () => ({ to: 'No Address' })],
    ['address-taken', () => ({ to: slugOf('Other') })],
    ['changed-meanwhile', () => ({ before: { name: 'Was', kind: 'other', aliases: [] } })],
    ['name-taken', () => ({ after: { name: own('other'), kind: 'other', aliases: [] } })],
    ['name-taken', () => ({ after: { name: own('Haven'), kind: 'other', aliases: [own('Other')] } })],
  ])('%s', async (refusal, change) => {
    await publish('one', own('Harbour'), own('Other'))
    const answer = await renameEntity(test.db, await order(change()))
    expect(answer).toMatchObject({ ok: false })
    expect(JSON.stringify(answer)).toContain(`"${refusal}"`)
    expect(await getEntityRow(test.db, slugOf('Harbour'))).toMatchObject({
      name: own('Harbour'),
      kind: 'other',
      aliases: [],
    })
  })

  it('a tag whose name another has', async () => {
    await publish('one', own('Harbour'), own('Other'))
    const before = { name: own('Harbour'), aliases: [] }
    const after = { name: own('OTHER'), aliases: [] }
    expect(await renameTag(test.db, await order({ before, after }))).toEqual({
      ok: false,
      refusal: { code: 'name-taken', name: own('OTHER'), slug: slugOf('Other') },
    })
  })

  it('merges into itself, of what was merged, and into it', async () => {
    await publish('one', own('A'), own('B'), own('C'))
    const merge = async (slug: string, into: string) => {
      const merged = await mergeEntities(test.db, {
        ...(await anOrder(test.db, 'Ed Editor')),
        slug: slugOf(slug),
        into: slugOf(into),
      })
      return merged.ok ? 'merged' : merged.refusal
    }
    expect(await merge('A', 'A')).toBe('merge-into-itself')
    expect(await merge('A', 'B')).toBe('merged')
    const already = { code: 'already-merged', slug: slugOf('A'), into: slugOf('B') }
    expect(await merge('A', 'C')).toEqual(already)
    expect(await merge('C', 'A')).toEqual(already)
    expect(await merge('C', 'D')).toBe('unknown-entity')
  })

  it('people without the role', async () => {
    await draftABrief(test.db, { content: contentOf([own('Harbour')]) })
    const actor = { kind: 'person', id: 'x', name: 'X', roles: ['author'] } as const
    const answer = await renameEntity(test.db, await order({ actor, now: noon }))
    expect(answer).toEqual({ ok: false, refusal: 'not-allowed' })
  })
})
