import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { aChange, anOrder, correctABrief, publishABrief, verifyABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { getBriefState } from './get-brief-state.ts'
import { publishBrief } from './publish-brief.ts'
import { publishDue } from './publish-due.ts'
import { scheduleBrief, unscheduleBrief } from './schedule-brief.ts'
import { submitBrief } from './submit-brief.ts'

const test = useDatabase()
const at = new Date('2026-03-06T06:00:00Z')
const editor = () => anOrder(test.db, 'Ed Editor')
const publicOf = async (slug: string) => getPublishedBrief(test.db, slug)

/** A published brief whose next revision Ann has written and Vic has verified. */
async function withNext(): Promise<string> {
  const slug = await publishABrief(test.db)
  const author = await anOrder(test.db, 'Ann Author')
  const text = { content: aContent({ title: 'The next' }), marking: 'TLP:CLEAR' as const, entityFacts: [] }
  const order = { ...author, ...text, slug, category: null, version: null, warnings: [] }
  const { version } = done(await saveDraft(test.db, order))
  done(await submitBrief(test.db, { ...author, slug, version }))
  await verifyABrief(test.db, slug)
  return slug
}

describe('a next revision', () => {
  it('is neither published nor scheduled without a note for readers', async () => {
    const slug = await withNext()
    const next = { ...(await editor()), slug, revision: 2 }
    const refusal = { ok: false, refusal: 'empty-note' }
    expect(await publishBrief(test.db, next)).toEqual(refusal)
    expect(await publishBrief(test.db, { ...next, change: aChange(' ') })).toEqual(refusal)
    expect(await scheduleBrief(test.db, { ...next, at })).toEqual(refusal)
    expect(await publicOf(slug)).toMatchObject({ brief: { revision: 1, corrections: [] } })
    expect((await getBriefState(test.db, slug))?.next).toBe('verified')
  })

  it('that is published is a correction by whoever wrote it, in the lists as well', async () => {
    const slug = await withNext()
    done(await publishBrief(test.db, { ...(await editor()), slug, revision: 2, change: aChange() }))
    expect(await publicOf(slug)).toMatchObject({
      brief: {
        revision: 2,
        corrections: [{ kind: 'update', note: 'The alarm was real.', revision: 2, by: 'Ann Author' }],
      },
    })
    const listing = await test.db.listing.findFirstOrThrow({ where: { slug } })
    expect(listing.corrected).toBe(true)
  })

  it('that is published has the list of corrections printed anew, the first time too', async () => {
    const slug = await withNext()
    await test.db.print.updateMany({ data: { state: 'fresh', owed: 0 } })
    done(await publishBrief(test.db, { ...(await editor()), slug, revision: 2, change: aChange() }))
    const owed = await test.db.print.findMany({ where: { state: 'owed' }, select: { address: true } })
    expect(owed.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/corrections', '/corrections/2026', `/briefs/${slug}/history`]),
    )
  })

  it('that was begun before a correction is not scheduled, as it could not go out', async () => {
    const slug = await withNext()
    await correctABrief(test.db, { slug })
    const next = { ...(await editor()), slug, revision: 2, at, change: aChange() }
    expect(await scheduleBrief(test.db, next)).toMatchObject({
      ok: false,
      refusal: { code: 'edited-elsewhere' },
    })
    expect((await getBriefState(test.db, slug))?.next).toBe('verified')
  })

  it('that is scheduled goes out with the note it was scheduled with', async () => {
    const slug = await withNext()
    const change = aChange('It has moved on.')
    done(await scheduleBrief(test.db, { ...(await editor()), slug, revision: 2, at, change }))
    expect(await publishDue(test.db, at)).toBe(1)
    expect(await publicOf(slug)).toMatchObject({
      brief: { corrections: [{ ...change, revision: 2, by: 'Ann Author', madeAt: at.toISOString() }] },
    })
  })

  it('that is scheduled is published early with the same note, or with another', async () => {
    for (const [change, note] of [
      [null, 'It has moved on.'],
      [aChange('Sooner than planned.'), 'Sooner than planned.'],
    ] as const) {
      const slug = await withNext()
      const next = { ...(await editor()), slug, revision: 2 }
      done(await scheduleBrief(test.db, { ...next, at, change: aChange('It has moved on.') }))
      done(await publishBrief(test.db, { ...next, change }))
      expect(await publicOf(slug)).toMatchObject({ brief: { corrections: [{ note }] } })
    }
  })

  it('that is taken off the schedule needs its note again', async () => {
    const slug = await withNext()
    const next = { ...(await editor()), slug, revision: 2 }
    done(await scheduleBrief(test.db, { ...next, at, change: aChange() }))
    done(await unscheduleBrief(test.db, next))
    expect(await publishBrief(test.db, next)).toEqual({ ok: false, refusal: 'empty-note' })
  })

  it('that was scheduled without a note is held back, and the record says why', async () => {
    const slug = await withNext()
    done(await scheduleBrief(test.db, { ...(await editor()), slug, revision: 2, at, change: aChange() }))
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
    // As records have it that are older than the rule.
    await test.db.draft.update({ where: { briefId: id }, data: { changeKind: null, changeNote: null } })
    expect(await publishDue(test.db, at)).toBe(0)
    expect((await getBriefState(test.db, slug))?.heldBack).toBe('empty-note')
    expect(await publicOf(slug)).toMatchObject({ brief: { revision: 1 } })
  })
})
