import { withoutWorkedOff } from '#domain/editing/worked-off.ts'
import { readContent } from '#domain/briefs/stored-content.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import type { DeskBrief } from '#domain/people/desk-brief.ts'
import type { ReviewCase, ReviewDifference } from '#domain/reviews/review-case.ts'
import { listReviewSections, listReviewSources, toReviewHead } from '#domain/reviews/review-text.ts'
import type { Database } from '#server/db/database.ts'
import { getDraft } from '#server/drafts/get-draft.ts'
import { listThreads } from '#server/reviews/list-threads.ts'
import { compareRevisions } from './compare-revisions.ts'
import { getDeskBrief } from './get-desk-brief.ts'

/** What was submitted of the brief at an address, for its verifier; `null` where nothing is. */
export async function getReviewCase(
  db: Database,
  actor: PersonActor,
  { slug, now }: { slug: string; now: Date },
): Promise<ReviewCase | null> {
  const brief = await getDeskBrief(db, actor, { slug, now })
  if (!brief) return null
  if (brief.submitted === null) return null
  const revision = brief.revisions.find(({ number }) => number === brief.submitted)
  const stored = await db.revision.findFirst({
    where: { brief: { slug }, number: brief.submitted },
    select: { content: true },
  })
  if (!revision || !stored) return null
  const content = readContent(stored.content)
  return {
    brief,
    revision: revision.number,
    writers: revision.writers,
    submittedAt: revision.at,
    sections: [
      toReviewHead({ title: content.title, category: brief.category.name, marking: brief.marking }),
      ...listReviewSections(content),
    ],
    sources: listReviewSources(content),
    dismissals: withoutWorkedOff((await getDraft(db, slug))?.dismissals ?? []),
    comments: await listThreads(db, slug),
    differences: await listDifferences(db, brief, revision.number),
  }
}

async function listDifferences(
  db: Database,
  { slug, live, revisions }: DeskBrief,
  to: number,
): Promise<ReviewDifference[]> {
  const returned = revisions.find(
    ({ number, reviews }) => number < to && reviews.some(({ outcome }) => outcome === 'returned'),
  )
  const earlier = [
    { since: 'returned', from: returned && returned.number > (live ?? 0) ? returned.number : null },
    { since: 'published', from: live },
  ] as const
  const found = await Promise.all(
    earlier.map(async ({ since, from }) => {
      const difference = from === null ? null : await compareRevisions(db, slug, { from, to })
      return difference && { since, from: difference.from, to, sections: difference.sections }
    }),
  )
  return found.filter((difference) => difference !== null)
}
