import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { StateMark } from '#components/desk/briefs/state-mark.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { ReviewBench } from '#components/desk/review/review-bench.client.tsx'
import { RevisionDifference } from '#components/history/revision-difference.tsx'
import { spellInstant } from '#domain/days/spell-instant.ts'
import { getBriefTitle } from '#server/desk/get-brief-title.ts'
import { getReviewCase } from '#server/desk/get-review-case.ts'
import { leadToBrief } from '#app/(desk)/admin/moved-brief.ts'
import { toBriefTitle } from '#app/(desk)/admin/titles.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

interface Asked {
  params: Promise<{ slug: string }>
}

export function generateMetadata({ params }: Asked): Promise<Metadata> {
  return toBriefTitle(params, 'review')
}

const sinceLabels = { returned: 'Changes since it was returned', published: 'Changes since publication' }

export default async function ReviewCasePage({ params }: Asked) {
  const { slug } = await params
  const { db, actor, now } = await requireVisit()
  const found = await getReviewCase(db, actor, { slug, now })
  if (!found) {
    // Somebody else has decided since the list was shown.
    if ((await getBriefTitle(db, slug)) !== null) redirect(`/admin/briefs/${slug}?from=review`)
    return leadToBrief(db, slug, (moved) => `/admin/review/${moved}`)
  }
  const { differences, ...reviewed } = found
  const { brief, revision, writers, submittedAt } = reviewed
  return (
    <>
      <DeskHeading
        title={brief.title}
        note={`Revision ${revision} by ${writers.join(', ')}, submitted ${spellInstant(submittedAt)}.`}
      />
      <p className="meta standing">
        <StateMark state={brief.next ?? brief.state} />
        <span className="cat" data-category={brief.category.slug}>
          {brief.category.name}
        </span>
        <span>{brief.marking}</span>
        <Link href={`/admin/briefs/${slug}`}>Back to the brief</Link>
        <a href={`/api/desk/brief-preview/${slug}`} target="_blank" rel="noreferrer">
          See it as readers will, in a new tab
        </a>
      </p>
      {brief.obstacle !== null && <p className="note">{brief.obstacle}</p>}
      <ReviewBench
        reviewer={actor.id}
        reviewed={reviewed}
        changes={differences.map((difference) => ({
          label: sinceLabels[difference.since],
          view: <RevisionDifference difference={difference} />,
        }))}
      />
    </>
  )
}
