import { describe, expect, it } from 'vitest'
import { aContent } from '../../domain/briefs/a-content.test-data.ts'
import { aNewBrief, noon, publishABrief } from '../../ops/testing/brief-builder.ts'
import { done } from '../../ops/testing/done.ts'
import { useDatabase } from '../../ops/testing/use-database.ts'
import { getPublishedBrief } from '../reader/published-brief.ts'
import { correctBrief, type CorrectionOrder } from './correct-brief.ts'
import { createBrief } from './create-brief.ts'
import { getLatestContent } from './get-content.ts'
import { publishBrief } from './publish-brief.ts'
import { recategoriseBrief } from './recategorise-brief.ts'
import { renameBrief } from './rename-brief.ts'
import { verifyBrief } from './verify-brief.ts'
import { withdrawBrief } from './withdraw-brief.ts'

const test = useDatabase()
const origin = 'command line'
const who = { by: 'Ed Editor', origin, now: noon } as const

async function aDraft(change = {}): Promise<string> {
  const created = await createBrief(test.db, aNewBrief(change))
  if (!created.ok) throw new Error(created.refusal.code)
  return created.value.slug
}

function aCorrection(slug: string, change: Partial<CorrectionOrder> = {}): CorrectionOrder {
  return {
    ...{
      slug,
      content: aContent({ title: 'Port closed after a real alarm' }),
      marking: 'TLP:CLEAR',
      entityFacts: [],
    },
    ...{ kind: 'factual', note: 'The alarm was real.', verifier: 'Vic Verifier', ...who },
    ...change,
  }
}

describe('storing a brief', () => {
  it('gives back exactly what was stored', async () => {
    expect(await getLatestContent(test.db, await aDraft())).toEqual(aContent())
  })

  it('stores nothing of a brief in an unknown category', async () => {
    const before = await test.db.importedText.count()
    const created = await createBrief(test.db, aNewBrief({ category: 'astrology' }))
    expect(created).toEqual({ ok: false, refusal: { code: 'unknown-category' } })
    expect(await test.db.importedText.count()).toBe(before)
  })

  it('refuses the same text twice, other line endings notwithstanding', async () => {
    const slug = await aDraft({ text: 'One\nTwo\n' })
    expect(await createBrief(test.db, aNewBrief({ text: '\uFEFFOne  \r\nTwo\r\n\r\n' }))).toEqual({
      ok: false,
      refusal: { code: 'already-imported', slug },
    })
  })

  it('gives equal titles different addresses, even at once', async () => {
    const title = 'The very same title'
    const slugs = await Promise.all([1, 2, 3].map(() => aDraft({ content: aContent({ title }) })))
    expect([...slugs].sort()).toEqual([
      'the-very-same-title',
      'the-very-same-title-2',
      'the-very-same-title-3',
    ])
  })

  it('shares one entity among briefs, whatever name of it they use', async () => {
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
    await aDraft(named('Federal Office of Bells (FOB)'))
    await aDraft(named('FOB'))
    await aDraft(named('federal office of bells'))
    const namings = await test.db.entityNaming.findMany({
      where: { name: { in: ['Federal Office of Bells (FOB)', 'FOB', 'federal office of bells'] } },
    })
    expect(namings).toHaveLength(3)
    expect(new Set(namings.map(({ entityId }) => entityId)).size).toBe(1)
  })
})

