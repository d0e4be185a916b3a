import Link from 'next/link'
import type { ReactNode } from 'react'
import { spellInstant } from '#domain/days/spell-instant.ts'
import type { DeskBrief, DeskReview } from '#domain/people/desk-brief.ts'
import { correctionNames } from '#domain/publications/correction-kind.ts'
import { CompareForm } from './compare-form.tsx'
import { RestoreForm } from './restore-form.client.tsx'

interface BriefRecordProps {
  brief: Pick<DeskBrief, 'slug' | 'version' | 'live' | 'allowed' | 'revisions'>
}

/**
 * The revisions of a brief with who wrote, checked and published each, the latest first. Each can be compared with any
 * other, and restored while no draft is being written.
 */
export function BriefRecord({ brief: { slug, version, live, allowed, revisions } }: BriefRecordProps) {
  if (revisions.length === 0) return <p className="none">Nothing has been submitted yet.</p>
  const mayWrite = allowed.includes('saveDraft')
  const [latest, before] = revisions
  return (
    <>
      {latest && before && (
        <CompareForm
          slug={slug}
          numbers={revisions.map(({ number }) => number)}
          chosen={{ from: before.number, to: latest.number }}
        />
      )}
      {mayWrite && version !== null && (
        <p className="quiet small">
          A draft is being written. Submit or discard it before you restore an earlier revision.
        </p>
      )}
      <ol className="record">
        {revisions.map((revision) => (
          <li key={revision.number}>
            <h3>Revision {revision.number}</h3>
            <ul>
              <Step what="Submitted" who={revision.writers.join(', ')} at={revision.at} />
              {revision.reviews.map((review) => (
                <ReviewStep key={`${review.at} ${review.by}`} review={review} />
              ))}
              {revision.published && (
                <Step what="Published" who={revision.published.by} at={revision.published.at}>
                  {revision.correction && (
                    <Said>
                      {correctionNames[revision.correction.kind]}: {revision.correction.note}
                    </Said>
                  )}
                </Step>
              )}
            </ul>
            {revision.number > 1 && (
              <p>
                <Link href={deskComparisonAddress(slug, revision.number)}>
                  Compare with the one before<span className="vh">: revision {revision.number}</span>
                </Link>
              </p>
            )}
            {mayWrite && version === null && revision.number !== live && (
              <RestoreForm slug={slug} revision={revision.number} />
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Where a revision is compared with the one before it. */
function deskComparisonAddress(slug: string, number: number): string {
  return `/admin/briefs/${slug}/compare?from=${number - 1}&to=${number}`
}

function ReviewStep({ review: { outcome, by, at, note, checks } }: { review: DeskReview }) {
  const holding = checks.filter(({ holds }) => holds).length
  return (
    <Step what={outcome === 'verified' ? 'Verified' : 'Returned'} who={by} at={at}>
      {outcome === 'verified' && checks.length > 0 && (
        <p className="quiet">
          {holding} of {checks.length} checks passed
        </p>
      )}
      {note !== null && <Said>{note}</Said>}
    </Step>
  )
}

interface StepProps {
  what: string
  who: string
  at: string
  children?: ReactNode
}

function Step({ what, who, at, children }: StepProps) {
  return (
    <li>
      <p>
        {what} by <bdi>{who}</bdi>, <time dateTime={at}>{spellInstant(at)}</time>
      </p>
      {children}
    </li>
  )
}

function Said({ children }: { children: ReactNode }) {
  return <blockquote dir="auto">{children}</blockquote>
}
