import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { roles, type Role } from '#domain/people/actor.ts'
import {
  aChange,
  anActor,
  anOrder,
  correctABrief,
  draftABrief,
  noon,
  publishABrief,
  submitABrief,
  verifyABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { often } from '#ops/testing/often.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { discardDraft } from './discard-draft.ts'
import { getBriefState } from '#server/briefs/get-brief-state.ts'
import { getLatestContent } from '#server/revisions/get-content.ts'
import { listBriefs } from '#server/briefs/list-briefs.ts'
import { publishBrief } from '#server/briefs/publish-brief.ts'
import { publishDue } from '#server/briefs/publish-due.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { saveDraft, type SaveDraftOrder } from './save-draft.ts'
import { scheduleBrief, unscheduleBrief } from '#server/briefs/schedule-brief.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { verifyBrief } from '#server/briefs/verify-brief.ts'

const test = useDatabase()
const author = () => anOrder(test.db, 'Ann Author')
const editor = () => anOrder(test.db, 'Ed Editor')

async function aSave(change: Partial<SaveDraftOrder> = {}): Promise<SaveDraftOrder> {
  return {
    ...(await author()),
    slug: null,
    category: 'cybersecurity',
    version: null,
    content: aContent(),
    marking: 'TLP:CLEAR',
    entityFacts: [],
    warnings: [],
    ...change,
  }
}

const save = async (change: Partial<SaveDraftOrder> = {}) => saveDraft(test.db, await aSave(change))
const stateOf = async (slug: string) => (await getBriefState(test.db, slug))?.state

describe('the audit log', () => {
  it('names whoever sits down to write once, however often they save', async () => {
    const { slug } = done(await save())
    const write = async (by: string, version: number, minutes: number) =>
      done(
        await saveDraft(test.db, {
          ...(await aSave({ slug, category: null, version })),
          ...(await anOrder(test.db, by, new Date(noon.getTime() + minutes * 60_000))),
        }),
      )
    await write('Ann Author', 1, 1)
    await write('Ann Author', 2, 20)
    await write('Ed Editor', 3, 21)
    await write('Ed Editor', 4, 22)
    await write('Ed Editor', 5, 60)
    const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug }, select: { id: true } })
    const entries = await test.db.auditEntry.findMany({
      where: { subjectId: id },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { action: true, after: true },
    })
    expect(entries).toEqual([
      { action: 'began', after: { slug } },
      { action: 'wrote on', after: { slug, version: 4 } },
      { action: 'wrote on', after: { slug, version: 6 } },
    ])
  })
})

describe('a draft', () => {
  it('may lack everything, and is submitted only with what a brief needs, told all at once', async () => {
    const explore = [{ label: '', href: 'https://example.org/' }]
    const { slug } = done(await save({ content: aContent({ title: '', sections: [], explore }) }))
    expect(await submitBrief(test.db, { ...(await author()), slug, version: 1 })).toEqual({
      ok: false,
      refusal: {
        code: 'incomplete',
        missing: ['a title', 'a bottom line or another section with text', 'a label for every closing link'],
      },
    })
    done(await save({ slug, version: 1, content: aContent({ title: 'Named at last' }) }))
    const submitted = done(await submitBrief(test.db, { ...(await author()), slug, version: 2 }))
    expect(submitted).toEqual({ slug: 'named-at-last', revision: 1 })
  })

  it('saved again and again makes no revision, no entity and no tag', async () => {
    const { slug } = done(await save())
    const counts = () => Promise.all([test.db.revision.count(), test.db.entity.count(), test.db.tag.count()])
    const before = await counts()
    const times = often(1_000)
    for (let version = 1; version <= times; version += 1)
      done(await save({ slug, version, content: aContent({ title: `Version ${version}` }) }))
    expect(await counts()).toEqual(before)
    expect((await getBriefState(test.db, slug))?.version).toBe(times + 1)
    expect((await getLatestContent(test.db, slug))?.title).toBe(`Version ${times}`)
  }, 180_000)

  it('is not saved over what somebody else has saved meanwhile', async () => {
    const { slug } = done(await save())
    done(await save({ ...(await editor()), slug, version: 1, content: aContent({ title: 'Of the editor' }) }))
    expect(await save({ slug, version: 1, content: aContent({ title: 'Of the author' }) })).toMatchObject({
      refusal: { code: 'edited-elsewhere', version: 2, text: { content: { title: 'Of the editor' } } },
    })
    expect((await getLatestContent(test.db, slug))?.title).toBe('Of the editor')
  })

  it('is saved once by two at the same time', async () => {
    const { slug } = done(await save())
    const orders = await Promise.all([1, 2, 3, 4].map(() => aSave({ slug, version: 1 })))
    const results = await Promise.all(orders.map((order) => saveDraft(test.db, order)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await getBriefState(test.db, slug))?.version).toBe(2)
  })

  it("is nobody else's but of whoever began it, and of editors", async () => {
    const { slug } = done(await save())
    const only = async (name: string, role: Role) => ({ ...(await anActor(test.db, name)), roles: [role] })
    expect(await save({ actor: await only('Otto Other', 'author'), slug, version: 1 })).toMatchObject({
      refusal: 'not-your-draft',
    })
    expect(await save({ actor: await only('Vic Verifier', 'verifier'), slug, version: 1 })).toMatchObject({
      refusal: 'not-allowed',
    })
    done(await save({ actor: await only('Ann Author', 'author'), slug, version: 1 }))
    expect(roles).toHaveLength(4)
  })

  it('that is thrown away leaves its address and its text free, but no revision goes', async () => {
    const slug = await draftABrief(test.db, { slug: 'thrown-away', text: 'thrown away' })
    done(await discardDraft(test.db, { ...(await author()), slug, version: 1 }))
    expect(await getBriefState(test.db, slug)).toBeNull()
    expect(await submitABrief(test.db, { slug: 'thrown-away', text: 'thrown away' })).toBe(slug)
    const returned = { ...(await editor()), slug, revision: 1, note: 'Shorter.' }
    done(await returnBrief(test.db, returned))
    const version = (await getBriefState(test.db, slug))?.version ?? 0
    done(await discardDraft(test.db, { ...(await author()), slug, version }))
    expect(await getBriefState(test.db, slug)).toMatchObject({ state: 'draft', version: null })
    expect(await test.db.revision.count({ where: { brief: { slug } } })).toBe(1)
  })
})

