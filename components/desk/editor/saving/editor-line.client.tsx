'use client'

import { useMemo, useState, type ReactNode } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import type { Advice } from '#domain/editing/advice/advice.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { countWords } from '#domain/editing/count-words.ts'
import { useEditorKeys } from '#components/desk/editor/use-editor-keys.client.ts'
import type { SaveState } from './use-autosave.client.ts'

interface EditorLineProps {
  slug: string
  state: SaveState
  content: BriefContent
  advice: readonly Advice[]
  saveNow: () => Promise<number | null>
  children: ReactNode
}

/** The line at the bottom: what is saved, what is open, and the way on. */
export function EditorLine({ slug, state, content, advice, saveNow, children }: EditorLineProps) {
  const words = useMemo(() => countWords(content), [content])
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const required = advice.filter(({ weight }) => weight === 'required').length
  const submit = async () => {
    setBusy(true)
    const version = await saveNow()
    if (version !== null) {
      const told = await askDesk<{ slug: string }>('submitBrief', { slug, version })
      if (told.ok) {
        window.location.assign(`/admin/briefs/${told.value.slug}`)
        return
      }
      setError(told.message)
    }
    setBusy(false)
  }
  useEditorKeys(() => {
    if (required === 0 && !isBusy) void submit()
  })
  return (
    <footer className="modeline" aria-label="State of this page">
      <SaveMark state={state} />
      <span>{words === 1 ? '1 word' : `${words} words`}</span>
      <span>
        {required > 0 ? `${required} required, ` : ''}
        {advice.length - required} to consider
      </span>
      {children}
      {error !== '' && (
        <span className="err" role="alert">
          {error}
        </span>
      )}
      {required === 0 && (
        <button className="btn pri" type="button" aria-disabled={isBusy} onClick={() => void submit()}>
          {isBusy ? 'Submitting …' : 'Submit for review'}
        </button>
      )}
    </footer>
  )
}

function SaveMark({ state }: { state: SaveState }) {
  switch (state.kind) {
    case 'saving':
      return (
        <span className="st" data-s="saving">
          Saving …
        </span>
      )
    case 'saved':
      return (
        <span className="st" data-s="saved" role="status">
          {state.at === null ? 'Saved' : `Saved ${state.at.toISOString().slice(11, 19)} UTC`}
        </span>
      )
    case 'local':
      return (
        <span className="st" data-s="local" role="status">
          Kept on this computer, and sent as soon as the desk answers.
          {state.code === 'not-signed-in' && (
            <a href="/admin/sign-in" target="_blank" rel="noreferrer">
              Sign in again in another tab
            </a>
          )}
        </span>
      )
    case 'conflict':
      return (
        <span className="st" data-s="failed" role="alert">
          Not saved: somebody else has saved this brief. Both texts are above.
        </span>
      )
    default:
      return (
        <span className="st" data-s="failed" role="alert">
          Not saved: {state.message}
        </span>
      )
  }
}
