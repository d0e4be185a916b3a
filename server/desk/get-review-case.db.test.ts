import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { checkNames, type Check } from '#domain/reviews/checklist.ts'
import {
  anActor,
  anOrder,
  draftABrief,
  noon,
  publishABrief,
  submitABrief,
  verifyABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getBriefState } from '#server/briefs/get-brief-state.ts'
import { publishBrief } from '#server/briefs/publish-brief.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { verifyBrief } from '#server/briefs/verify-brief.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { getReviewCase } from './get-review-case.ts'
import { countWaiting } from './count-waiting.ts'
import { listReviewQueue } from './list-review-queue.ts'

const test = useDatabase()
const verifier = () => anActor(test.db, 'Vic Verifier')
const allHold: Check[] = checkNames.map((name) => ({ name, holds: true }))

/** Has Ann write a draft and submit it. */
async function submitNext(slug: string, version: number | null, title: string): Promise<void> {
  const author = await anOrder(test.db, 'Ann Author')
  const text = { content: aContent({ title }), marking: 'TLP:CLEAR' as const, entityFacts: [], warnings: [] }
  const saved = done(await saveDraft(test.db, { ...author, ...text, slug, category: null, version }))
  done(await submitBrief(test.db, { ...author, slug, version: saved.version }))
}

describe('a submitted revision', () => {
  it('comes with its sections, its sources, and parts that can be commented on', async () => {
    const slug = await submitABrief(test.db)
    const found = await getReviewCase(test.db, await verifier(), { slug, now: noon })
    expect(found).toMatchObject({
      revision: 1,
      writers: ['Ann Author'],
      submittedAt: noon.toISOString(),
      comments: { threads: [], left: 0 },
      differences: [],
    })
    expect(found?.sections[2]).toMatchObject({ number: 1, title: aContent().sections[0]?.title })
    expect(found?.sections.flatMap(({ parts }) => parts.map(({ key }) => key))).toContain('error')
    expect(found?.sources.map(({ number }) => number)).toEqual(aContent().sources.map(({ number }) => number))
  })

  it('of a published brief comes with what it changes for readers', async () => {
    const slug = await publishABrief(test.db)
    await submitNext(slug, null, 'Port open again')
    const found = await getReviewCase(test.db, await verifier(), { slug, now: noon })
    expect(found?.differences).toMatchObject([{ since: 'published', from: 1, to: 2 }])
    const [head, ...others] = found?.differences[0]?.sections ?? []
    expect(head?.pieces.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).not.toEqual([])
    expect(others.every(({ pieces }) => pieces.length === 0)).toBe(true)
  })

  it('that was returned before comes with what was changed since, apart from what readers will see changed', async () => {
    const slug = await publishABrief(test.db)
    await submitNext(slug, null, 'Port open')
    const returned = { ...(await anOrder(test.db, 'Vic Verifier')), slug, revision: 2, note: 'Since when?' }
    done(await returnBrief(test.db, returned))
    await submitNext(slug, (await getBriefState(test.db, slug))?.version ?? null, 'Port open since noon')
    const submitted = await getReviewCase(test.db, await verifier(), { slug, now: noon })
    expect(submitted?.differences).toMatchObject([
      { since: 'returned', from: 2, to: 3 },
      { since: 'published', from: 1, to: 3 },
    ])
  })

  it('comes without what was returned before readers got a later one', async () => {
    const slug = await submitABrief(test.db)
    const returned = { ...(await anOrder(test.db, 'Vic Verifier')), slug, revision: 1, note: 'Since when?' }
    done(await returnBrief(test.db, returned))
    await submitNext(slug, (await getBriefState(test.db, slug))?.version ?? null, 'Port open')
    await verifyABrief(test.db, slug)
    done(await publishBrief(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug, revision: 2 }))
    await submitNext(slug, null, 'Port open since noon')
    const submitted = await getReviewCase(test.db, await verifier(), { slug, now: noon })
    expect(submitted?.differences).toMatchObject([{ since: 'published', from: 2, to: 3 }])
  })

  it('that was returned before comes with what was said of its parts', async () => {
    const slug = await submitABrief(test.db)
    const order = { ...(await anOrder(test.db, 'Vic Verifier')), slug, revision: 1, note: 'See below.' }
    done(await returnBrief(test.db, { ...order, comments: [{ key: 'error', text: 'Which sensor?' }] }))
    await submitNext(slug, 3, 'With its sensor')
    expect(
      (await getReviewCase(test.db, await verifier(), { slug, now: noon }))?.comments.threads,
    ).toMatchObject([
      {
        key: 'error',
        isResolved: false,
        entries: [{ by: 'Vic Verifier', at: noon.toISOString(), text: 'Which sensor?', resolves: false }],
      },
    ])
  })

  it('is not there of a draft, nor of a brief that is published', async () => {
    expect(
      await getReviewCase(test.db, await verifier(), { slug: await draftABrief(test.db), now: noon }),
    ).toBeNull()
    expect(
      await getReviewCase(test.db, await verifier(), { slug: await publishABrief(test.db), now: noon }),
    ).toBeNull()
  })
})

