import type { ReactNode } from 'react'
import { spellInstant } from '#domain/days/spell-instant.ts'
import type { DeskReview, DeskRevision } from '#domain/people/desk-brief.ts'
import { correctionNames } from '#domain/publications/correction-kind.ts'

/** The revisions of a brief with who wrote, checked and published each, the latest first. */
export function BriefRecord({ revisions }: { revisions: readonly DeskRevision[] }) {
  if (revisions.length === 0) return <p className="none">Nothing has been submitted yet.</p>
  return (
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
        </li>
      ))}
    </ol>
  )
}

function ReviewStep({ review: { outcome, by, at, note, checks, comments } }: { review: DeskReview }) {
  const holding = checks.filter(({ holds }) => holds).length
  return (
    <Step what={outcome === 'verified' ? 'Verified' : 'Returned'} who={by} at={at}>
      {checks.length > 0 && (
        <p className="quiet">
          {holding} of {checks.length} checks hold
        </p>
      )}
      {note !== null && <Said>{note}</Said>}
      {comments.map(({ key, text }) => (
        <Said key={`${key} ${text}`}>{text}</Said>
      ))}
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
