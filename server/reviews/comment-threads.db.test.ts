import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { checkNames } from '#domain/reviews/checklist.ts'
import { listCommentKeys } from '#domain/reviews/comment-places.ts'
import { countOpenThreads, placeThreads } from '#domain/reviews/comment-thread.ts'
import type { Role } from '#domain/people/actor.ts'
import { anActor, anOrder, draftABrief, publishABrief, submitABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getBriefState } from '#server/briefs/get-brief-state.ts'
import { newId } from '#server/db/new-id.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { verifyBrief } from '#server/briefs/verify-brief.ts'
import { getDraft } from '#server/drafts/get-draft.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { removeDemonstration } from '#server/library/remove-demonstration.ts'
import { answerThread, openThread, resolveThread } from './comment-threads.ts'
import { listPlacedThreads } from './list-placed-threads.ts'
import { listThreads } from './list-threads.ts'

const test = useDatabase()
const at = (minutes: number) => new Date(Date.UTC(2026, 2, 5, 12, minutes))

/** Who comments on a brief, some minutes after noon. */
async function who(slug: string, name = 'Vic Verifier', minutes = 0) {
  return { ...(await anOrder(test.db, name, at(minutes))), slug }
}

/** A brief in review with a comment on one of its parts. */
async function commentedBrief() {
  const slug = await submitABrief(test.db)
  const opened = await openThread(test.db, { ...(await who(slug)), key: 'error', text: ' Which sensor? ' })
  return { slug, thread: done(opened).thread }
}

const threadsOf = async (slug: string) => (await listThreads(test.db, slug)).threads

/** Has Ann write over her returned text. */
async function mend(slug: string, content = aContent({ title: 'Mended' })): Promise<void> {
  const verifier = await who(slug)
  done(await returnBrief(test.db, { ...verifier, revision: 1, note: 'See the comment.' }))
  const version = (await getBriefState(test.db, slug))?.version ?? null
  const text = { content, marking: 'TLP:CLEAR' as const, entityFacts: [], warnings: [] }
  done(await saveDraft(test.db, { ...(await who(slug, 'Ann Author')), ...text, category: null, version }))
}

const tell = (answer: { ok: true } | { ok: false; refusal: unknown }) => (answer.ok ? 'done' : answer.refusal)

