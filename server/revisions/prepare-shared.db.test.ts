import { describe, expect, it } from 'vitest'
import type { Part } from '#domain/briefs/brief-content.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { newId } from '#server/db/new-id.ts'
import { prepareShared } from './prepare-shared.ts'

const test = useDatabase()

/** The ids that a content with these parts gets. */
function prepare(
  parts: { kind: 'entity' | 'tag' | 'technique'; name: string }[],
  facts: Parameters<typeof prepareShared>[2]['facts'] = [],
) {
  const content = aContent({
    sections: [
      {
        number: 1,
        title: 'Names',
        kind: 'other',
        parts: parts.map((part): Part =>
          part.kind === 'tag'
            ? { ...part, kind: 'tag' }
            : { ...part, kind: part.kind, key: '', description: null },
        ),
      },
    ],
    techniques: [],
    sources: [],
  })
  return test.db.$transaction((tx) =>
    prepareShared(tx, content, { facts, now: new Date(), revisionId: newId() }),
  )
}

const entities = (...names: string[]) => names.map((name) => ({ kind: 'entity' as const, name }))
const tags = (...names: string[]) => names.map((name) => ({ kind: 'tag' as const, name }))
const techniques = (...names: string[]) => names.map((name) => ({ kind: 'technique' as const, name }))

describe('an entity', () => {
  it('is one under its name, its bracket and its folded spelling, in one content and in the next', async () => {
    const first = await prepare(entities('Agence Régionale (ARX)', 'ARX', 'agence regionale'))
    expect(new Set(first.entities.values()).size).toBe(1)
    const second = await prepare(entities('Arx'))
    expect(second.entities.get('Arx')).toBe(first.entities.get('ARX'))
  })

  it('learns its aliases from what is told of it, and its kind once readers have the text', async () => {
    const before = await prepare(entities('Night Heron'))
    const facts = [{ name: 'Night Heron', kind: 'malware' as const, aliases: ['Heronware'] }]
    const told = await prepare(entities('Night Heron'), facts)
    const after = await prepare(entities('heronware'))
    const id = after.entities.get('heronware')
    expect([before.entities.get('Night Heron'), told.entities.get('Night Heron')]).toEqual([id, id])
    expect(await test.db.entity.findUnique({ where: { id: id ?? '' } })).toMatchObject({ kind: 'other' })
  })

  it('has an address of its own where another name comes to the same', async () => {
    const { entities: ids } = await prepare(entities('Søby', 'Soby'))
    const rows = await test.db.entity.findMany({ where: { id: { in: [...ids.values()] } } })
    expect(rows.map(({ slug }) => slug).sort()).toEqual(['soby', 'soby-2'])
  })
})

describe('a name in a script without an address form', () => {
  it.each([
    { kind: 'tags', of: tags, one: 'кибератака', other: 'разведка' },
    { kind: 'techniques', of: techniques, one: '仮説分析', other: '前提検証' },
  ] as const)('is one of the $kind wherever it stands, and not another', async ({ kind, of, one, other }) => {
    const first = (await prepare(of(one, other)))[kind]
    const second = (await prepare(of(one)))[kind]
    expect(first.get(one)).not.toBe(first.get(other))
    expect(second.get(one)).toBe(first.get(one))
  })
})