describe('a submitted brief', () => {
  it('rests until it is returned, and then takes its next revision', async () => {
    const slug = await submitABrief(test.db)
    expect(await save({ slug, version: 2 })).toMatchObject({ refusal: 'in-review' })
    const comments = [{ key: 'error', text: 'Which sensor?' }]
    const returned = { ...(await editor()), slug, revision: 1, note: 'Name the sensor.', comments }
    done(await returnBrief(test.db, returned))
    expect(await stateOf(slug)).toBe('returned')
    expect(await test.db.reviewComment.findMany({ where: { partKey: 'error' } })).toMatchObject([
      { text: 'Which sensor?' },
    ])
    done(await save({ slug, version: 3, content: aContent({ title: 'With its sensor' }) }))
    done(await submitBrief(test.db, { ...(await author()), slug, version: 4 }))
    expect(await getBriefState(test.db, slug)).toMatchObject({ state: 'in-review', submitted: 2 })
  })

  it.each([
    ['without a note', { note: ' ' }, 'empty-return-note'],
    ['on a part that is not there', { comments: [{ key: 'nothing', text: 'x' }] }, 'unknown-part'],
  ])('is not returned %s', async (_, change, refusal) => {
    const slug = await submitABrief(test.db)
    const order = { ...(await editor()), slug, revision: 1, note: 'Why?', ...change }
    expect(await returnBrief(test.db, order)).toMatchObject({ refusal })
  })

  it('is verified as the revision that was read, and no other', async () => {
    const slug = await submitABrief(test.db)
    done(await returnBrief(test.db, { ...(await editor()), slug, revision: 1, note: 'Again.' }))
    done(await save({ slug, version: 3, content: aContent({ title: 'Second' }) }))
    done(await submitBrief(test.db, { ...(await author()), slug, version: 4 }))
    const verifier = await anOrder(test.db, 'Vic Verifier')
    expect(await verifyBrief(test.db, { ...verifier, slug, revision: 1 })).toMatchObject({
      refusal: { code: 'edited-elsewhere', revision: 2 },
    })
    done(await verifyBrief(test.db, { ...verifier, slug, revision: 2 }))
    expect(await stateOf(slug)).toBe('verified')
  })

  it('is reviewed by nobody who wrote on it', async () => {
    const slug = await draftABrief(test.db)
    done(await save({ ...(await editor()), slug, version: 1, content: aContent({ title: 'By two' }) }))
    done(await submitBrief(test.db, { ...(await author()), slug, version: 2 }))
    for (const name of ['Ann Author', 'Ed Editor', 'ÉD  editor'])
      expect(
        await verifyBrief(test.db, { ...(await anOrder(test.db, name)), slug, revision: 1 }),
      ).toMatchObject({ refusal: 'own-revision' })
  })
})

