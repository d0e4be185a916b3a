import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import {
  aChange,
  anOrder,
  correctABrief,
  noon,
  publishABrief,
  verifyABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { publishBrief } from '#server/briefs/publish-brief.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { getEditedBrief } from '#server/desk/get-edited-brief.ts'
import { saveDraft } from './save-draft.ts'

const test = useDatabase()
const order = (name: string) => anOrder(test.db, name)

interface Typed {
  title: string
  version: number | null
  live: number | null
}

async function save(slug: string, { title, version, live }: Typed) {
  const text = { content: aContent({ title }), marking: 'TLP:CLEAR', entityFacts: [], warnings: [] } as const
  const author = await order('Ann Author')
  return saveDraft(test.db, { ...author, ...text, slug, category: null, version, live })
}

/** What an editor's page that is opened now names when it saves. */
async function open(slug: string): Promise<Omit<Typed, 'title'>> {
  const { actor } = await order('Ann Author')
  const { version = null, live = null } =
    (await getEditedBrief(test.db, { actor, now: noon }, slug))?.brief ?? {}
  return { version, live }
}

/** Has the next revision verified; returns its number. */
async function verify(slug: string, version: number): Promise<number> {
  done(await submitBrief(test.db, { ...(await order('Ann Author')), slug, version }))
  return verifyABrief(test.db, slug)
}

const publish = async (slug: string, revision: number) =>
  publishBrief(test.db, { ...(await order('Ed Editor')), slug, revision, change: aChange() })

const correct = (slug: string) => correctABrief(test.db, { slug, content: aContent({ title: 'Corrected' }) })

it('Whoever goes on with a draft that a correction has overtaken is told of both, and takes it in', async () => {
  const slug = await publishABrief(test.db, { content: aContent({ title: 'The first' }) })
  const opened = await open(slug)
  const { version } = done(await save(slug, { ...opened, title: 'The next' }))
  await correct(slug)
  const told = await save(slug, { title: 'The next, and more', version, live: opened.live })
  expect(told).toMatchObject({
    refusal: {
      code: 'edited-elsewhere',
      version,
      revision: 2,
      text: { content: { title: 'Corrected' } },
      base: { content: { title: 'The first' } },
    },
  })
  const taken = done(await save(slug, { title: 'Corrected, and the next', version, live: 2 }))
  expect(await publish(slug, await verify(slug, taken.version))).toMatchObject({ ok: true })
})

it('A revision that was returned because of a correction can be published once its author has taken it in', async () => {
  const slug = await publishABrief(test.db)
  const begun = done(await save(slug, { ...(await open(slug)), title: 'The next' }))
  const revision = await verify(slug, begun.version)
  await correct(slug)
  expect(await publish(slug, revision)).toMatchObject({ refusal: { code: 'edited-elsewhere' } })
  const note = 'Include the correction.'
  done(await returnBrief(test.db, { ...(await order('Vic Verifier')), slug, revision, note }))
  // The page is opened after the correction; what it shows is from before.
  const opened = await open(slug)
  expect(await save(slug, { ...opened, title: 'The next' })).toMatchObject({ refusal: { revision: 3 } })
  const title = 'Corrected, and the next'
  const { version } = done(await save(slug, { title, version: opened.version, live: 3 }))
  expect(await open(slug)).toEqual({ version, live: 3 })
  expect(await publish(slug, await verify(slug, version))).toMatchObject({ ok: true })
})
