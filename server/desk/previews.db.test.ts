import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import {
  anOrder,
  draftABrief,
  noon,
  publishABrief,
  submitABrief,
  verifyABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { beginFromBrief } from '#server/drafts/begin-brief.ts'
import { getPreviewedBrief } from './get-previewed-brief.ts'

const test = useDatabase()
const now = new Date('2026-03-06T09:00:00Z')

describe('the preview of a draft', () => {
  it('is the draft as its page would have it, without the places that were left empty', async () => {
    const slug = await draftABrief(test.db, { content: aContent({ title: 'Seen before it is out' }) })
    expect(await getPreviewedBrief(test.db, slug, now)).toMatchObject({
      slug,
      content: { title: 'Seen before it is out' },
      author: 'Ann Author',
      verifier: 'nobody yet',
      revision: 1,
      firstPublishedAt: now.toISOString(),
    })
  })

  it('names the revision that was submitted, and who verified it', async () => {
    const slug = await submitABrief(test.db)
    expect(await getPreviewedBrief(test.db, slug, now)).toMatchObject({ revision: 1, verifier: 'nobody yet' })
    await verifyABrief(test.db, slug, { by: 'Val Verifier', now: noon })
    expect(await getPreviewedBrief(test.db, slug, now)).toMatchObject({
      revision: 1,
      verifier: 'Val Verifier',
      verifiedAt: noon.toISOString(),
    })
  })

  it('says whether a text was read in and became it, or somebody began it at the desk', async () => {
    const from = await draftABrief(test.db)
    const { slug } = done(await beginFromBrief(test.db, { ...(await anOrder(test.db, 'Ann Author')), from }))
    expect(await getPreviewedBrief(test.db, from, now)).toMatchObject({ wasImported: true })
    expect(await getPreviewedBrief(test.db, slug, now)).toMatchObject({ wasImported: false })
  })

  it('is none where there is no draft', async () => {
    expect(await getPreviewedBrief(test.db, await publishABrief(test.db), now)).toBeNull()
    expect(await getPreviewedBrief(test.db, 'nowhere', now)).toBeNull()
  })
})
