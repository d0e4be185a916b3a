import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { correctABrief, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { mergeTwo } from '#ops/testing/name-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listRelated } from './list-related.ts'

const test = useDatabase()

interface Named {
  title: string
  entities?: readonly string[]
  tags?: readonly string[]
}

/** A brief that names and carries only what is told, and has used no technique. */
function naming({ title, entities = [], tags = [] }: Named): BriefContent {
  const content = aContent({ title, techniques: [] })
  const sections = content.sections
    .filter(({ kind }) => kind !== 'analysis')
    .map((section) => {
      if (section.kind === 'entities') return { ...section, parts: entities.map(toEntityPart) }
      if (section.kind === 'tags') return { ...section, parts: tags.map(toTagPart) }
      return section
    })
  return { ...content, sections }
}

const toEntityPart = (name: string, at: number): Part => ({
  kind: 'entity',
  key: `e${at}`,
  name,
  description: null,
})
const toTagPart = (name: string): Part => ({ kind: 'tag', name })

async function publishOne(category: string, named: Named): Promise<string> {
  const slug = named.title.toLowerCase()
  return publishABrief(test.db, { slug, category, content: naming(named) })
}

async function relatedOf(slug: string): Promise<string[]> {
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
  const related = await listRelated(test.db, id)
  return related.map((brief) => `${brief.slug}: ${brief.reason}`)
}

describe('related briefs', () => {
  it('are those that share most, with the reason, and lead both ways', async () => {
    await publishOne('cybersecurity', { title: 'Alpha', entities: ['Brightline', 'Ferris'], tags: ['ports'] })
    await publishOne('cybersecurity', { title: 'Beta', entities: ['Brightline'] })
    await publishOne('cybersecurity', { title: 'Nothing' })
    await publishOne('regional-stability', {
      title: 'Gamma',
      entities: ['Ferris', 'Brightline'],
      tags: ['ports'],
    })
    expect(await relatedOf('gamma')).toEqual([
      'alpha: names Ferris and Brightline; shares the tag ports',
      'beta: names Brightline',
    ])
    expect(await relatedOf('alpha')).toEqual([
      'gamma: names Brightline and Ferris; shares the tag ports',
      'beta: names Brightline; same category',
    ])
    expect(await relatedOf('nothing')).toEqual([])
  })

  it('are chosen anew by a correction, and say only what both still have', async () => {
    await publishOne('regional-stability', { title: 'Delta', entities: ['Quay Nine'], tags: ['customs'] })
    await publishOne('cybersecurity', { title: 'Epsilon', entities: ['Quay Nine'], tags: ['customs'] })
    await correctABrief(test.db, { slug: 'delta', content: naming({ title: 'Delta', tags: ['customs'] }) })
    expect(await relatedOf('epsilon')).toEqual(['delta: shares the tag customs'])
    await correctABrief(test.db, { slug: 'delta', content: naming({ title: 'Delta' }) })
    expect(await relatedOf('epsilon')).toEqual([])
    expect(await relatedOf('delta')).toEqual([])
  })

  it('leave out what was withdrawn, in both directions', async () => {
    await publishOne('regional-stability', { title: 'Zeta', entities: ['Old Mill'] })
    await publishOne('cybersecurity', { title: 'Eta', entities: ['Old Mill'] })
    await withdrawABrief(test.db, { slug: 'eta' })
    expect(await relatedOf('zeta')).toEqual([])
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug: 'eta' } })
    expect(await test.db.relatedBrief.count({ where: { OR: [{ briefId: id }, { relatedId: id }] } })).toBe(0)
  })

  it('find what both name through a merge, by the name that the brief uses', async () => {
    await publishOne('regional-stability', {
      title: 'Theta',
      entities: ['Saltmarsh Group'],
      tags: ['insurance'],
    })
    await publishOne('cybersecurity', { title: 'Iota', entities: ['Saltmarsh'], tags: ['insurance'] })
    expect(await relatedOf('iota')).toEqual(['theta: shares the tag insurance'])
    await mergeTwo(test.db, { kind: 'entity', slug: 'saltmarsh', into: 'saltmarsh-group' })
    expect(await relatedOf('iota')).toEqual(['theta: names Saltmarsh; shares the tag insurance'])
    expect(await relatedOf('theta')).toEqual(['iota: names Saltmarsh Group; shares the tag insurance'])
  })

  it('are chosen while what they lead to is being withdrawn, and neither waits for the other', async () => {
    const { db } = test
    for (let round = 0; round < 8; round++) {
      const name = `Pier ${round}`
      await publishOne('cybersecurity', { title: `Old${round}`, entities: [name] })
      await Promise.all([
        publishOne('cybersecurity', { title: `Fresh${round}`, entities: [name] }),
        withdrawABrief(db, { slug: `old${round}` }),
      ])
      expect(await relatedOf(`fresh${round}`)).toEqual([])
    }
  })

  it('are six at most, and twelve at most lead to one', async () => {
    const buoys = Array.from({ length: 14 }, (_, at) => `Buoy ${at + 1}`)
    await publishOne('regional-stability', { title: 'Kappa', entities: buoys })
    for (const [at, buoy] of buoys.entries())
      await publishOne('regional-stability', { title: `Lambda${at + 1}`, entities: [buoy] })
    expect(await relatedOf('kappa')).toHaveLength(6)
    expect(await relatedOf('lambda12')).toEqual(['kappa: names Buoy 12; same category'])
    expect(await relatedOf('lambda13')).toEqual([])
  })
})
