'use client'

import { useContext, useState } from 'react'
import type { ListedThreads } from '#domain/reviews/comment-thread.ts'
import { askDesk } from '#components/desk/ask-desk.ts'
import { RefusalNote } from '#components/desk/form/refusal-note.tsx'
import { CommentedContext } from './commented.client.ts'
import { expectResolved } from './resolved-summary.client.tsx'

interface AnswerFormProps {
  slug: string
  /** The comment that opened the thread, and its words. */
  thread: string
  about: string
  isResolved: boolean
}

/** Answers a comment, or resolves it with or without a last word. What was typed stays until it is sent. */
export function AnswerForm({ slug, thread, about, isResolved }: AnswerFormProps) {
  const onCommented = useContext(CommentedContext)
  const [text, setText] = useState('')
  const [message, setMessage] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async (command: 'answerThread' | 'resolveThread') => {
    if (isBusy) return
    setBusy(true)
    const told = await askDesk<ListedThreads>(command, { slug, thread, text })
    setBusy(false)
    setMessage(told.ok ? '' : told.message)
    if (!told.ok) return
    // What was typed since is not sent.
    setText((now) => (now === text ? '' : now))
    if (command === 'resolveThread') expectResolved(thread)
    onCommented(told.value)
  }
  const beginning = about.slice(0, 60)
  return (
    <div className="form">
      <label className="vh" htmlFor={`answer-${thread}`}>
        Reply to “{beginning}”
      </label>
      <textarea
        id={`answer-${thread}`}
        rows={1}
        dir="auto"
        maxLength={4000}
        placeholder="Reply"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusalNote message={message} />
      <div className="acts">
        <button
          className="btn"
          type="button"
          aria-disabled={isBusy}
          onClick={() => void send('answerThread')}
        >
          Reply<span className="vh"> to “{beginning}”</span>
        </button>
        {!isResolved && (
          <button
            className="btn"
            type="button"
            aria-disabled={isBusy}
            onClick={() => void send('resolveThread')}
          >
            Resolve<span className="vh"> “{beginning}”</span>
          </button>
        )}
      </div>
    </div>
  )
}
