import type { Metadata } from 'next'
import { BriefActions } from '#components/desk/brief/brief-actions.client.tsx'
import { BriefComments } from '#components/desk/comments/brief-comments.client.tsx'
import { BriefOverview } from '#components/desk/brief/brief-overview.tsx'
import { BriefRecord } from '#components/desk/brief/brief-record.tsx'
import { LiveProgress } from '#components/desk/brief/live-progress.client.tsx'
import { toActedBrief } from '#components/desk/brief/acted-brief.ts'
import { FollowUpButton } from '#components/desk/brief/follow-up-button.client.tsx'
import { StageNews } from '#components/desk/brief/stage-news.client.tsx'
import { PreviewLinks } from '#components/desk/brief/preview-links.client.tsx'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { BriefReadingsSection } from '#components/desk/reading/brief-readings-section.tsx'
import { mayEver } from '#domain/people/may-ever.ts'
import { compareWithLive } from '#server/desk/compare-with-live.ts'
import { countLivePages } from '#server/desk/count-live-pages.ts'
import { getDeskBrief } from '#server/desk/get-desk-brief.ts'
import { listDraftHands } from '#server/drafts/list-draft-hands.ts'
import { getOwnZone } from '#server/people/own-zone.ts'
import { listPreviewLinks } from '#server/previews/list-preview-links.ts'
import { listPlacedThreads } from '#server/reviews/list-placed-threads.ts'
import { getBriefReadings } from '#server/reading/get-brief-readings.ts'
import { RevisionDifference } from '#components/history/revision-difference.tsx'
import { listCategories } from '#server/pages/reader-categories.ts'
import { toQuery, type Asked } from '#app/(desk)/admin/query.ts'
import { leadToBrief } from '#app/(desk)/admin/moved-brief.ts'
import { toBriefTitle } from '#app/(desk)/admin/titles.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

interface AskedBrief extends Asked {
  params: Promise<{ slug: string }>
}

export function generateMetadata({ params }: AskedBrief): Promise<Metadata> {
  return toBriefTitle(params, 'brief')
}

export default async function DeskBriefPage({ params, searchParams }: AskedBrief) {
  const { slug } = await params
  const cameFromReview = toQuery(await searchParams).get('from') === 'review'
  const { db, actor, now } = await requireVisit()
  const [brief, categories, pages, previews, zone, comments, hands, readings] = await Promise.all([
    getDeskBrief(db, actor, { slug, now }),
    listCategories(db),
    countLivePages(db, slug),
    listPreviewLinks(db, slug, now),
    getOwnZone(db, actor.id),
    listPlacedThreads(db, slug),
    listDraftHands(db, slug),
    getBriefReadings(db, slug, now),
  ])
  if (!brief) return leadToBrief(db, slug, (moved) => `/admin/briefs/${moved}`)
  const difference = await compareWithLive(db, brief)
  // Of a text in review, returning is an answer to it as a whole: the page of the review offers it.
  const isInReview = brief.submitted !== null && brief.allowed.includes('verifyBrief')
  const allowed = brief.allowed.filter((verb) => verb !== 'returnBrief' || !isInReview)
  const filed = categories.map((category) => ({ slug: category.slug, name: category.name }))
  const acted = toActedBrief(brief, { categories: filed, zone, hands })
  return (
    <>
      <DeskHeading title={brief.title || 'Untitled'} />
      {cameFromReview && brief.submitted === null && (
        <p className="note" role="status">
          This text is no longer in review.
        </p>
      )}
      <BriefOverview brief={brief} />
      {pages && brief.live !== null && (
        <LiveProgress key={`${pages.live} of ${pages.all}`} slug={slug} first={pages} />
      )}
      <StageNews brief={acted} />
      <BriefActions brief={acted} allowed={allowed} />
      {brief.state !== 'withdrawn' && mayEver(actor, 'saveDraft') && (
        <section aria-labelledby="follow-up">
          <div className="sec">
            <h2 id="follow-up">Follow it up</h2>
          </div>
          <FollowUpButton slug={slug} />
        </section>
      )}
      {(brief.allowed.includes('sharePreview') || previews.length > 0) && (
        <section aria-labelledby="previews">
          <div className="sec">
            <h2 id="previews">Preview links</h2>
            <span className="quiet small">For people without an account</span>
          </div>
          <PreviewLinks slug={slug} links={previews} mayShare={brief.allowed.includes('sharePreview')} />
        </section>
      )}
      {comments && (
        <section aria-labelledby="comments">
          <div className="sec">
            <h2 id="comments">Comments</h2>
            <span className="num">{comments.open} open</span>
          </div>
          <BriefComments
            slug={slug}
            mayComment={brief.allowed.includes('commentBrief')}
            mayEdit={brief.allowed.includes('saveDraft')}
            {...comments}
          />
        </section>
      )}
      {readings && <BriefReadingsSection readings={readings} />}
      {difference && <RevisionDifference difference={difference} />}
      <section aria-labelledby="record">
        <div className="sec">
          <h2 id="record">What has happened</h2>
          <span className="quiet small">Latest revision first</span>
        </div>
        <BriefRecord brief={brief} />
      </section>
    </>
  )
}
