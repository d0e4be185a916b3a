'use client'

import { useState } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { RefusalNote } from '#components/desk/form/refusal-note.tsx'
import { leaveFor } from '#components/desk/leaving/leave-for.ts'

/** Begins a brief on the same event, with what it can take from this one. */
export function FollowUpButton({ slug }: { slug: string }) {
  const [message, setMessage] = useState('')
  const [isBusy, setBusy] = useState(false)
  const begin = async () => {
    if (isBusy) return
    setBusy(true)
    const told = await askDesk<{ slug: string }>('beginFromBrief', { from: slug })
    setMessage(told.ok ? '' : told.message)
    // Pressed again before the editor is there, it would begin another draft.
    if (told.ok) await leaveFor(`/admin/briefs/${told.value.slug}/edit`)
    setBusy(false)
  }
  return (
    <div className="form">
      <p className="hint">
        The new draft takes over this brief’s entities, tags, techniques, assumptions, category and marking.
        You write its judgments, likelihoods and sources afresh.
      </p>
      <RefusalNote message={message} />
      <div className="acts">
        <button className="btn" type="button" aria-disabled={isBusy} onClick={() => void begin()}>
          {isBusy ? 'Starting the draft…' : 'New brief on the same event'}
        </button>
      </div>
    </div>
  )
}
