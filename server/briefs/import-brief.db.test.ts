import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { anActor, anImport, draftABrief, submitABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { getLatestContent } from '#server/revisions/get-content.ts'
import { importBrief } from './import-brief.ts'

const test = useDatabase()

describe('importing a brief', () => {
  it('gives back exactly what was stored', async () => {
    expect(await getLatestContent(test.db, await draftABrief(test.db))).toEqual(aContent())
  })

  it('makes no revision, no entity and no tag of a draft', async () => {
    const counts = () => Promise.all([test.db.revision.count(), test.db.entity.count(), test.db.tag.count()])
    const before = await counts()
    const parts = [{ kind: 'tag', name: 'half-typed' } as const]
    await draftABrief(test.db, {
      content: aContent({ sections: [{ number: 7, title: 'Tags', kind: 'tags', parts }] }),
    })
    expect(await counts()).toEqual(before)
  })

  it('keeps the text that was imported', async () => {
    const slug = await draftABrief(test.db, { text: 'The very text.' })
    expect(await test.db.importedText.findFirst({ where: { brief: { slug } } })).toMatchObject({
      text: 'The very text.',
    })
  })

  it('stores nothing of a brief in an unknown category', async () => {
    const before = await test.db.importedText.count()
    expect(await importBrief(test.db, await anImport(test.db, { category: 'astrology' }))).toEqual({
      ok: false,
      refusal: 'unknown-category',
    })
    expect(await test.db.importedText.count()).toBe(before)
  })

  it('refuses the same text twice, other line endings notwithstanding', async () => {
    const slug = await draftABrief(test.db, { text: 'One\nTwo\n' })
    const again = await anImport(test.db, { text: '\uFEFFOne  \r\nTwo\r\n\r\n' })
    expect(await importBrief(test.db, again)).toEqual({
      ok: false,
      refusal: { code: 'already-imported', slug },
    })
  })

  it('gives equal titles different addresses, even at once', async () => {
    const content = aContent({ title: 'The very same title' })
    const slugs = await Promise.all([1, 2, 3].map(() => draftABrief(test.db, { content })))
    expect([...slugs].sort()).toEqual([
      'the-very-same-title',
      'the-very-same-title-2',
      'the-very-same-title-3',
    ])
  })

  it('shares one entity among revisions, whatever name of it they use', async () => {
    const named = (name: string) => ({
      content: aContent({
        sections: [
          {
            number: 6,
            title: 'E',
            kind: 'entities',
            parts: [{ kind: 'entity', key: '', name, description: null }],
          },
        ],
      }),
    })
    const names = ['Federal Office of Bells (FOB)', 'FOB', 'federal office of bells']
    for (const name of names) await submitABrief(test.db, named(name))
    const namings = await test.db.entityNaming.findMany({ where: { name: { in: names } } })
    expect(namings).toHaveLength(3)
    expect(new Set(namings.map(({ entityId }) => entityId)).size).toBe(1)
  })

  it.each([
    ['verified by its author', 'Ann Author', {}, 'own-revision'],
    ['marked for few', 'Vic Verifier', { marking: 'TLP:AMBER' }, 'marking-not-clear'],
    ['without text', 'Vic Verifier', { content: aContent({ sections: [] }) }, 'incomplete'],
  ] as const)(
    'keeps what is %s as a draft although it was to go out',
    async (...[, name, change, heldBack]) => {
      const imported = await anImport(test.db, change)
      const publication = { verifier: await anActor(test.db, name), by: imported.actor, datedAt: null }
      const made = done(await importBrief(test.db, { ...imported, publication }))
      expect(made).toMatchObject({ revision: null, heldBack })
      expect(await getPublishedBrief(test.db, made.slug)).toEqual({ status: 404 })
    },
  )
})
