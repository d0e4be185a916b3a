'use client'

import { useContext, useId, useState } from 'react'
import type { ListedThreads } from '#domain/reviews/comment-thread.ts'
import { askDesk } from '#components/desk/ask-desk.ts'
import { RefusalNote } from '#components/desk/form/refusal-note.tsx'
import { CommentedContext } from './commented.client.ts'

interface CommentFieldProps {
  slug: string
  /** The key or place that it is about; `null` for the whole brief. */
  part: string | null
  /** What it is about, in words. */
  about: string
  value: string
  /** Is given what makes of the value now the next one: it may have changed while a comment was sent. */
  onChange: (toValue: (now: string) => string) => void
}

/** A place to comment on a part of a text, or on all of it: folded until somebody writes there. */
export function CommentField({ slug, part, about, value, onChange }: CommentFieldProps) {
  const onCommented = useContext(CommentedContext)
  const id = useId()
  const [message, setMessage] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    if (isBusy) return
    setBusy(true)
    const told = await askDesk<ListedThreads>('openThread', { slug, key: part, text: value })
    setBusy(false)
    setMessage(told.ok ? '' : told.message)
    if (!told.ok) return
    onChange((now) => (now === value ? '' : now))
    onCommented(told.value)
  }
  return (
    <details className="comment" open={value !== '' || message !== ''}>
      <summary className="small">
        Comment<span className={part === null ? undefined : 'vh'}> on {about}</span>
      </summary>
      <label className="vh" htmlFor={id}>
        Comment on {about}
      </label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={4000}
        value={value}
        onChange={({ currentTarget: { value: typed } }) => onChange(() => typed)}
      />
      <RefusalNote message={message} />
      <div className="acts">
        <button className="btn" type="button" aria-disabled={isBusy} onClick={() => void send()}>
          Send<span className="vh"> the comment on {about}</span>
        </button>
      </div>
    </details>
  )
}
