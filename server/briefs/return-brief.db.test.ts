import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { anOrder, publishABrief, submitABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { returnBrief } from './return-brief.ts'
import { submitBrief } from './submit-brief.ts'
import { verifyBrief } from './verify-brief.ts'

const test = useDatabase()
const by = (name: string) => anOrder(test.db, name)

async function getVersion(slug: string): Promise<number | null> {
  const draft = await test.db.draft.findFirst({ where: { brief: { slug } }, select: { version: true } })
  return draft?.version ?? null
}

async function save(slug: string, name: string, title: string): Promise<void> {
  const text = { content: aContent({ title }), marking: 'TLP:CLEAR' as const, entityFacts: [], warnings: [] }
  const version = await getVersion(slug)
  done(await saveDraft(test.db, { ...(await by(name)), ...text, slug, category: null, version }))
}

async function submit(slug: string, name: string): Promise<number> {
  const version = (await getVersion(slug)) ?? 0
  return done(await submitBrief(test.db, { ...(await by(name)), slug, version })).revision
}

async function sendBack(slug: string, revision: number): Promise<void> {
  done(await returnBrief(test.db, { ...(await by('Vic Verifier')), slug, revision, note: 'Say who saw it.' }))
}

const verify = async (slug: string, revision: number, name: string) =>
  verifyBrief(test.db, { ...(await by(name)), slug, revision })

const own = { ok: false, refusal: 'own-revision' }

it('leaves the author of a returned text an author of it when somebody else goes on with it', async () => {
  const slug = await submitABrief(test.db, { author: 'Ann Author' })
  await sendBack(slug, 1)
  await save(slug, 'Ed Editor', 'Port closed, after a false alarm')
  const revision = await submit(slug, 'Ed Editor')
  expect(await verify(slug, revision, 'Ann Author')).toEqual(own)
  expect(await verify(slug, revision, 'Ed Editor')).toEqual(own)
  expect(await verify(slug, revision, 'Vic Verifier')).toMatchObject({ ok: true })
})

it('says whose a returned text is that is handed in again as it was', async () => {
  const slug = await publishABrief(test.db, { author: 'Ann Author' })
  await save(slug, 'Ed Editor', 'Port closed for two days')
  await sendBack(slug, await submit(slug, 'Ed Editor'))
  const revision = await submit(slug, 'Ed Editor')
  const stored = await test.db.revision.findFirstOrThrow({
    where: { number: revision, brief: { slug } },
    select: { author: { select: { name: true } } },
  })
  expect(stored.author.name).toBe('Ed Editor')
  expect(await verify(slug, revision, 'Ed Editor')).toEqual(own)
})