describe('the queue', () => {
  it('has what others wrote, the longest waiting first, and counts the rest', async () => {
    const later = await submitABrief(test.db, { author: 'Cy Writer', now: new Date('2026-03-05T13:00:00Z') })
    const first = await submitABrief(test.db, { author: 'Cy Writer', now: new Date('2026-03-05T11:00:00Z') })
    const own = await submitABrief(test.db, { author: 'Ida Editor' })
    const { rows } = await listReviewQueue(test.db, await anActor(test.db, 'Ida Editor'))
    const slugs = rows.map(({ slug }) => slug)
    expect(slugs.filter((slug) => [first, later, own].includes(slug))).toEqual([first, later])
    expect((await listReviewQueue(test.db, await anActor(test.db, 'Ida Editor'))).own).toBe(1)
    for (const name of ['Ida Editor', 'Vic Verifier', 'Ann Author']) {
      const person = await anActor(test.db, name)
      const { rows: listed } = await listReviewQueue(test.db, person)
      expect(await countWaiting(test.db, person), name).toEqual({ inReview: listed.length })
    }
  })
})

describe('verifying at the desk', () => {
  it.each<[string, Check[], unknown]>([
    ['nothing answered', [], { code: 'checks-to-go', left: 6 }],
    ['two checks to go', allHold.slice(2), { code: 'checks-to-go', left: 2 }],
    [
      'a check that does not hold',
      [...allHold.slice(1), { name: 'Sources opened', holds: false }],
      'failing-check',
    ],
  ])('is refused with %s', async (_, checklist, refusal) => {
    const slug = await submitABrief(test.db)
    const order = { ...(await anOrder(test.db, 'Vic Verifier')), slug, revision: 1, checklist }
    expect(await verifyBrief(test.db, order)).toEqual({ ok: false, refusal })
    expect((await getBriefState(test.db, slug))?.state).toBe('in-review')
  })

  it('keeps the answers, and readers learn their number and nothing else', async () => {
    const slug = await submitABrief(test.db)
    const order = { ...(await anOrder(test.db, 'Vic Verifier')), slug, revision: 1, note: 'Read twice.' }
    done(await verifyBrief(test.db, { ...order, checklist: allHold }))
    expect(await test.db.review.findFirst({ where: { revision: { brief: { slug } } } })).toMatchObject({
      checklist: allHold,
    })
    done(await publishBrief(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug, revision: 1 }))
    const answer = await getPublishedBrief(test.db, slug)
    expect(answer).toMatchObject({ brief: { verifier: 'Vic Verifier', checks: { held: 6, all: 6 } } })
    expect(JSON.stringify(answer)).not.toContain('Read twice.')
    expect(JSON.stringify(answer)).not.toContain('Sources opened')
  })

  it('away from it leaves readers without a number', async () => {
    const slug = await submitABrief(test.db)
    await verifyABrief(test.db, slug)
    done(await publishBrief(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug, revision: 1 }))
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({ brief: { checks: null } })
  })
})
