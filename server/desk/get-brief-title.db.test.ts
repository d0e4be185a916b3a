import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { anOrder, draftABrief, publishABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { getBriefTitle } from './get-brief-title.ts'

const test = useDatabase()

it('is that of the draft, else that which readers have, and none where there is no brief', async () => {
  await draftABrief(test.db, { slug: 'draft', content: aContent({ title: 'Being written' }) })
  await publishABrief(test.db, { slug: 'live', content: aContent({ title: 'Published' }) })
  expect(await getBriefTitle(test.db, 'draft')).toBe('Being written')
  expect(await getBriefTitle(test.db, 'live')).toBe('Published')
  const text = {
    content: aContent({ title: 'Its next revision' }),
    marking: 'TLP:CLEAR' as const,
    entityFacts: [],
    warnings: [],
  }
  const order = await anOrder(test.db, 'Ed Editor')
  done(await saveDraft(test.db, { ...order, ...text, slug: 'live', category: null, version: null }))
  expect(await getBriefTitle(test.db, 'live')).toBe('Its next revision')
  expect(await getBriefTitle(test.db, 'nowhere')).toBeNull()
})
