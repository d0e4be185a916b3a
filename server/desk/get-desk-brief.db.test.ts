import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { withBlanks } from '#domain/editing/blank-content.ts'
import type { Role } from '#domain/people/actor.ts'
import {
  anActor,
  anOrder,
  correctABrief,
  draftABrief,
  noon,
  publishABrief,
  submitABrief,
  verifyABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { returnBrief } from '#server/briefs/return-brief.ts'
import { getDeskBrief } from './get-desk-brief.ts'

const test = useDatabase()

/** The brief as the desk shows it to somebody with one role. */
async function shown(slug: string, name: string, role: Role) {
  return getDeskBrief(test.db, { ...(await anActor(test.db, name)), roles: [role] }, { slug, now: noon })
}

describe('a brief at the desk', () => {
  it('that is not there is nothing', async () =>
    expect(await shown('nowhere', 'Ed Editor', 'editor')).toBeNull())

  it('is a draft that its author can submit, and that has no record yet', async () => {
    const slug = await draftABrief(test.db)
    expect(await shown(slug, 'Ann Author', 'author')).toMatchObject({
      slug,
      title: aContent().title,
      category: { slug: 'cybersecurity', name: 'Cybersecurity' },
      marking: 'TLP:CLEAR',
      state: 'draft',
      version: 1,
      submitted: null,
      allowed: ['saveDraft', 'discardDraft', 'submitBrief', 'sharePreview', 'commentBrief', 'handDraft'],
      obstacle: null,
      revisions: [],
    })
  })

  it('cannot be submitted while nothing but its title is written in the layout', async () => {
    const slug = await draftABrief(test.db, { content: withBlanks(aContent({ sections: [] })) })
    const brief = await shown(slug, 'Ann Author', 'author')
    expect(brief?.allowed).not.toContain('submitBrief')
    expect(brief?.obstacle).toBe(
      'Before it can be submitted, it needs a bottom line or another section with text.',
    )
  })

  it('offers a verifier what they did not write, and says why not otherwise', async () => {
    const slug = await submitABrief(test.db)
    expect((await shown(slug, 'Vic Verifier', 'verifier'))?.allowed).toEqual([
      'returnBrief',
      'verifyBrief',
      'commentBrief',
    ])
    expect(await shown(slug, 'Ann Author', 'verifier')).toMatchObject({
      allowed: [],
      obstacle: 'You worked on this revision, so somebody else has to verify it.',
    })
  })

  it('offers no publication of what may not go to readers', async () => {
    const slug = await submitABrief(test.db, { marking: 'TLP:GREEN' })
    await verifyABrief(test.db, slug)
    expect((await shown(slug, 'Ed Editor', 'editor'))?.allowed).toEqual([
      'returnBrief',
      'renameBrief',
      'recategoriseBrief',
      'sharePreview',
      'setEmbargo',
      'commentBrief',
      'handDraft',
    ])
  })

  it('has a record of who did what', async () => {
    const slug = await submitABrief(test.db)
    const back = { ...(await anOrder(test.db, 'Vic Verifier')), slug, revision: 1, note: 'Name the sensor.' }
    const checklist = [{ name: 'Marking is right', holds: true }]
    done(await returnBrief(test.db, { ...back, checklist, comments: [{ key: 'error', text: 'Which?' }] }))
    expect((await shown(slug, 'Ann Author', 'author'))?.revisions).toEqual([
      {
        number: 1,
        title: aContent().title,
        writers: ['Ann Author'],
        at: noon.toISOString(),
        reviews: [
          {
            by: 'Vic Verifier',
            outcome: 'returned',
            at: noon.toISOString(),
            note: 'Name the sensor.',
            checks: checklist,
            comments: 1,
          },
        ],
        published: null,
        correction: null,
      },
    ])
  })

  it('that was corrected shows the latest revision first, and its public note', async () => {
    const slug = await publishABrief(test.db)
    await correctABrief(test.db, { slug })
    const brief = await shown(slug, 'Ed Editor', 'editor')
    expect(brief).toMatchObject({ state: 'published', live: 2, title: 'Port closed after a real alarm' })
    expect(brief?.revisions.map(({ number, correction }) => [number, correction?.note ?? null])).toEqual([
      [2, 'The alarm was real.'],
      [1, null],
    ])
    expect(brief?.revisions[0]?.published).toEqual({ by: 'Ed Editor', at: noon.toISOString() })
  })

  it('that was withdrawn says why', async () => {
    const slug = await publishABrief(test.db)
    await withdrawABrief(test.db, { slug })
    expect(await shown(slug, 'Ed Editor', 'editor')).toMatchObject({
      state: 'withdrawn',
      withdrawalReason: 'It was wrong.',
      allowed: ['renameBrief', 'recategoriseBrief'],
    })
  })
})
