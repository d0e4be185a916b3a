import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { anOrder, submitABrief, verifyABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { verifyBrief } from '#server/briefs/verify-brief.ts'
import { saveDraft } from './save-draft.ts'

const test = useDatabase()

it('Nobody verifies their own words because somebody else changed one after the text was returned', async () => {
  const slug = await submitABrief(test.db, { author: 'Ann Author' })
  const order = async (name: string) => ({ ...(await anOrder(test.db, name)), slug })
  const returned = { revision: 1, note: 'A comma is missing.', comments: [] }
  done(await returnBrief(test.db, { ...(await order('Vic Verifier')), ...returned }))
  const content = aContent({ title: 'Port closed, after a false alarm' })
  const text = { content, marking: 'TLP:CLEAR', entityFacts: [], warnings: [] } as const
  const editor = await order('Ed Editor')
  const { version } = done(await saveDraft(test.db, { ...editor, ...text, category: null, version: 3 }))
  done(await submitBrief(test.db, { ...editor, version }))
  for (const writer of ['Ann Author', 'Ed Editor'])
    expect(await verifyBrief(test.db, { ...(await order(writer)), revision: 2 })).toMatchObject({
      refusal: 'own-revision',
    })
  expect(await verifyABrief(test.db, slug)).toBe(2)
})

it('A draft that forgot its writers when it was submitted gets them back', async () => {
  const slug = await submitABrief(test.db, { author: 'Ann Author' })
  const ed = await anOrder(test.db, 'Ed Editor')
  const where = { brief: { slug } }
  await test.db.draft.updateMany({ where, data: { writerIds: [ed.actor.id] } })
  const mend = await readFile('prisma/migrations/20261129800100_draft_writers/migration.sql', 'utf8')
  for (const times of [1, 2]) {
    await test.db.$executeRawUnsafe(mend)
    const { writerIds } = await test.db.draft.findFirstOrThrow({ where })
    const people = await test.db.person.findMany({ where: { id: { in: writerIds } } })
    const names = writerIds.map((id) => people.find((person) => person.id === id)?.name)
    expect(names, `${times}`).toEqual(['Ann Author', 'Ed Editor'])
  }
})
