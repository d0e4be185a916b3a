import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { Role } from '#domain/people/actor.ts'
import {
  anActor,
  anOrder,
  correctABrief,
  publishABrief,
  submitABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getBriefState } from '#server/briefs/get-brief-state.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { verifyBrief } from '#server/briefs/verify-brief.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { discardDraft } from './discard-draft.ts'
import { getDraft } from './get-draft.ts'
import { restoreRevision } from './restore-revision.ts'
import { saveDraft } from './save-draft.ts'

const test = useDatabase()
const editor = () => anOrder(test.db, 'Ed Editor')

/** Has somebody with these roles ask for a revision back. */
async function restore(slug: string, name = 'Ed Editor', roles: readonly Role[] = ['editor']) {
  const actor = { ...(await anActor(test.db, name)), roles }
  return restoreRevision(test.db, { ...(await editor()), actor, slug, revision: 1 })
}

/** A published brief whose second revision has another text. */
async function correctedBrief(title = 'Port closed'): Promise<string> {
  const slug = await publishABrief(test.db, { content: aContent({ title }) })
  await correctABrief(test.db, { slug })
  return slug
}

async function storedContent(slug: string, number: number): Promise<unknown> {
  const found = await test.db.revision.findFirstOrThrow({
    where: { number, brief: { slug } },
    select: { content: true },
  })
  return found.content
}

describe('an earlier revision', () => {
  it('is the next draft, part by part and key by key, while readers keep what they have', async () => {
    const slug = await correctedBrief()
    expect(done(await restore(slug))).toEqual({ slug, version: 3 })
    const stored = await test.db.draft.findFirstOrThrow({ where: { brief: { slug } } })
    expect(stored.content).toEqual(await storedContent(slug, 1))
    expect(stored.marking).toBe('TLP:CLEAR')
    expect(await getBriefState(test.db, slug)).toMatchObject({ state: 'published', next: 'draft', live: 2 })
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({
      brief: { revision: 2, content: { title: 'Port closed after a real alarm' } },
    })
  })

  it('can be submitted again, as a further revision of the brief', async () => {
    const slug = await correctedBrief()
    const { version } = done(await restore(slug))
    const submitted = done(await submitBrief(test.db, { ...(await editor()), slug, version }))
    expect(submitted).toEqual({ slug, revision: 3 })
    expect(await storedContent(slug, 3)).toEqual(await storedContent(slug, 1))
  })

  it('leaves in the audit log which one it was, and who wanted it', async () => {
    const slug = await correctedBrief()
    done(await restore(slug))
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug }, select: { id: true } })
    expect(
      await test.db.auditEntry.findMany({
        where: { subjectId: id, action: 'restored' },
        select: { after: true, actorId: true },
      }),
    ).toEqual([{ after: { slug, revision: 1 }, actorId: (await editor()).actor.id }])
  })

  it('is verified neither by those who wrote it nor by whoever brought it back', async () => {
    const slug = await correctedBrief()
    const { version } = done(await restore(slug))
    done(await submitBrief(test.db, { ...(await editor()), slug, version }))
    for (const name of ['Ann Author', 'Ed Editor'])
      expect(
        await verifyBrief(test.db, { ...(await anOrder(test.db, name)), slug, revision: 3 }),
      ).toMatchObject({ refusal: 'own-revision' })
    done(await verifyBrief(test.db, { ...(await anOrder(test.db, 'Vic Verifier')), slug, revision: 3 }))
  })

  it('comes back too where the brief was never published and its draft was discarded', async () => {
    const slug = await submitABrief(test.db)
    done(await returnBrief(test.db, { ...(await editor()), slug, revision: 1, note: 'Begin again.' }))
    const version = (await getBriefState(test.db, slug))?.version ?? 0
    done(await discardDraft(test.db, { ...(await editor()), slug, version }))
    done(await restore(slug, 'Ann Author', ['author']))
    expect((await getDraft(test.db, slug))?.content.title).toBe(aContent().title)
  })
})

describe('restoring', () => {
  it.each<[string, Role, string]>([
    ['Ann Author', 'author', 'restored'],
    ['Otto Other', 'author', 'not-your-draft'],
    ['Vic Verifier', 'verifier', 'not-allowed'],
    ['Ed Editor', 'editor', 'restored'],
    ['Olive Owner', 'owner', 'restored'],
  ])('by %s with the role %s: %s', async (name, role, expected) => {
    const slug = await correctedBrief()
    const answer = await restore(slug, name, [role])
    expect(answer.ok ? 'restored' : answer.refusal).toBe(expected)
    expect((await getBriefState(test.db, slug))?.version).toBe(expected === 'restored' ? 3 : null)
  })

  it('is refused while a draft is being written, which stays as it is', async () => {
    const slug = await correctedBrief()
    const content = aContent({ title: 'Half written' })
    const text = { content, marking: 'TLP:CLEAR' as const, entityFacts: [], warnings: [] }
    const order = { ...(await editor()), ...text, slug, category: null, version: null }
    const { version } = done(await saveDraft(test.db, order))
    expect(await restore(slug)).toEqual({ ok: false, refusal: 'has-draft' })
    expect(await getDraft(test.db, slug)).toMatchObject({ version, content: { title: 'Half written' } })
  })

  it('by several at once makes one draft', async () => {
    const slug = await correctedBrief()
    const answers = await Promise.all([1, 2, 3, 4].map(() => restore(slug)))
    expect(answers.map((answer) => (answer.ok ? 'restored' : answer.refusal)).toSorted()).toEqual([
      'has-draft',
      'has-draft',
      'has-draft',
      'restored',
    ])
  })

  it('is refused for a text in review, a withdrawn brief, and a revision that is not there', async () => {
    const submitted = await submitABrief(test.db)
    const gone = await publishABrief(test.db)
    await withdrawABrief(test.db, { slug: gone })
    const published = await publishABrief(test.db)
    const missing = await restoreRevision(test.db, { ...(await editor()), slug: published, revision: 2 })
    const answers = [await restore(submitted), await restore(gone), await restore('nowhere'), missing]
    expect(answers.map((answer) => (answer.ok ? 'restored' : answer.refusal))).toEqual([
      'in-review',
      'withdrawn',
      'unknown-brief',
      'unknown-revision',
    ])
  })
})
