import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { anOrder, publishABrief, submitABrief, verifyABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { publishBrief } from '#server/briefs/publish-brief.ts'
import { getEntity } from '#server/pages/tags-and-entities.ts'

const test = useDatabase()

/** A brief that names this entity and no other. */
function naming(name: string): BriefContent {
  const content = aContent()
  return {
    ...content,
    sections: content.sections.map((section) => ({
      ...section,
      parts: section.parts.flatMap((part, index): Part[] => {
        if (part.kind !== 'entity') return [part]
        return index === 0 ? [{ ...part, name, description: null }] : []
      }),
    })),
  }
}

const aliasesOf = async (slug: string) => (await getEntity(test.db, slug))?.aliases

it('a spelling waits for the text that brings it, and is there with it', async () => {
  await publishABrief(test.db, { slug: 'one', content: naming('Sea Watch (SW)') })
  expect(await aliasesOf('sea-watch-sw')).toEqual([])
  const slug = await submitABrief(test.db, { slug: 'two', content: naming('SW') })
  await submitABrief(test.db, { slug: 'three', content: naming('Coast Watch (SW)') })
  expect(await aliasesOf('sea-watch-sw')).toEqual([])
  await verifyABrief(test.db, slug)
  done(await publishBrief(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug, revision: 1 }))
  // What nobody has read yet goes on waiting.
  expect(JSON.stringify(await aliasesOf('sea-watch-sw'))).not.toContain('Coast')
  await verifyABrief(test.db, 'three')
  done(await publishBrief(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug: 'three', revision: 1 }))
  expect(await aliasesOf('sea-watch-sw')).toContain('Coast Watch (SW)')
})

it('an entity that an unpublished text named first is called as the published one says', async () => {
  await submitABrief(test.db, { slug: 'secret', content: naming('Northern Works (Project Heron)') })
  await publishABrief(test.db, { slug: 'open', content: naming('Northern Works') })
  const [entity] = await test.db.entity.findMany({ where: { name: { startsWith: 'Northern' } } })
  expect([entity?.name, entity?.slug]).toEqual(['Northern Works', 'northern-works'])
  expect(await aliasesOf('northern-works')).toEqual([])
})

it('the kind of an entity is told by the text that readers have, and by no other', async () => {
  const entityFacts = [{ name: 'Night Heron', kind: 'malware' as const, aliases: [] }]
  const kindOf = async () => (await getEntity(test.db, 'night-heron'))?.kind
  const hidden = { slug: 'hidden', content: naming('Night Heron'), entityFacts }
  const slug = await submitABrief(test.db, hidden)
  await publishABrief(test.db, { slug: 'plain', content: naming('Night Heron') })
  expect(await kindOf()).toBe('other')
  await submitABrief(test.db, { ...hidden, slug: 'secret', marking: 'TLP:RED' })
  expect(await kindOf()).toBe('other')
  const revision = await verifyABrief(test.db, slug)
  done(await publishBrief(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug, revision }))
  expect(await kindOf()).toBe('malware')
})

it('another name that two texts state is told with whichever of them readers get first', async () => {
  const entityFacts = [{ name: 'Fell Works', kind: 'organisation' as const, aliases: ['Fell Group'] }]
  const stating = { content: naming('Fell Works'), entityFacts }
  const slug = await submitABrief(test.db, { ...stating, slug: 'sooner' })
  await submitABrief(test.db, { ...stating, slug: 'later' })
  expect(await getEntity(test.db, 'fell-works')).toBeNull()
  const revision = await verifyABrief(test.db, slug)
  done(await publishBrief(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug, revision }))
  expect(await aliasesOf('fell-works')).toEqual(['Fell Group'])
})
