import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { EditedText } from '#domain/editing/edited-brief.ts'
import { anOrder, draftABrief, publishABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { saveDraft } from './save-draft.ts'

const test = useDatabase()

async function save(slug: string, version: number | null, text: Partial<EditedText> = {}) {
  const order = { ...(await anOrder(test.db, 'Ann Author')), slug, category: null, version }
  const rest = { content: aContent(), marking: 'TLP:CLEAR', entityFacts: [], warnings: [] } as const
  return saveDraft(test.db, { ...order, ...rest, ...text })
}

it('Whoever saves over the text of somebody else is told all that they would overwrite', async () => {
  const slug = await draftABrief(test.db)
  const theirs: EditedText = {
    content: aContent({ title: 'Theirs' }),
    marking: 'TLP:AMBER',
    entityFacts: [{ name: 'Harbour Authority (HA)', kind: 'organisation', aliases: ['HA'] }],
    dismissals: [{ id: 'one', what: 'Say who.', reason: 'Nobody knows.' }],
  }
  done(await save(slug, 1, theirs))
  const late = await save(slug, 1)
  expect(late).toMatchObject({ refusal: { code: 'edited-elsewhere', version: 2, text: theirs } })
})

it('Where there is no draft any more, they are told what readers have', async () => {
  const slug = await publishABrief(test.db)
  const { content, marking } = await test.db.revision.findFirstOrThrow({ where: { brief: { slug } } })
  const { title } = content as { title: string }
  expect(await save(slug, 1)).toMatchObject({
    refusal: { version: null, text: { content: { title }, marking, entityFacts: [], dismissals: [] } },
  })
})
