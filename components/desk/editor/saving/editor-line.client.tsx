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

/** How far the text has got. Only a change of that is announced: a text is saved every two seconds while somebody types. */
function SaveMark({ state }: { state: SaveState }) {
  const [said, setSaid] = useState('Saved')
  const now = describeState(state)
  if (now !== null && now !== said) setSaid(now)
  const isSaving = state.kind === 'saving'
  return (
    <span className="st" data-s={state.kind === 'conflict' ? 'failed' : state.kind}>
      <span role="status" className={isSaving ? 'vh' : undefined}>
        {said}
      </span>
      {isSaving && 'Saving …'}
      {state.kind === 'saved' && state.at && ` ${state.at.toISOString().slice(11, 19)} UTC`}
      {state.kind === 'local' && state.code === 'not-signed-in' && (
        <>
          {' '}
          <a href="/admin/sign-in" target="_blank" rel="noreferrer">
            Sign in again in another tab
          </a>
        </>
      )}
    </span>
  )
}

/** What is said of a state; `null` of one that soon passes. */
function describeState(state: SaveState): string | null {
  switch (state.kind) {
    case 'saving':
      return null
    case 'saved':
      return 'Saved'
    case 'local':
      // The desk does answer, and goes on refusing until they are back.
      if (state.code === 'signed-in-as-other') return state.message
      return 'Kept on this computer. Keep this page open, and it will be sent as soon as the desk answers.'
    case 'conflict':
      return state.isCorrected
        ? 'Not saved: a correction to this brief has been published. Both texts are above.'
        : 'Not saved: this brief has been saved elsewhere. Both texts are above.'
    case 'failed':
      return `Not saved: ${state.message}`
  }
}