describe('the next revision of a published brief', () => {
  it('is drafted, verified and published while readers keep the first', async () => {
    const slug = await publishABrief(test.db)
    const { version } = done(await save({ slug, version: null, content: aContent({ title: 'The next' }) }))
    done(await submitBrief(test.db, { ...(await author()), slug, version }))
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({ brief: { revision: 1 } })
    expect(await getBriefState(test.db, slug)).toMatchObject({
      state: 'published',
      next: 'in-review',
      live: 1,
    })
    const revision = await verifyABrief(test.db, slug)
    const next = { ...(await editor()), slug, revision }
    done(await publishBrief(test.db, { ...next, change: aChange('It has moved on.') }))
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({
      brief: {
        revision: 2,
        content: { title: 'The next' },
        corrections: [{ kind: 'update', note: 'It has moved on.', revision: 2, by: 'Ann Author' }],
      },
    })
  })

  it('does not take back a correction that was made meanwhile', async () => {
    const slug = await publishABrief(test.db)
    const { version } = done(await save({ slug, version: null, content: aContent({ title: 'The next' }) }))
    done(await submitBrief(test.db, { ...(await author()), slug, version }))
    const revision = await verifyABrief(test.db, slug)
    await correctABrief(test.db, { slug, content: aContent({ title: 'Mended' }) })
    expect(await publishBrief(test.db, { ...(await editor()), slug, revision })).toMatchObject({
      refusal: { code: 'edited-elsewhere' },
    })
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({ brief: { content: { title: 'Mended' } } })
  })
})

describe('a scheduled brief', () => {
  const at = new Date('2026-03-06T06:00:00Z')
  const schedule = async (slug: string) => {
    const revision = await verifyABrief(test.db, slug)
    const change = aChange('It has moved on.')
    return done(await scheduleBrief(test.db, { ...(await editor()), slug, revision, at, change }))
  }

  it('goes out at its time, once, however many look', async () => {
    const slug = await submitABrief(test.db)
    await schedule(slug)
    expect(await publishDue(test.db, new Date(+at - 1))).toBe(0)
    expect(await getPublishedBrief(test.db, slug)).toEqual({ status: 404 })
    const published = await Promise.all([1, 2, 3, 4].map(() => publishDue(test.db, at)))
    expect(published.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await getPublishedBrief(test.db, slug)).toMatchObject({
      brief: { slug, firstPublishedAt: at.toISOString() },
    })
    expect(await test.db.publication.count({ where: { brief: { slug } } })).toBe(1)
    const entry = await test.db.auditEntry.findFirst({ where: { action: 'published', origin: 'schedule' } })
    expect(entry).not.toBeNull()
  })

  it('is not scheduled for a time that has passed, nor unless it may go out', async () => {
    const slug = await submitABrief(test.db)
    const order = { ...(await editor()), slug, revision: 1 }
    expect(await scheduleBrief(test.db, { ...order, at: noon })).toMatchObject({ refusal: 'past-time' })
    expect(await scheduleBrief(test.db, { ...order, at })).toMatchObject({ refusal: 'needs-verification' })
    const amber = await submitABrief(test.db, { marking: 'TLP:AMBER' })
    const revision = await verifyABrief(test.db, amber)
    expect(await scheduleBrief(test.db, { ...order, slug: amber, revision, at })).toMatchObject({
      refusal: 'marking-not-clear',
    })
  })

  it('that is taken off the schedule stays verified and stays here', async () => {
    const slug = await submitABrief(test.db)
    await schedule(slug)
    done(await unscheduleBrief(test.db, { ...(await editor()), slug }))
    expect(await publishDue(test.db, at)).toBe(0)
    expect(await stateOf(slug)).toBe('verified')
  })

  it('that is not fit at its time stays, and the list says why', async () => {
    const slug = await publishABrief(test.db)
    const { version } = done(await save({ slug, version: null, content: aContent({ title: 'The next' }) }))
    done(await submitBrief(test.db, { ...(await author()), slug, version }))
    await schedule(slug)
    // What readers have was changed by other hands than the use cases, which refuse it.
    await test.db.draft.update({ where: { briefId: await idOf(slug) }, data: { basedOnId: null } })
    expect(await publishDue(test.db, at)).toBe(0)
    expect(await publishDue(test.db, at)).toBe(0)
    const rows = await listBriefs(test.db, { category: null, status: null, words: null, take: 500 })
    expect(rows.find((row) => row.slug === slug)).toMatchObject({
      next: 'scheduled',
      heldBack: 'edited-elsewhere',
    })
  })

  async function idOf(slug: string): Promise<string> {
    return (await test.db.brief.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id
  }
})