describe('publishing', () => {
  it('refuses what nobody but the author has verified', async () => {
    const slug = await aDraft()
    expect(await verifyBrief(test.db, { slug, verifier: ' ann  AUTHOR', origin, now: noon })).toEqual({
      ok: false,
      refusal: 'own-revision',
    })
    expect(await publishBrief(test.db, { slug, ...who })).toEqual({
      ok: false,
      refusal: 'needs-verification',
    })
    expect(await getPublishedBrief(test.db, slug)).toEqual({ status: 404 })
  })

  it.each(['TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const)(
    'keeps %s from readers',
    async (marking) => {
      const slug = await aDraft({ marking })
      done(await verifyBrief(test.db, { slug, verifier: 'Vic Verifier', origin, now: noon }))
      expect(await publishBrief(test.db, { slug, ...who })).toEqual({
        ok: false,
        refusal: 'marking-not-clear',
      })
    },
  )

  it('shows the record to readers', async () => {
    const slug = await publishABrief(test.db)
    const answer = await getPublishedBrief(test.db, slug)
    expect(answer).toMatchObject({
      status: 200,
      brief: {
        slug,
        author: 'Ann Author',
        verifier: 'Vic Verifier',
        revision: 1,
        content: aContent(),
        corrections: [],
      },
    })
  })

  it('happens once', async () => {
    const slug = await publishABrief(test.db)
    expect(await publishBrief(test.db, { slug, ...who })).toEqual({ ok: false, refusal: 'already-live' })
  })

  it('moves the site on and is on the audit log', async () => {
    const before = await test.db.site.findUniqueOrThrow({ where: { id: 1 } })
    const slug = await publishABrief(test.db)
    const after = await test.db.site.findUniqueOrThrow({ where: { id: 1 } })
    expect(after.change).toBeGreaterThan(before.change)
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
    const actions = await test.db.auditEntry.findMany({ where: { briefId: id }, orderBy: { id: 'asc' } })
    expect(actions.map(({ action }) => action)).toEqual(['created', 'verified', 'published'])
  })
})

describe('correcting', () => {
  it('puts a new revision and its note before readers and keeps the old one', async () => {
    const slug = await publishABrief(test.db)
    expect(await correctBrief(test.db, aCorrection(slug))).toEqual({ ok: true, value: { revision: 2 } })
    const answer = await getPublishedBrief(test.db, slug)
    expect(answer).toMatchObject({
      brief: {
        ...{ revision: 2, content: { title: 'Port closed after a real alarm' } },
        corrections: [{ kind: 'factual', note: 'The alarm was real.', revision: 2 }],
      },
    })
    const revisions = await test.db.revision.findMany({
      where: { brief: { slug } },
      orderBy: { number: 'asc' },
    })
    expect(revisions.map(({ title }) => title)).toEqual([aContent().title, 'Port closed after a real alarm'])
  })

  it.each<[string, Partial<CorrectionOrder>, string]>([
    ['the same content', { content: aContent() }, 'unchanged'],
    ['an empty note', { note: ' ' }, 'empty-note'],
    ['its author as verifier', { verifier: 'ed editor' }, 'own-revision'],
    ['a marking that is not clear', { marking: 'TLP:RED' }, 'marking-not-clear'],
    ['an unknown brief', { slug: 'no-such-brief' }, 'unknown-brief'],
  ])('refuses %s and changes nothing', async (_, change, refusal) => {
    const slug = await publishABrief(test.db)
    expect(await correctBrief(test.db, aCorrection(slug, change))).toEqual({ ok: false, refusal })
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({ brief: { revision: 1, corrections: [] } })
  })

  it('refuses a draft', async () => {
    expect(await correctBrief(test.db, aCorrection(await aDraft()))).toEqual({
      ok: false,
      refusal: 'not-published',
    })
  })
})

describe('withdrawing', () => {
  it('leaves date and reason and nothing else', async () => {
    const slug = await publishABrief(test.db)
    done(await withdrawBrief(test.db, { slug, reason: 'The source retracted.', ...who }))
    expect(await getPublishedBrief(test.db, slug)).toEqual({
      ...{ status: 410, withdrawnAt: noon.toISOString(), reason: 'The source retracted.' },
    })
    expect(await correctBrief(test.db, aCorrection(slug))).toEqual({ ok: false, refusal: 'not-published' })
    expect(await publishBrief(test.db, { slug, ...who })).toEqual({ ok: false, refusal: 'withdrawn' })
  })

  it('needs a reason and a published brief', async () => {
    const slug = await publishABrief(test.db)
    expect(await withdrawBrief(test.db, { slug, reason: '', ...who })).toMatchObject({
      refusal: 'empty-reason',
    })
    expect(await withdrawBrief(test.db, { slug: await aDraft(), reason: 'x', ...who })).toMatchObject({
      refusal: 'not-published',
    })
  })
})

describe('renaming', () => {
  it('leads from every old address to the present one', async () => {
    const first = await publishABrief(test.db)
    done(await renameBrief(test.db, { slug: first, to: 'second-address', ...who }))
    done(await renameBrief(test.db, { slug: 'second-address', to: 'third-address', ...who }))
    expect(await getPublishedBrief(test.db, first)).toEqual({ status: 308, slug: 'third-address' })
    expect(await getPublishedBrief(test.db, 'second-address')).toEqual({ status: 308, slug: 'third-address' })
    expect(await renameBrief(test.db, { slug: 'third-address', to: first, ...who })).toMatchObject({
      ok: true,
    })
    expect(await getPublishedBrief(test.db, first)).toMatchObject({ status: 200 })
  })

  it('refuses an address another brief has or had, and what is none', async () => {
    const one = await publishABrief(test.db)
    const other = await publishABrief(test.db)
    done(await renameBrief(test.db, { slug: one, to: 'moved-away', ...who }))
    expect(await renameBrief(test.db, { slug: other, to: 'moved-away', ...who })).toMatchObject({
      refusal: 'address-taken',
    })
    expect(await renameBrief(test.db, { slug: other, to: one, ...who })).toMatchObject({
      refusal: 'address-taken',
    })
    expect(await renameBrief(test.db, { slug: other, to: '../admin', ...who })).toMatchObject({
      refusal: 'not-an-address',
    })
  })

  it('tells nobody of a draft', async () => {
    const slug = await aDraft()
    done(await renameBrief(test.db, { slug, to: `${slug}-renamed`.slice(-40), ...who }))
    expect(await getPublishedBrief(test.db, slug)).toEqual({ status: 404 })
  })
})

describe('recategorising', () => {
  it('files the brief elsewhere', async () => {
    const slug = await publishABrief(test.db)
    expect(await recategoriseBrief(test.db, { slug, category: 'regional-stability', ...who })).toMatchObject({
      ok: true,
    })
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({
      brief: { category: { slug: 'regional-stability' } },
    })
  })

  it('refuses where it is already, and where nothing is', async () => {
    const slug = await publishABrief(test.db)
    expect(await recategoriseBrief(test.db, { slug, category: 'cybersecurity', ...who })).toMatchObject({
      refusal: 'same-category',
    })
    expect(await recategoriseBrief(test.db, { slug, category: 'nothing', ...who })).toMatchObject({
      refusal: 'unknown-category',
    })
  })
})