describe('a thread', () => {
  it('is opened on a part during the review, answered by the author, and resolved', async () => {
    const { slug, thread } = await commentedBrief()
    done(
      await answerThread(test.db, { ...(await who(slug, 'Ann Author', 1)), thread, text: 'The north one.' }),
    )
    expect(await threadsOf(slug)).toMatchObject([{ isResolved: false }])
    done(await resolveThread(test.db, { ...(await who(slug, 'Ann Author', 2)), thread, text: '' }))
    const [found] = await threadsOf(slug)
    expect(found).toMatchObject({ id: thread, key: 'error', isResolved: true })
    expect(found?.quote).not.toBe('')
    expect(found?.entries).toEqual([
      { by: 'Vic Verifier', at: at(0).toISOString(), text: 'Which sensor?', resolves: false },
      { by: 'Ann Author', at: at(1).toISOString(), text: 'The north one.', resolves: false },
      { by: 'Ann Author', at: at(2).toISOString(), text: '', resolves: true },
    ])
  })

  it('is open again once somebody answers', async () => {
    const { slug, thread } = await commentedBrief()
    done(await resolveThread(test.db, { ...(await who(slug, 'Ann Author', 1)), thread, text: 'Done.' }))
    done(await answerThread(test.db, { ...(await who(slug, 'Vic Verifier', 2)), thread, text: 'Not quite.' }))
    expect(countOpenThreads(await threadsOf(slug))).toBe(1)
  })

  it('survives edits, and the deletion of its part', async () => {
    const { slug, thread } = await commentedBrief()
    await mend(slug)
    const whole = await getDraft(test.db, slug)
    const kept = placeThreads(await threadsOf(slug), listCommentKeys(whole?.content ?? aContent()))
    expect(kept.onPart.get('error')).toMatchObject([{ id: thread }])
    const [first] = aContent().sections
    const version = whole?.version ?? null
    const content = aContent({ sections: first ? [{ ...first, parts: [] }] : [] })
    const text = { content, marking: 'TLP:CLEAR' as const, entityFacts: [], warnings: [] }
    done(await saveDraft(test.db, { ...(await who(slug, 'Ann Author')), ...text, category: null, version }))
    const cut = await getDraft(test.db, slug)
    const { onPart, gone } = placeThreads(await threadsOf(slug), listCommentKeys(cut?.content ?? aContent()))
    expect(onPart.size).toBe(0)
    expect(gone).toMatchObject([{ id: thread, entries: [{ text: 'Which sensor?' }] }])
    expect(gone[0]?.quote).not.toBeNull()
  })

  it('stays with a text that is verified while it is open', async () => {
    const { slug } = await commentedBrief()
    const checklist = checkNames.map((name) => ({ name, holds: true }))
    done(await verifyBrief(test.db, { ...(await who(slug)), revision: 1, checklist }))
    expect(countOpenThreads(await threadsOf(slug))).toBe(1)
  })

  it('can be about the brief as a whole', async () => {
    const slug = await submitABrief(test.db)
    done(await openThread(test.db, { ...(await who(slug)), key: null, text: 'Too long.' }))
    expect(await threadsOf(slug)).toMatchObject([{ key: null, quote: null }])
  })

  it.each([
    ['source1', 'Harbour reopens'],
    ['@title', 'Port closed after a false alarm'],
    ['@marking', 'Marking'],
    ['@tags', 'Tags'],
    ['@explore', 'Explore more'],
    ['@key-points/assumptions', 'Assumptions'],
  ])('is about %s, and stays there when the text changes', async (key, quote) => {
    const slug = await submitABrief(test.db, { content: aContent() })
    const thread = done(await openThread(test.db, { ...(await who(slug)), key, text: 'Is it so?' })).thread
    expect(await threadsOf(slug)).toMatchObject([{ key, quote }])
    const { sections, sources } = aContent()
    const reworded = sections.map((section) => ({ ...section, title: `${section.title}!` }))
    await mend(slug, aContent({ title: 'Other', sections: reworded, sources: sources.toReversed() }))
    const draft = await getDraft(test.db, slug)
    const { onPart } = placeThreads(await threadsOf(slug), listCommentKeys(draft?.content ?? aContent()))
    expect(onPart.get(key)).toMatchObject([{ id: thread, quote }])
    expect(await listPlacedThreads(test.db, slug)).toMatchObject({ inText: [{ id: thread }], gone: [] })
    done(await answerThread(test.db, { ...(await who(slug, 'Ann Author', 1)), thread, text: 'It is.' }))
    done(await resolveThread(test.db, { ...(await who(slug, 'Ann Author', 2)), thread, text: '' }))
    expect(await listPlacedThreads(test.db, slug)).toMatchObject({ open: 0 })
  })

  it('about a source that was removed is told as such', async () => {
    const slug = await submitABrief(test.db, { content: aContent() })
    done(await openThread(test.db, { ...(await who(slug)), key: 'source2', text: 'Whose note?' }))
    await mend(slug, aContent({ sources: aContent().sources.slice(0, 1) }))
    expect(await listPlacedThreads(test.db, slug)).toMatchObject({ inText: [], gone: [{ quote: 'A note' }] })
  })

  it('can come with a return, about the title and a source', async () => {
    const slug = await submitABrief(test.db, { content: aContent() })
    const comments = ['@title', 'source1'].map((key) => ({ key, text: 'Is it so?' }))
    done(await returnBrief(test.db, { ...(await who(slug)), revision: 1, note: 'See below.', comments }))
    expect((await threadsOf(slug)).map(({ key }) => key).toSorted()).toEqual(['@title', 'source1'])
  })

  it('is in the audit log without its words', async () => {
    const { slug, thread } = await commentedBrief()
    done(await resolveThread(test.db, { ...(await who(slug, 'Ann Author', 1)), thread, text: 'Done.' }))
    const entries = await test.db.auditEntry.findMany({
      where: {
        action: { in: ['commented on', 'settled a comment on'] },
        after: { path: ['thread'], equals: thread },
      },
      orderBy: { at: 'asc' },
      select: { action: true, after: true },
    })
    expect(entries).toEqual([
      { action: 'commented on', after: { thread, part: 'error' } },
      { action: 'settled a comment on', after: { thread } },
    ])
  })

  it('goes with a demonstration brief, and with nothing else', async () => {
    const slug = await publishABrief(test.db, { demonstration: true })
    const text = { content: aContent({ title: 'Next' }), marking: 'TLP:CLEAR' as const }
    const next = { ...text, entityFacts: [], warnings: [], category: null, version: null }
    done(await saveDraft(test.db, { ...(await who(slug, 'Ann Author')), ...next }))
    done(await openThread(test.db, { ...(await who(slug)), key: null, text: 'Is it so?' }))
    const before = await test.db.reviewComment.count()
    done(await removeDemonstration(test.db, await anOrder(test.db, 'Olive Owner')))
    expect(await test.db.reviewComment.count()).toBe(before - 1)
  })
})

