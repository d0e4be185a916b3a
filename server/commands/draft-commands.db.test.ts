import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { anOrder, draftABrief, noon } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getDraft } from '#server/drafts/get-draft.ts'
import { commands } from './commands.ts'

const test = useDatabase()

it('saves under nobody’s name what another had typed before they signed in at the same computer', async () => {
  const slug = await draftABrief(test.db, { content: aContent({ title: 'Typed by one of two' }) })
  const { actor } = await anOrder(test.db, 'Ed Editor')
  const { actor: before } = await anOrder(test.db, 'Ann Author')
  const saveAs = (writer: string, title: string) =>
    commands['saveDraft']?.run(
      test.db,
      { actor, origin: 'desk', now: noon },
      {
        slug,
        category: null,
        version: 1,
        writer,
        content: aContent({ title }),
        marking: 'TLP:CLEAR',
        entityFacts: [],
        dismissals: [],
      },
    )
  expect(await saveAs(before.id, 'Typed by Ann')).toEqual({ ok: false, refusal: 'signed-in-as-other' })
  expect((await getDraft(test.db, slug))?.content.title).toBe('Typed by one of two')
  expect(await saveAs(actor.id, 'Typed by Ed')).toMatchObject({ ok: true })
  expect((await getDraft(test.db, slug))?.content.title).toBe('Typed by Ed')
})
