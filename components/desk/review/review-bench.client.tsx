'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { CommentedContext } from '#components/desk/comments/commented.client.ts'
import { LeftNote } from '#components/desk/comments/left-note.tsx'
import { fixedPlaces } from '#domain/reviews/comment-places.ts'
import { placeThreads } from '#domain/reviews/comment-thread.ts'
import type { ReviewCase } from '#domain/reviews/review-case.ts'
import type { OnComment, PartTalk } from './part-comments.tsx'
import { ReviewChecks } from './review-checks.tsx'
import { ReviewDecision } from './review-decision.client.tsx'
import { ReviewSources } from './review-sources.tsx'
import { ReviewText } from './review-text.tsx'
import { SetAside } from './set-aside.tsx'
import { useKeptAnswers } from './use-kept-answers.client.ts'
import { useReviewKeys } from './use-review-keys.client.ts'

interface ReviewBenchProps {
  /** The id of whoever reviews: their answers are kept for them, and for nobody else at this computer. */
  reviewer: string
  reviewed: Omit<ReviewCase, 'differences'>
  /** What was changed, each under what it is to be called. */
  changes: readonly { label: string; view: ReactNode }[]
}

const whole = 'Whole text'

/** A submitted revision beside its sources, the checks and the decision. Without a right to decide, only to read. */
export function ReviewBench({ reviewer, reviewed, changes }: ReviewBenchProps) {
  const { brief, revision, sections, sources, dismissals, comments } = reviewed
  const router = useRouter()
  const [reading, setReading] = useState(whole)
  const [answers, change, forget] = useKeptAnswers(`review ${reviewer} ${brief.slug} ${revision}`)
  useReviewKeys({
    shown: reading,
    whole,
    comparisons: changes.map(({ label }) => label),
    show: setReading,
  })
  const mayAnswer = brief.allowed.includes('verifyBrief')
  const leave = () => {
    forget()
    router.push(`/admin/briefs/${brief.slug}`)
    router.refresh()
  }
  const mayComment = brief.allowed.includes('commentBrief')
  const comment: OnComment = (key, toText) =>
    change(({ comments }) => ({ comments: { ...comments, [key]: toText(comments[key] ?? '') } }))
  const talk: PartTalk = {
    slug: brief.slug,
    threads: placeThreads(comments.threads, listShownKeys(reviewed)),
    written: answers.comments,
    onComment: mayComment ? comment : null,
  }
  return (
    <CommentedContext value={() => router.refresh()}>
      <div className="bench">
        <div className="reading">
          {changes.length > 0 && (
            <fieldset className="seg">
              <legend className="vh">What to read</legend>
              {[whole, ...changes.map(({ label }) => label)].map((label) => (
                <label key={label}>
                  <input
                    type="radio"
                    name="reading"
                    checked={reading === label}
                    onChange={() => setReading(label)}
                  />{' '}
                  {label}
                </label>
              ))}
            </fieldset>
          )}
          <div hidden={reading !== whole}>
            <LeftNote left={comments.left} />
            <ReviewText sections={sections} talk={talk} />
          </div>
          {changes.find(({ label }) => label === reading)?.view}
        </div>
        <aside aria-label="Sources, checks and decision">
          <ReviewSources
            sources={sources}
            talk={talk}
            opened={answers.opened}
            onOpen={(key) => change(({ opened }) => ({ opened: [...new Set([...opened, key])] }))}
          />
          <SetAside dismissals={dismissals} />
          {mayAnswer && (
            <>
              <ReviewChecks
                checks={answers.checks}
                onAnswer={(name, holds) => change(({ checks }) => ({ checks: { ...checks, [name]: holds } }))}
              />
              <ReviewDecision
                reviewed={reviewed}
                answers={answers}
                onNote={(note) => change(() => ({ note }))}
                onDone={leave}
              />
            </>
          )}
        </aside>
      </div>
    </CommentedContext>
  )
}

/** What the page shows and comments can be about. */
function listShownKeys({ sections, sources }: Pick<ReviewCase, 'sections' | 'sources'>): string[] {
  return [
    ...sections.flatMap((section) => [section, ...section.parts].flatMap(({ key }) => key ?? [])),
    fixedPlaces.sources,
    ...sources.map(({ key }) => key),
  ]
}
