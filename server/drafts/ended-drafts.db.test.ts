import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { anOrder, correctABrief, draftABrief, publishABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getEditedBrief } from '#server/desk/get-edited-brief.ts'
import { discardDraft } from './discard-draft.ts'
import { getDraft } from './get-draft.ts'
import { saveDraft } from './save-draft.ts'

const test = useDatabase()

/** The editor of a brief in somebody's browser: it saves what it was opened with, under a title. */
async function open(name: string, slug: string) {
  const order = await anOrder(test.db, name)
  const { id: opened = '', version = 0, live = 0 } = (await getEditedBrief(test.db, order, slug))?.brief ?? {}
  const rest = { marking: 'TLP:CLEAR', entityFacts: [], warnings: [] } as const
  const save = (title: string, at = version) =>
    saveDraft(test.db, {
      ...order,
      ...rest,
      slug,
      opened,
      category: null,
      version: at,
      live,
      content: aContent({ title }),
    })
  return { version, save }
}

it('Whoever left a draft open that was published does not save it over the next one', async () => {
  const slug = await publishABrief(test.db)
  const editor = await open('Ed Editor', slug)
  const { version } = done(await editor.save('Written by the editor'))
  const author = await open('Ann Author', slug)
  // The draft that was published had each of these versions.
  for (const earlier of [1, 2])
    expect(await author.save('Left over', earlier)).toMatchObject({
      refusal: { code: 'edited-elsewhere', version },
    })
  expect((await getDraft(test.db, slug))?.content.title).toBe('Written by the editor')
})

it('Whoever left a draft open that was discarded does not save it over the next one', async () => {
  const slug = await publishABrief(test.db)
  const author = await open('Ann Author', slug)
  const { version } = done(await author.save('Discarded'))
  done(await discardDraft(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug, version }))
  done(await (await open('Ed Editor', slug)).save('Written by the editor'))
  expect(await author.save('Left over', version)).toMatchObject({ refusal: { code: 'edited-elsewhere' } })
})

it('Whoever opened the editor before a correction does not take it back', async () => {
  const slug = await publishABrief(test.db)
  const author = await open('Ann Author', slug)
  await correctABrief(test.db, { slug, content: aContent({ title: 'Corrected' }) })
  expect(await author.save('Not corrected')).toMatchObject({
    refusal: {
      code: 'edited-elsewhere',
      version: null,
      revision: 2,
      text: { content: { title: 'Corrected' } },
    },
  })
  const late = await open('Ann Author', slug)
  expect(await late.save('Corrected, and more')).toMatchObject({ ok: true })
})

it('Whoever left a brief open that was discarded does not save it over another one at its address', async () => {
  const wanted = { slug: 'weir-held', author: 'Ann Author' }
  const slug = await draftABrief(test.db, wanted)
  const author = await open('Ann Author', slug)
  const editor = await anOrder(test.db, 'Ed Editor')
  done(await discardDraft(test.db, { ...editor, slug, version: author.version ?? 0 }))
  expect(await draftABrief(test.db, { ...wanted, author: 'Ed Editor' })).toBe(slug)
  expect(await author.save('Left over')).toMatchObject({ refusal: 'unknown-brief' })
  done(await (await open('Ed Editor', slug)).save('Written by the editor'))
})
