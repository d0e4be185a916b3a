'use client'

import { useState } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { RefusalNote } from '#components/desk/form/refusal-note.tsx'
import { describeRefusalAt } from '#domain/refusals/describe-refusal-at.ts'
import { countOpenThreads } from '#domain/reviews/comment-thread.ts'
import { decideChecklist } from '#domain/reviews/checklist.ts'
import type { ReviewCase } from '#domain/reviews/review-case.ts'
import { listChecks, listComments, type ReviewAnswers } from './review-answers.ts'

interface ReviewDecisionProps {
  reviewed: Pick<ReviewCase, 'brief' | 'revision' | 'writers' | 'comments'>
  answers: ReviewAnswers
  onNote: (note: string) => void
  onDone: () => void
}

/** Verifies a revision, which takes all checks, or returns it, which takes a note. */
export function ReviewDecision({ reviewed, answers, onNote, onDone }: ReviewDecisionProps) {
  const { brief, revision, writers, comments: said } = reviewed
  const open = countOpenThreads(said.threads)
  const [message, setMessage] = useState('')
  const [isBusy, setBusy] = useState(false)
  const checked = decideChecklist(listChecks(answers))
  const comments = listComments(answers)
  const note = answers.note.trim()
  const decide = async (command: string, more: object) => {
    if (isBusy) return
    setBusy(true)
    const told = await askDesk(command, { slug: brief.slug, revision, note, ...more })
    setBusy(false)
    setMessage(told.ok ? '' : told.message)
    if (told.ok) onDone()
  }
  const returnIt = () => {
    if (note === '') setMessage('Say what should change, then return it.')
    else void decide('returnBrief', { checklist: listChecks(answers), comments })
  }
  return (
    <section aria-labelledby="decide">
      <div className="sec">
        <h2 id="decide">Decide</h2>
      </div>
      <div className="form">
        <div className="field">
          <label htmlFor="note">What should change, or what you found</label>
          <textarea
            id="note"
            rows={3}
            dir="auto"
            maxLength={4000}
            value={answers.note}
            onChange={(event) => onNote(event.currentTarget.value)}
            aria-describedby="note-hint decision"
          />
          <p className="hint" id="note-hint">
            For the author and the record; readers do not see it. Required if you return the text.
          </p>
          <div id="decision">
            <RefusalNote message={message} />
          </div>
        </div>
        {!checked.ok && <p className="note is-ask small">{describeRefusalAt('browser', checked.refusal)}</p>}
        {checked.ok && comments.length > 0 && (
          <p className="note is-ask small">
            You have unsent comments. Send or clear them before you verify the text. If you return it, they
            are sent with it.
          </p>
        )}
        {open > 0 && (
          <p className="hint">
            {open === 1 ? '1 comment is' : `${open} comments are`} still open. That does not prevent
            verification; comments stay with the brief.
          </p>
        )}
        <div className="acts">
          {checked.ok && comments.length === 0 && (
            <button
              className="btn pri"
              type="button"
              aria-disabled={isBusy}
              onClick={() => void decide('verifyBrief', { checklist: checked.value })}
            >
              Verify revision {revision}
            </button>
          )}
          <button className="btn" type="button" aria-disabled={isBusy} onClick={returnIt}>
            <span>
              Return to <bdi>{writers[0]}</bdi>
            </span>
          </button>
        </div>
        <p className="hint">Your answers are kept in this browser until you decide.</p>
      </div>
    </section>
  )
}
