import type { Metadata } from 'next'
import { BriefRows } from '#components/desk/briefs/brief-rows.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { describeQueue } from '#domain/reviews/describe-queue.ts'
import { listReviewQueue } from '#server/desk/list-review-queue.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Review' }

export default async function ReviewPage() {
  const { db, actor } = await requireVisit('verifyBrief')
  const { rows, own } = await listReviewQueue(db, actor)
  return (
    <>
      <DeskHeading title="Review" note={describeQueue(rows.length, own)} />
      <BriefRows rows={rows} empty="Briefs that authors submit appear here." to="/admin/review" />
    </>
  )
}
