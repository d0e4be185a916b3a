import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import {
  aChange,
  anOrder,
  correctABrief,
  submitABrief,
  verifyABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { publishBrief } from '#server/briefs/publish-brief.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { discardDraft } from '#server/drafts/discard-draft.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { listLatestChanges } from '#server/feeds/latest-changes.ts'
import { getPublishedBrief } from './get-published-brief.ts'

const test = useDatabase()
const editor = () => anOrder(test.db, 'Ed Editor')

/** Ed's text, in the place of one by Ann that was returned and thrown away; Ann verified it. */
async function publishInItsPlace(): Promise<string> {
  const slug = await submitABrief(test.db, { author: 'Ann Author' })
  done(await returnBrief(test.db, { ...(await editor()), slug, revision: 1, note: 'It is another matter.' }))
  const { version } = await test.db.draft.findFirstOrThrow({ where: { brief: { slug } } })
  done(await discardDraft(test.db, { ...(await editor()), slug, version }))
  const text = { content: aContent({ title: 'Another matter' }), marking: 'TLP:CLEAR' as const }
  const given = { ...text, entityFacts: [], warnings: [], category: null, version: null }
  const saved = done(await saveDraft(test.db, { ...(await editor()), ...given, slug }))
  done(await submitBrief(test.db, { ...(await editor()), slug, version: saved.version }))
  const revision = await verifyABrief(test.db, slug, { by: 'Ann Author' })
  done(await publishBrief(test.db, { ...(await editor()), slug, revision, change: aChange() }))
  return slug
}

async function listAuthors(): Promise<(string | undefined)[]> {
  const changes = await listLatestChanges(test.db, { category: null, take: 5 })
  return changes.map(({ brief }) => brief.author)
}

it('a brief is by whoever wrote what readers had of it first, whoever wrote before or corrected it since', async () => {
  const slug = await publishInItsPlace()
  expect(await getPublishedBrief(test.db, slug)).toMatchObject({
    brief: { author: 'Ed Editor', verifier: 'Ann Author' },
  })
  await correctABrief(test.db, { slug, by: 'Cora Corrector' })
  expect(await getPublishedBrief(test.db, slug)).toMatchObject({ brief: { author: 'Ed Editor' } })
  expect(await listAuthors()).toEqual(['Ed Editor'])
  await withdrawABrief(test.db, { slug })
  expect(await listAuthors()).toEqual(['Ed Editor'])
})
