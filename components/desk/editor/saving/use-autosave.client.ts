'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { askDesk, type Told } from '#components/desk/ask-desk.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { decideSaveWait } from '#domain/editing/decide-save-wait.ts'
import type { EditedText } from '#domain/editing/edited-brief.ts'
import { forgetKept, keepText } from './kept-text.ts'

/** How far a text has got. */
export type SaveState =
  | { kind: 'saved'; at: Date | null }
  | { kind: 'saving' }
  /** Kept in this browser; it is sent again by itself. */
  | { kind: 'local'; message: string; code: string }
  /** Not saved, and not tried again by itself. */
  | { kind: 'failed'; message: string }
  | { kind: 'conflict'; version: number | null; theirs: BriefContent }

interface Autosave {
  state: SaveState
  /** Saves at once, over this version where one is given. Resolves to the version when all is saved, else to `null`. */
  saveNow: (over?: number | null) => Promise<number | null>
  /** Says on which version the text was written, where that is not the one the page was loaded with. */
  startFrom: (version: number | null) => void
}

/** Milliseconds until a text is sent again where the desk did not answer. */
const again = 4_000

interface Saved {
  slug: string
  version: number
}

/** Saves a text whenever it was changed, one save at a time, each naming the version it was written on. */
export function useAutosave(slug: string, text: EditedText, first: number | null): Autosave {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null })
  const latest = useRef(text)
  const stored = useRef(text)
  const version = useRef(first)
  const running = useRef<Promise<number | null> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  /** When the oldest change was made that has not been sent; `null` where all has been. */
  const unsentSince = useRef<number | null>(null)

  const send = useCallback(async (): Promise<number | null> => {
    while (latest.current !== stored.current) {
      const sent = latest.current
      unsentSince.current = null
      setState({ kind: 'saving' })
      const told = await askDesk<Saved>('saveDraft', {
        slug,
        category: null,
        version: version.current,
        ...sent,
      })
      if (!told.ok) {
        setState(toProblem(told))
        return null
      }
      version.current = told.value.version
      stored.current = sent
    }
    forgetKept(slug)
    setState({ kind: 'saved', at: new Date() })
    return version.current
  }, [slug])

  const saveNow = useCallback(
    async (over?: number | null) => {
      clearTimeout(timer.current)
      if (over !== undefined) version.current = over
      running.current ??= send().finally(() => {
        running.current = null
      })
      return running.current
    },
    [send],
  )

  useEffect(() => {
    if (text === latest.current) return
    latest.current = text
    keepText(slug, { text, version: version.current })
    clearTimeout(timer.current)
    const now = performance.now()
    unsentSince.current ??= now
    timer.current = setTimeout(() => void saveNow(), decideSaveWait(unsentSince.current, now))
  }, [slug, text, saveNow])

  useEffect(() => {
    if (state.kind !== 'local') return
    const retry = () => void saveNow()
    const waiting = setInterval(retry, again)
    window.addEventListener('online', retry)
    return () => {
      clearInterval(waiting)
      window.removeEventListener('online', retry)
    }
  }, [state.kind, saveNow])

  useWarning(state.kind !== 'saved')
  const startFrom = useCallback((from: number | null) => {
    version.current = from
  }, [])
  return { state, saveNow, startFrom }
}

/** Has the browser ask before a page with something unsaved is left. */
function useWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsaved])
}

/** Codes of what passes by itself, or once somebody has signed in again. */
const passing = ['offline', 'busy', 'not-signed-in']

function toProblem(told: Exclude<Told, { ok: true }>): SaveState {
  const { code, message } = told
  const { refusal } = told as { refusal?: { version: number | null; content: BriefContent | null } }
  if (code === 'edited-elsewhere' && refusal?.content)
    return { kind: 'conflict', version: refusal.version, theirs: refusal.content }
  return passing.includes(code) ? { kind: 'local', message, code } : { kind: 'failed', message }
}