describe('commenting', () => {
  it.each<[string, Role, string]>([
    ['Ann Author', 'author', 'done'],
    ['Otto Other', 'author', 'not-your-draft'],
    ['Vic Verifier', 'verifier', 'done'],
    ['Ann Author', 'verifier', 'own-revision'],
    ['Ed Editor', 'editor', 'done'],
    ['Olive Owner', 'owner', 'done'],
  ])('by %s with the role %s: %s', async (name, role, expected) => {
    const { slug, thread } = await commentedBrief()
    const actor = { ...(await anActor(test.db, name)), roles: [role] }
    const order = { ...(await who(slug, name, 1)), actor }
    const answers = [
      await openThread(test.db, { ...order, key: 'error', text: 'And this?' }),
      await answerThread(test.db, { ...order, thread, text: 'This.' }),
      await resolveThread(test.db, { ...order, thread, text: '' }),
    ]
    expect(answers.map(tell)).toEqual([expected, expected, expected])
    expect((await threadsOf(slug)).length).toBe(expected === 'done' ? 2 : 1)
  })

  it('needs words, a part and a thread that are there', async () => {
    const { slug, thread } = await commentedBrief()
    const other = await commentedBrief()
    const order = await who(slug)
    const answers = [
      await openThread(test.db, { ...order, key: null, text: ' \n' }),
      await openThread(test.db, { ...order, key: 'nothing', text: 'x' }),
      await openThread(test.db, { ...order, key: '@nothing', text: 'x' }),
      await openThread(test.db, { ...order, key: '@other', text: 'x' }),
      await openThread(test.db, { ...order, key: 'title', text: 'x' }),
      await answerThread(test.db, { ...order, thread, text: ' ' }),
      await answerThread(test.db, { ...order, thread: other.thread, text: 'x' }),
      await resolveThread(test.db, { ...order, thread: other.thread, text: 'x' }),
      await openThread(test.db, { ...order, slug: 'nowhere', key: null, text: 'x' }),
    ]
    expect(answers.map(tell)).toEqual([
      'empty-comment',
      'unknown-part',
      'unknown-part',
      'unknown-part',
      'unknown-part',
      'empty-comment',
      'unknown-comment',
      'unknown-comment',
      'unknown-brief',
    ])
  })

  it('begins once a text was submitted, and ends while nothing is prepared', async () => {
    const draft = await draftABrief(test.db)
    const live = await publishABrief(test.db)
    const answers = await Promise.all(
      [draft, live].map(async (slug) =>
        openThread(test.db, { ...(await who(slug, 'Ed Editor')), key: null, text: 'x' }),
      ),
    )
    expect(answers.map(tell)).toEqual(['not-submitted', 'no-draft'])
    const mended = await commentedBrief()
    await mend(mended.slug)
    const version = (await getBriefState(test.db, mended.slug))?.version ?? 0
    done(await submitBrief(test.db, { ...(await who(mended.slug, 'Ann Author')), version }))
    expect(countOpenThreads(await threadsOf(mended.slug))).toBe(1)
  })
})

it('a brief holds a thousand comments, and each of them can be resolved', async () => {
  const { slug, thread } = await commentedBrief()
  const order = { ...(await who(slug)), thread, text: 'Once more?' }
  const { briefId, personId } = await test.db.reviewComment.findUniqueOrThrow({ where: { id: thread } })
  const answer = { briefId, personId, threadId: thread, text: 'Again.', at: at(1) }
  await test.db.reviewComment.createMany({
    data: Array.from({ length: 998 }, () => ({ ...answer, id: newId() })),
  })
  expect(tell(await answerThread(test.db, order))).toBe('done')
  expect(tell(await answerThread(test.db, order))).toBe('too-many-comments')
  expect(tell(await openThread(test.db, { ...order, key: null }))).toBe('too-many-comments')
  const later = { ...order, now: at(2) }
  expect(tell(await resolveThread(test.db, later))).toBe('done')
  expect(tell(await resolveThread(test.db, later))).toBe('too-many-comments')
})

describe('a list of threads', () => {
  it('has those that are open first, of both the first first', async () => {
    const { slug, thread } = await commentedBrief()
    const open = async (minutes: number) =>
      done(await openThread(test.db, { ...(await who(slug, 'Vic Verifier', minutes)), key: null, text: 'x' }))
    const [second, third] = [await open(1), await open(2)]
    done(await resolveThread(test.db, { ...(await who(slug, 'Ann Author', 3)), thread, text: '' }))
    const ids = (await threadsOf(slug)).map(({ id }) => id)
    expect(ids).toEqual([second.thread, third.thread, thread])
  })

  it('leaves out what is too much, the resolved first, and says how much', async () => {
    const { slug, thread } = await commentedBrief()
    const other = await commentedBrief()
    done(await resolveThread(test.db, { ...(await who(slug, 'Ann Author', 1)), thread, text: '' }))
    const { briefId, personId } = await test.db.reviewComment.findUniqueOrThrow({ where: { id: thread } })
    await test.db.reviewComment.createMany({
      data: Array.from({ length: 201 }, () => ({ briefId, personId, text: 'x', at: at(2), id: newId() })),
    })
    const { threads, left } = await listThreads(test.db, slug)
    expect([threads.length, left, countOpenThreads(threads)]).toEqual([200, 2, 200])
    expect(await listPlacedThreads(test.db, slug)).toMatchObject({ left: 2 })
    expect(await listThreads(test.db, other.slug)).toMatchObject({ left: 0, threads: [{ id: other.thread }] })
  })
})
