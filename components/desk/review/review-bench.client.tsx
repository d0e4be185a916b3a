'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { CommentedContext } from '#components/desk/comments/commented.client.ts'
import { placeThreads } from '#domain/reviews/comment-thread.ts'
import type { ReviewCase } from '#domain/reviews/review-case.ts'
import { ReviewChecks } from './review-checks.tsx'
import { ReviewDecision } from './review-decision.client.tsx'
import { ReviewSources } from './review-sources.tsx'
import { ReviewText } from './review-text.tsx'
import { SetAside } from './set-aside.tsx'
import { useKeptAnswers } from './use-kept-answers.client.ts'

interface ReviewBenchProps {
  reviewed: Omit<ReviewCase, 'difference'>
  /** The changes against the published revision; `null` before the first publication. */
  changes: ReactNode
}

/** A submitted revision beside its sources, the checks and the decision. Without a right to decide, only to read. */
export function ReviewBench({ reviewed, changes }: ReviewBenchProps) {
  const { brief, revision, sections, sources, dismissals, threads } = reviewed
  const router = useRouter()
  const [answers, change, forget] = useKeptAnswers(`review ${brief.slug} ${revision}`)
  const mayAnswer = brief.allowed.includes('verifyBrief')
  const leave = () => {
    forget()
    router.push(`/admin/briefs/${brief.slug}`)
    router.refresh()
  }
  const mayComment = brief.allowed.includes('commentBrief')
  const keys = sections.flatMap(({ parts }) => parts.flatMap(({ key }) => key ?? []))
  const comment = (key: string, text: string) => change({ comments: { ...answers.comments, [key]: text } })
  return (
    <div className="bench">
      <div className="reading">
        {changes !== null && (
          <fieldset className="seg">
            <legend className="vh">What to read</legend>
            <label>
              <input type="radio" name="reading" value="text" defaultChecked /> Whole text
            </label>
            <label>
              <input type="radio" name="reading" value="changes" /> Changes since publication
            </label>
          </fieldset>
        )}
        <div className="whole">
          <CommentedContext value={() => router.refresh()}>
            <ReviewText
              slug={brief.slug}
              sections={sections}
              threads={placeThreads(threads, keys)}
              written={answers.comments}
              onComment={mayComment ? comment : null}
            />
          </CommentedContext>
        </div>
        {changes}
      </div>
      <aside aria-label="Sources, checks and decision">
        <ReviewSources
          sources={sources}
          opened={answers.opened}
          onOpen={(key) => change({ opened: [...new Set([...answers.opened, key])] })}
        />
        <SetAside dismissals={dismissals} />
        {mayAnswer && (
          <>
            <ReviewChecks
              checks={answers.checks}
              onAnswer={(name, holds) => change({ checks: { ...answers.checks, [name]: holds } })}
            />
            <ReviewDecision
              reviewed={reviewed}
              answers={answers}
              onNote={(note) => change({ note })}
              onDone={leave}
            />
          </>
        )}
      </aside>
    </div>
  )
}
