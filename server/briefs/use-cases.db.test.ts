import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { dropKeys } from '#domain/briefs/keys.ts'
import {
  anActor,
  anOrder,
  correctABrief,
  draftABrief,
  noon,
  publishABrief,
  submitABrief,
  verifyABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { correctBrief, type CorrectionOrder } from './correct-brief.ts'
import { getLatestContent } from '#server/revisions/get-content.ts'
import { publishBrief } from './publish-brief.ts'
import { recategoriseBrief } from './recategorise-brief.ts'
import { renameBrief } from './rename-brief.ts'
import { verifyBrief } from './verify-brief.ts'
import { withdrawBrief } from './withdraw-brief.ts'

const test = useDatabase()
const order = () => anOrder(test.db, 'Ed Editor')

async function aCorrection(slug: string, change: Partial<CorrectionOrder> = {}): Promise<CorrectionOrder> {
  return {
    ...(await order()),
    slug,
    revision: null,
    content: aContent({ title: 'Port closed after a real alarm' }),
    marking: 'TLP:CLEAR',
    entityFacts: [],
    kind: 'factual',
    note: 'The alarm was real.',
    verifier: await anActor(test.db, 'Vic Verifier'),
    ...change,
  }
}

describe('publishing', () => {
  it('refuses what nobody but the author has verified', async () => {
    const slug = await submitABrief(test.db)
    const author = { ...(await anOrder(test.db, ' ann  AUTHOR')), slug, revision: 1 }
    expect(await verifyBrief(test.db, author)).toEqual({ ok: false, refusal: 'own-revision' })
    expect(await publishBrief(test.db, { ...(await order()), slug, revision: 1 })).toEqual({
      ok: false,
      refusal: 'needs-verification',
    })
    expect(await getPublishedBrief(test.db, slug)).toEqual({ status: 404 })
  })

  it.each(['TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const)(
    'keeps %s from readers',
    async (marking) => {
      const slug = await submitABrief(test.db, { marking })
      const revision = await verifyABrief(test.db, slug)
      expect(await publishBrief(test.db, { ...(await order()), slug, revision })).toEqual({
        ok: false,
        refusal: 'marking-not-clear',
      })
    },
  )

  it('shows the record to readers', async () => {
    const slug = await publishABrief(test.db)
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({
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
    expect(await publishBrief(test.db, { ...(await order()), slug, revision: 1 })).toEqual({
      ok: false,
      refusal: 'already-live',
    })
  })

  it('moves the site on and is on the audit log', async () => {
    const before = await test.db.site.findUniqueOrThrow({ where: { id: 1 } })
    const slug = await publishABrief(test.db)
    const after = await test.db.site.findUniqueOrThrow({ where: { id: 1 } })
    expect(after.change).toBeGreaterThan(before.change)
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
    const actions = await test.db.auditEntry.findMany({
      where: { subject: 'brief', subjectId: id },
      orderBy: { id: 'asc' },
    })
    expect(actions.map(({ action }) => action)).toEqual(['imported', 'submitted', 'verified', 'published'])
  })
})

describe('correcting', () => {
  it('puts a new revision and its note before readers and keeps the old one', async () => {
    const slug = await publishABrief(test.db)
    expect(await correctBrief(test.db, await aCorrection(slug))).toEqual({ ok: true, value: { revision: 2 } })
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({
      brief: {
        revision: 2,
        content: { title: 'Port closed after a real alarm' },
        corrections: [{ kind: 'factual', note: 'The alarm was real.', revision: 2 }],
      },
    })
    const revisions = await test.db.revision.findMany({
      where: { brief: { slug } },
      orderBy: { number: 'asc' },
    })
    expect(revisions.map(({ title }) => title)).toEqual([aContent().title, 'Port closed after a real alarm'])
  })

  it('keeps the keys of the parts that stayed', async () => {
    const slug = await publishABrief(test.db)
    await correctABrief(test.db, { slug, content: dropKeys(aContent({ title: 'Mended' })) })
    expect(await getLatestContent(test.db, slug)).toEqual(aContent({ title: 'Mended' }))
  })

  it.each<[string, Partial<CorrectionOrder>, string]>([
    ['the same content', { content: aContent() }, 'unchanged'],
    ['an empty note', { note: ' ' }, 'empty-note'],
    ['a text without title', { content: aContent({ title: '' }) }, 'missing-title'],
    ['a marking that is not clear', { marking: 'TLP:RED' }, 'marking-not-clear'],
    ['an unknown brief', { slug: 'no-such-brief' }, 'unknown-brief'],
  ])('refuses %s and changes nothing', async (_, change, refusal) => {
    const slug = await publishABrief(test.db)
    expect(await correctBrief(test.db, await aCorrection(slug, change))).toEqual({ ok: false, refusal })
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({ brief: { revision: 1, corrections: [] } })
  })

  it('refuses its author as verifier, and a draft', async () => {
    const slug = await publishABrief(test.db)
    const own = await aCorrection(slug, { verifier: await anActor(test.db, 'ed editor') })
    expect(await correctBrief(test.db, own)).toEqual({ ok: false, refusal: 'own-revision' })
    const draft = await aCorrection(await draftABrief(test.db))
    expect(await correctBrief(test.db, draft)).toEqual({ ok: false, refusal: 'not-published' })
  })

  it('refuses a correction of another revision than readers have', async () => {
    const slug = await publishABrief(test.db)
    await correctABrief(test.db, { slug, content: aContent({ title: 'First' }) })
    const late = await aCorrection(slug, { revision: 1 })
    expect(await correctBrief(test.db, late)).toMatchObject({
      refusal: { code: 'edited-elsewhere', revision: 2, text: { content: { title: 'First' } } },
    })
  })
})

describe('withdrawing', () => {
  it('leaves date and reason and nothing else', async () => {
    const slug = await publishABrief(test.db)
    await withdrawABrief(test.db, { slug, reason: 'The source retracted.' })
    expect(await getPublishedBrief(test.db, slug)).toEqual({
      status: 410,
      withdrawnAt: noon.toISOString(),
      reason: 'The source retracted.',
      brief: {
        title: aContent().title,
        category: { slug: 'cybersecurity', name: 'Cybersecurity' },
        language: null,
        firstPublishedAt: noon.toISOString(),
      },
    })
    expect(await correctBrief(test.db, await aCorrection(slug))).toEqual({ ok: false, refusal: 'withdrawn' })
    expect(await publishBrief(test.db, { ...(await order()), slug, revision: 1 })).toEqual({
      ok: false,
      refusal: 'withdrawn',
    })
  })

  it('needs a reason and a published brief', async () => {
    const slug = await publishABrief(test.db)
    expect(await withdrawBrief(test.db, { ...(await order()), slug, reason: '' })).toMatchObject({
      refusal: 'empty-reason',
    })
    const draft = { ...(await order()), slug: await draftABrief(test.db), reason: 'x' }
    expect(await withdrawBrief(test.db, draft)).toMatchObject({ refusal: 'not-published' })
  })
})

describe('renaming', () => {
  it('leads from every old address to the present one', async () => {
    const first = await publishABrief(test.db)
    const rename = async (slug: string, to: string) =>
      done(await renameBrief(test.db, { ...(await order()), slug, to }))
    await rename(first, 'second-address')
    await rename('second-address', 'third-address')
    expect(await getPublishedBrief(test.db, first)).toEqual({ status: 308, slug: 'third-address' })
    expect(await getPublishedBrief(test.db, 'second-address')).toEqual({ status: 308, slug: 'third-address' })
    await rename('third-address', first)
    expect(await getPublishedBrief(test.db, first)).toMatchObject({ status: 200 })
  })

  it('refuses an address another brief has or had, and what is none', async () => {
    const one = await publishABrief(test.db)
    const other = await publishABrief(test.db)
    done(await renameBrief(test.db, { ...(await order()), slug: one, to: 'moved-away' }))
    for (const [to, refusal] of [
      ['moved-away', 'address-taken'],
      [one, 'address-taken'],
      ['../admin', 'not-an-address'],
    ] as const)
      expect(await renameBrief(test.db, { ...(await order()), slug: other, to })).toMatchObject({ refusal })
  })

  it('tells nobody of a draft', async () => {
    const slug = await draftABrief(test.db)
    done(await renameBrief(test.db, { ...(await order()), slug, to: `${slug}-renamed`.slice(-40) }))
    expect(await getPublishedBrief(test.db, slug)).toEqual({ status: 404 })
  })
})

describe('recategorising', () => {
  it('files the brief elsewhere', async () => {
    const slug = await publishABrief(test.db)
    done(await recategoriseBrief(test.db, { ...(await order()), slug, category: 'regional-stability' }))
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({
      brief: { category: { slug: 'regional-stability' } },
    })
  })

  it.each([
    ['cybersecurity', 'same-category'],
    ['nothing', 'unknown-category'],
  ])('refuses %s as %s', async (category, refusal) => {
    const slug = await publishABrief(test.db)
    const refused = await recategoriseBrief(test.db, { ...(await order()), slug, category })
    expect(refused).toMatchObject({ refusal })
  })
})
