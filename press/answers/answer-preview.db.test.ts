import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { answerPreview } from './answer-preview.ts'
import {
  anOrder,
  draftABrief,
  noon,
  publishABrief,
  submitABrief,
  verifyABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { publishBrief } from '#server/briefs/publish-brief.ts'
import { discardDraft } from '#server/drafts/discard-draft.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { endPreviewLink } from '#server/previews/end-preview-links.ts'
import { listPreviewLinks } from '#server/previews/list-preview-links.ts'
import { makePreviewLink } from '#server/previews/make-preview-link.ts'
import { openPreview } from '#server/previews/open-preview.ts'

const test = useDatabase()
useAssets()

async function aLink(slug: string, now = new Date()) {
  const order = { ...(await anOrder(test.db, 'Ann Author', now)), slug, forWhom: ' the press office ' }
  const { address } = done(await makePreviewLink(test.db, { ...order, days: 1 }))
  return { address, token: address.split('/preview/')[1] ?? '' }
}

function open(token: string, method = 'GET'): Promise<Response> {
  return answerPreview(test.db, new Request(`http://localhost:3000/preview/${token}`, { method }), token)
}

describe('a preview link', () => {
  it('shows the draft with a band above it, to be kept, listed and passed on by nobody', async () => {
    const slug = await draftABrief(test.db, {
      content: aContent({ title: 'Not out yet' }),
      marking: 'TLP:AMBER',
    })
    const answer = await open((await aLink(slug)).token)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'referrer-policy': 'no-referrer',
    })
    const page = await answer.text()
    expect(page).toContain('<title>Preview: Not out yet')
    expect(page).toContain('<strong>Unpublished preview.</strong>')
    expect(page).toContain('<bdi>the press office</bdi>')
    expect(page).toContain('<b>TLP:AMBER</b>: for your organisation and its clients')
    expect(page).toContain('data-marking="TLP:AMBER"')
    expect(page).not.toContain('rel="canonical"')
    expect(page).not.toContain('application/ld+json')
  })

  it('is answered once: the record holds no token of it', async () => {
    const slug = await draftABrief(test.db)
    const { token } = await aLink(slug)
    expect(token).toMatch(/^[\w-]{43}$/)
    const kept = [await test.db.previewLink.findMany(), await test.db.auditEntry.findMany()]
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(JSON.stringify(kept)).toContain('the press office')
  })

  it('answers a wrong, an expired, an ended and a misshapen token with the same page', async () => {
    const slug = await draftABrief(test.db)
    const long = new Date(Date.now() - 2 * 86_400_000)
    const expired = await aLink(slug, long)
    const ended = await aLink(slug)
    const listed = await listPreviewLinks(test.db, slug, new Date())
    const linkId = listed.find(({ hasEnded }) => !hasEnded)?.id ?? ''
    done(await endPreviewLink(test.db, { ...(await anOrder(test.db, 'Ann Author')), slug, linkId }))
    const answers = await Promise.all(
      ['A'.repeat(43), expired.token, ended.token, 'short', '\0'].map((token) => open(token)),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect(new Set(answers.map(({ headers }) => JSON.stringify([...headers]))).size).toBe(1)
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
  })

  it('is listed with who made it, for whom, and when it was last opened by more than a look at its head', async () => {
    const slug = await draftABrief(test.db)
    const { token } = await aLink(slug)
    await open(token, 'HEAD')
    const now = new Date()
    expect(await listPreviewLinks(test.db, slug, now)).toMatchObject([
      { forWhom: 'the press office', madeBy: 'Ann Author', hasEnded: false, opened: 0, lastOpenedAt: null },
    ])
    await open(token)
    await open(token)
    const [link] = await listPreviewLinks(test.db, slug, now)
    expect(link?.opened).toBe(2)
    expect(new Date(link?.lastOpenedAt ?? 0).getTime()).toBeGreaterThanOrEqual(now.getTime())
  })

  it('leads to the reader page once readers have the text, and never shows the next draft', async () => {
    const slug = await submitABrief(test.db)
    const { token } = await aLink(slug)
    const revision = await verifyABrief(test.db, slug)
    const order = await anOrder(test.db, 'Ed Editor')
    done(await publishBrief(test.db, { ...order, slug, revision }))
    const facts = {
      slug,
      category: null,
      version: null,
      marking: 'TLP:CLEAR',
      entityFacts: [],
      warnings: [],
    } as const
    done(await saveDraft(test.db, { ...order, ...facts, content: aContent({ title: 'The next one' }) }))
    const answer = await open(token)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/briefs/${slug}`])
  })

  it('ends with the draft that is thrown away', async () => {
    const slug = await publishABrief(test.db)
    const order = await anOrder(test.db, 'Ann Author')
    const facts = {
      slug,
      category: null,
      version: null,
      marking: 'TLP:CLEAR',
      entityFacts: [],
      warnings: [],
    } as const
    const second = { ...order, ...facts, content: aContent({ title: 'Second' }) }
    const { version } = done(await saveDraft(test.db, second))
    const { token } = await aLink(slug)
    expect(await openPreview(test.db, token, new Date())).toMatchObject({ shows: 'draft' })
    done(await discardDraft(test.db, { ...order, slug, version }))
    done(await saveDraft(test.db, { ...order, ...facts, content: aContent({ title: 'Third' }) }))
    expect(await openPreview(test.db, token, new Date())).toBeNull()
  })

  it('is made for somebody, and of a draft', async () => {
    const order = { ...(await anOrder(test.db, 'Ann Author', noon)), days: 1 } as const
    const slug = await publishABrief(test.db)
    const asked = [
      { slug, forWhom: 'us' },
      { slug: 'nowhere', forWhom: 'us' },
      { slug, forWhom: '  ' },
    ]
    const answers = await Promise.all(asked.map((one) => makePreviewLink(test.db, { ...order, ...one })))
    expect(answers.map((answer) => (answer.ok ? 'made' : answer.refusal))).toEqual([
      'no-draft',
      'unknown-brief',
      'no-one-named',
    ])
  })

  it('is recorded when it is made and when it is ended, each once', async () => {
    const slug = await draftABrief(test.db)
    await aLink(slug)
    const [link] = await listPreviewLinks(test.db, slug, new Date())
    const order = { ...(await anOrder(test.db, 'Ed Editor')), slug, linkId: link?.id ?? '' }
    done(await endPreviewLink(test.db, order))
    done(await endPreviewLink(test.db, order))
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
    const entries = await test.db.auditEntry.findMany({ where: { subjectId: id }, select: { action: true } })
    expect(entries.map(({ action }) => action).toSorted()).toEqual(['imported', 'shared', 'stopped sharing'])
  })
})
