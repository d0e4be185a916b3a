import { beforeEach, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { Part } from '#domain/briefs/brief-content.ts'
import { publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { mergeTwo, renameAnEntity, renameATag, unmergeOne } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getMovedName } from '#server/pages/moved-names.ts'
import { getDeskName } from './get-desk-name.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'

const test = useDatabase()
const held = { count: 0 }
beforeEach(() => held.count++)

/** A name that no other test uses, and its address. */
const own = (name: string) => `${name} ${held.count}`
const slugOf = (name: string) => `${name.toLowerCase()}-${held.count}`

/** Publishes a brief that names these entities and carries tags of the same names. */
function publish(...names: string[]): Promise<string> {
  const parts = names.map(own).flatMap((name): Part[] => [
    { kind: 'entity', key: name, name, description: null },
    { kind: 'tag', name },
  ])
  const whole = aContent({ title: own(`Brief on ${names.join(' and ')}`) })
  const bluf = whole.sections.filter(({ kind }) => kind === 'bluf')
  const last = { number: 7, title: 'Names', kind: 'other' as const, parts }
  return publishABrief(test.db, { content: { ...whole, sections: [...bluf, last] } })
}

/** All that a merge writes, the addresses that lead elsewhere aside. */
async function readRecord(kind: SharedKind): Promise<unknown> {
  const { table, aliases, listing } = sharedKinds[kind]
  return {
    names: await test.db.$queryRaw`select id, slug, name, merged_into_id from ${table} order by id`,
    aliases: await test.db.$queryRaw`select * from ${aliases} order by key`,
    lists: await test.db.$queryRaw`select * from ${listing} order by 1, 2`,
    counts: await test.db.$queryRaw`select * from list_counts order by 1, 2, 3`,
    searched: await test.db.$queryRaw`
      select row_to_json(s)::text as row from search_briefs s order by 1`,
  }
}

describe.each([
  { kind: 'entity' as const, place: 'entities', rename: renameAnEntity },
  { kind: 'tag' as const, place: 'tags', rename: renameATag },
])('the merge of a $kind that is taken back', ({ kind, place, rename }) => {
  const unmerge = (name: string) => unmergeOne(test.db, { kind, slug: slugOf(name) })
  const merge = (name: string, into: string) =>
    mergeTwo(test.db, { kind, slug: slugOf(name), into: slugOf(into) })

  it('leaves names, lists and counts as they were, those of what was merged before included', async () => {
    await publish('Harbour')
    await publish('Harbour', 'Haven')
    await publish('Haven')
    await publish('Port')
    await withdrawABrief(test.db, { slug: await publish('Port', 'Harbour') })
    await merge('Port', 'Harbour')
    const before = await readRecord(kind)
    await merge('Harbour', 'Haven')
    expect(await readRecord(kind)).not.toEqual(before)
    expect(await unmerge('Harbour')).toBeNull()
    expect(await readRecord(kind)).toEqual(before)
    expect(await unmerge('Port')).toBeNull()
    expect(await getDeskName(test.db, kind, slugOf('Port'))).toMatchObject({ into: null, briefs: 1 })
  })

  it('gives back the addresses that it had', async () => {
    await publish('Harbour', 'Haven')
    await rename(test.db, { slug: slugOf('Harbour'), address: slugOf('Quay') })
    await merge('Quay', 'Haven')
    expect(await getMovedName(test.db, kind, slugOf('Harbour'))).toBe(slugOf('Haven'))
    expect(await unmerge('Quay')).toBeNull()
    expect(await getMovedName(test.db, kind, slugOf('Harbour'))).toBe(slugOf('Quay'))
    expect(await getMovedName(test.db, kind, slugOf('Quay'))).toBe(slugOf('Quay'))
  })

  it('owes readers both pages and the briefs, and is in the audit log', async () => {
    const brief = await publish('Harbour')
    await publish('Haven')
    await merge('Harbour', 'Haven')
    const addresses = ['Harbour', 'Haven'].map((name) => `/${place}/${slugOf(name)}`)
    addresses.push(`/briefs/${brief}`)
    for (const address of addresses)
      await test.db.print.upsert({
        where: { address },
        create: { address, state: 'fresh', owed: 0 },
        update: { state: 'fresh' },
      })
    expect(await unmerge('Harbour')).toBeNull()
    const prints = await test.db.print.findMany({ where: { address: { in: addresses } } })
    const states = Object.fromEntries(prints.map(({ address, state }) => [address, state]))
    expect(addresses.map((address) => states[address])).toEqual(['owed', 'owed', 'stale'])
    const entry = await test.db.auditEntry.findFirst({ where: { subject: kind }, orderBy: { id: 'desc' } })
    expect(entry).toMatchObject({
      action: 'took back the merge',
      before: { into: slugOf('Haven') },
      after: { slug: slugOf('Harbour'), name: own('Harbour') },
    })
  })

  it('stays where something has changed since', async () => {
    await publish('Harbour', 'Haven', 'Port', 'Pier')
    expect(await unmerge('Harbour')).toBe('not-merged')
    await merge('Harbour', 'Haven')
    await merge('Haven', 'Port')
    expect(await unmerge('Harbour')).toBe('changed-since-merge')
    expect(await unmerge('Haven')).toBeNull()
    expect(await unmerge('Harbour')).toBeNull()
    await merge('Port', 'Pier')
    await rename(test.db, { slug: slugOf('Pier'), name: own('Jetty') })
    expect(await unmerge('Port')).toBe('changed-since-merge')
    expect(await getDeskName(test.db, kind, slugOf('Port'))).toMatchObject({
      into: slugOf('Pier'),
      keptMerged: 'changed-since-merge',
    })
  })

  it('stays where a text was read by it since, but not for one that uses the name that stayed', async () => {
    await publish('Harbour', 'Haven')
    await merge('Harbour', 'Haven')
    await publish('Haven')
    expect(await getDeskName(test.db, kind, slugOf('Harbour'))).toMatchObject({ keptMerged: null })
    await publish('Harbour')
    expect(await unmerge('Harbour')).toBe('used-since-merge')
  })

  it('stays where the record has only that it was merged', async () => {
    await publish('Harbour', 'Haven')
    await merge('Harbour', 'Haven')
    const { id, after } = await test.db.auditEntry.findFirstOrThrow({
      where: { subject: kind, action: 'merged' },
      orderBy: { id: 'desc' },
    })
    const { subjectId, actorId } = await test.db.auditEntry.findUniqueOrThrow({ where: { id } })
    await test.db.auditEntry.create({
      data: {
        id: id.replace(/^./, 'f'),
        at: new Date(),
        actorId,
        origin: 'desk',
        subject: kind,
        subjectId,
        action: 'merged',
        before: { slug: slugOf('Harbour') },
        after: after ?? {},
      },
    })
    expect(await unmerge('Harbour')).toBe('merge-not-kept')
  })
})

it('the merge of an entity stays where a text was read by its name in a bracket since', async () => {
  const unmerge = () => unmergeOne(test.db, { kind: 'entity', slug: slugOf('Harbour') })
  const bracketed = `The Old Company (${own('Harbour')})`
  await publish('Harbour')
  await publish('Haven')
  await mergeTwo(test.db, { kind: 'entity', slug: slugOf('Harbour'), into: slugOf('Haven') })
  const parts: Part[] = [{ kind: 'entity', key: 'old', name: bracketed, description: null }]
  const sections = [{ number: 6, title: 'Names', kind: 'entities' as const, parts }]
  await publishABrief(test.db, { content: aContent({ title: own('Brief on a company'), sections }) })
  expect(await unmerge()).toBe('used-since-merge')
})
