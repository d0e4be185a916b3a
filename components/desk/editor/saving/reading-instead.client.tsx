'use client'

import { useEffect, useRef, useState } from 'react'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { PreviewFrame } from '#components/desk/editor/preview-frame.client.tsx'
import type { EditingNow } from '#domain/editing/editing-now.ts'
import { WhoEdits } from './who-edits.tsx'

interface ReadingInsteadProps {
  slug: string
  title: string
  /** Who is editing; `null` once nobody is any more. */
  editing: EditingNow | null
  /** Resolves to why it was refused. */
  onTake: () => Promise<string>
}

/** The brief to read while somebody else is editing it, and the way to take over. */
export function ReadingInstead({ slug, title, editing, onTake }: ReadingInsteadProps) {
  const [message, setMessage] = useState('')
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The field that somebody was in has gone. A page that is being loaded takes no focus yet.
    if (document.activeElement === document.body) note.current?.focus()
  }, [])
  const isFree = editing === null || editing.isYou
  return (
    <div className="reading-instead">
      <DeskHeading title={title || 'New brief'} />
      <div className="note is-here" role="status" tabIndex={-1} ref={note}>
        <p>{isFree ? 'Nobody is editing this any more.' : <WhoEdits editing={editing} />}</p>
        <p>
          {isFree
            ? 'You will continue from the latest text.'
            : 'You are reading the latest saved text. If you take over, they will be told, and everything they have saved is kept.'}
        </p>
        <p className="acts">
          <button className="btn" type="button" onClick={() => void onTake().then(setMessage)}>
            {isFree ? 'Edit' : 'Take over editing'}
          </button>
          <a href={`/admin/briefs/${slug}`}>To the brief</a>
        </p>
        {message !== '' && (
          <p className="err" role="alert">
            {message}
          </p>
        )}
      </div>
      <PreviewFrame slug={slug} version={editing?.version ?? null} />
    </div>
  )
}
