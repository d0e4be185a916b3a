import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import {
  anOrder,
  correctABrief,
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
import { saveDraft } from '#server/drafts/save-draft.ts'
import { getBriefHistory } from '#server/pages/get-brief-history.ts'
import { compareRevisions } from './compare-revisions.ts'
import { compareWithLive } from './compare-with-live.ts'

const test = useDatabase()

/** Has Ann write the next revision and submit it. */
async function submitNext(slug: string, title: string, marking: 'TLP:CLEAR' | 'TLP:AMBER' = 'TLP:CLEAR') {
  const author = await anOrder(test.db, 'Ann Author')
  const version = (await getBriefState(test.db, slug))?.version ?? null
  const text = { content: aContent({ title }), marking, entityFacts: [], warnings: [] }
  const saved = done(await saveDraft(test.db, { ...author, ...text, slug, category: null, version }))
  done(await submitBrief(test.db, { ...author, slug, version: saved.version }))
}

/** The words that a comparison marks as removed or added. */
function listChanges(difference: Awaited<ReturnType<typeof compareWithLive>>): [string, string][] {
  return (difference?.sections ?? []).flatMap(({ pieces }) =>
    pieces.flatMap(({ kind, text }): [string, string][] => (kind === 'same' ? [] : [[kind, text.trim()]])),
  )
}

describe('two revisions', () => {
  it('that were never published are compared at the desk, with their markings, and not for readers', async () => {
    const slug = await submitABrief(test.db, { content: aContent({ title: 'Port closed' }) })
    const verifier = await anOrder(test.db, 'Vic Verifier')
    done(await returnBrief(test.db, { ...verifier, slug, revision: 1, note: 'Is it open?' }))
    await submitNext(slug, 'Port open', 'TLP:AMBER')
    const difference = await compareRevisions(test.db, slug, { from: 1, to: 2 })
    expect(listChanges(difference)).toEqual([
      ['removed', 'closed'],
      ['added', 'open'],
    ])
    expect(difference?.markings).toEqual({ from: 'TLP:CLEAR', to: 'TLP:AMBER' })
    expect(await getBriefHistory(test.db, slug, { from: 1, to: 2 })).toMatchObject({ status: 404 })
  })

  it('that differ in where a link leads show both addresses', async () => {
    const toContent = (address: string) => aContent({ preamble: [`See [the log](${address}).`] })
    const slug = await publishABrief(test.db, { content: toContent('https://example.org/old') })
    await correctABrief(test.db, { slug, content: toContent('https://example.org/new') })
    expect(listChanges(await compareRevisions(test.db, slug, { from: 1, to: 2 }))).toEqual([
      ['removed', 'old'],
      ['added', 'new'],
    ])
  })

  it('that are not neighbours are compared as well', async () => {
    const slug = await publishABrief(test.db, { content: aContent({ title: 'Port closed' }) })
    await correctABrief(test.db, { slug, content: aContent({ title: 'Port half closed' }) })
    await correctABrief(test.db, { slug, content: aContent({ title: 'Port reopened' }) })
    expect(listChanges(await compareRevisions(test.db, slug, { from: 1, to: 3 }))).toEqual([
      ['removed', 'closed'],
      ['added', 'reopened'],
    ])
  })

  it('are compared only where the brief has both', async () => {
    const slug = await publishABrief(test.db)
    expect(await compareRevisions(test.db, slug, { from: 1, to: 2 })).toBeNull()
    expect(await compareRevisions(test.db, 'nowhere', { from: 1, to: 2 })).toBeNull()
  })
})

describe('a correction', () => {
  it('that is verified shows what it changes for readers before it goes out, and nothing once it has', async () => {
    const slug = await publishABrief(test.db, { content: aContent({ title: 'Port closed' }) })
    await submitNext(slug, 'Port open')
    await verifyABrief(test.db, slug)
    const before = await getBriefState(test.db, slug)
    expect(before).toMatchObject({ next: 'verified', live: 1, submitted: 2 })
    const difference = before && (await compareWithLive(test.db, { slug, ...before }))
    expect(difference).toMatchObject({ from: 1, to: 2 })
    expect(listChanges(difference)).toEqual([
      ['removed', 'closed'],
      ['added', 'open'],
    ])
    const change = { kind: 'factual' as const, note: 'The port is open.' }
    done(await publishBrief(test.db, { ...(await anOrder(test.db, 'Ed Editor')), slug, revision: 2, change }))
    const after = await getBriefState(test.db, slug)
    expect(after && (await compareWithLive(test.db, { slug, ...after }))).toBeNull()
  })

  it('of a brief that readers do not have yet has nothing to differ from', async () => {
    const slug = await submitABrief(test.db)
    const state = await getBriefState(test.db, slug)
    expect(state && (await compareWithLive(test.db, { slug, ...state }))).toBeNull()
  })
})
