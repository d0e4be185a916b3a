'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { askDesk, type Told } from '#components/desk/ask-desk.ts'
import { decideSaveWait } from '#domain/editing/decide-save-wait.ts'
import type { EditedBrief, EditedText } from '#domain/editing/edited-brief.ts'
import { saysSame } from '#domain/editing/merge/says-same.ts'
import { askBeforeLeaving } from '#components/desk/leaving/leaving.ts'
import { makeKey } from '#components/desk/editor/make-key.ts'
import { forgetKept, keepText, toKeptPlace, type FoundText } from './kept-text.ts'

const leavingUnsent =
  'The desk does not have your latest changes yet. They are kept on this computer, but they will not be sent until you open ' +
  'this brief here again. Leave the page?'

/** How far a text has got. */
export type SaveState =
  | { kind: 'saved'; at: Date | null }
  | { kind: 'saving' }
  /** Kept in this browser; it is sent again by itself. */
  | { kind: 'local'; message: string; code: string }
  /** Not saved, and not tried again by itself. */
  | { kind: 'failed'; message: string }
  /** Not saved, and not sent again before somebody has chosen. */
  | Conflict

/**
 * Somebody else has saved meanwhile, or a correction was published. `base` is what both began from; `undefined` where that is not
 * known.
 */
interface Conflict {
  kind: 'conflict'
  isCorrected: boolean
  version: number | null
  /** The revision whose correction is taken in with it. */
  live: number | null
  theirs: EditedText
  base: EditedText | undefined
}

interface Autosave {
  state: SaveState
  /** The version that was saved last, or that the page was loaded with. */
  version: number | null
  /** Saves at once. Resolves to the version when all is saved, else to `null`. */
  saveNow: () => Promise<number | null>
  /** Ends a conflict: saves what was put together over what somebody else has saved. */
  saveMerged: (merged: EditedText) => void
  /** Goes on from a text that this browser kept. */
  startFrom: (kept: FoundText) => void
}

/** Milliseconds until a text is sent again where the desk did not answer. */
const again = 4_000

/** Texts without an answer that are remembered: the first that were sent, and the last. */
const mostUnanswered = 5

type SavedBrief = Pick<EditedBrief, 'writer' | 'id' | 'slug' | 'version' | 'live'>

interface Saved {
  slug: string
  version: number
}

/** Saves a text whenever it was changed, one save at a time, each naming the version it was written on. */
export function useAutosave(
  { writer, id, slug, version: first, live: firstLive }: SavedBrief,
  text: EditedText,
): Autosave {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null })
  const [saved, setSaved] = useState(first)
  const latest = useRef(text)
  /** What the desk has under `version`; `undefined` where this page does not know it. */
  const stored = useRef<EditedText | undefined>(text)
  const version = useRef(first)
  /** The revision that readers had when the text was begun: it counts where there is no draft yet, and so no version. */
  const live = useRef(firstLive)
  /** What was sent without an answer: the desk may have one of these all the same. */
  const unanswered = useRef<readonly EditedText[]>([])
  const conflict = useRef<Conflict | null>(null)
  /** Whether the last save did not get through: nothing sends the text again once the page has been left. */
  const hasFailed = useRef(false)
  const running = useRef<Promise<number | null> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  /** When the oldest change was made that has not been sent; `null` where all has been. */
  const unsentSince = useRef<number | null>(null)
  /** Where this browser keeps the text: a place of this page, or that of the page from whose text this one goes on. */
  const place = useRef<string | null>(null)

  const keep = useCallback(() => {
    place.current ??= toKeptPlace({ writer, id }, makeKey())
    keepText(place.current, {
      slug,
      text: latest.current,
      version: version.current,
      live: live.current,
      unanswered: unanswered.current,
    })
  }, [writer, id, slug])

  const send = useCallback(async (): Promise<number | null> => {
    while (latest.current !== stored.current) {
      const sent = latest.current
      unsentSince.current = null
      setState({ kind: 'saving' })
      unanswered.current = [...unanswered.current.slice(0, mostUnanswered - 1), sent]
      keep()
      const told = await askDesk<Saved>('saveDraft', {
        slug,
        opened: id,
        category: null,
        version: version.current,
        live: live.current,
        writer,
        ...sent,
      })
      const mayHave = unanswered.current
      if (told.ok || told.code !== 'offline') unanswered.current = []
      if (told.ok) {
        version.current = told.value.version
        stored.current = sent
        continue
      }
      hasFailed.current = true
      const problem = toProblem(told, { base: stored.current, live: live.current })
      if (problem.kind === 'conflict') {
        // Where the answer to an earlier save was lost, what the desk has is one's own.
        const own = problem.isCorrected ? undefined : mayHave.find((one) => saysSame(one, problem.theirs))
        if (own) {
          version.current = problem.version
          live.current = problem.live
          stored.current = own
          continue
        }
        conflict.current = problem
      }
      setState(problem)
      return null
    }
    if (place.current !== null) forgetKept(place.current)
    hasFailed.current = false
    setState({ kind: 'saved', at: new Date() })
    setSaved(version.current)
    return version.current
  }, [writer, id, slug, keep])

  const saveNow = useCallback(async () => {
    clearTimeout(timer.current)
    if (conflict.current) return null
    running.current ??= send().finally(() => {
      running.current = null
    })
    return running.current
  }, [send])

  const saveMerged = useCallback(
    (merged: EditedText) => {
      if (!conflict.current) return
      version.current = conflict.current.version
      live.current = conflict.current.live
      stored.current = conflict.current.theirs
      conflict.current = null
      latest.current = merged
      void saveNow()
    },
    [saveNow],
  )

  useEffect(() => {
    if (text === latest.current) return
    latest.current = text
    keep()
    clearTimeout(timer.current)
    // Both texts stay as they are until somebody has chosen.
    if (conflict.current) return
    // It is not saved while it waits to be sent: whoever leaves the page then is asked as well.
    setState((present) => (present.kind === 'saved' ? { kind: 'saving' } : present))
    const now = performance.now()
    unsentSince.current ??= now
    timer.current = setTimeout(() => void saveNow(), decideSaveWait(unsentSince.current, now))
  }, [text, keep, saveNow])

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
  // A save that is on its way goes on after one has gone to another page of the desk.
  useEffect(() => {
    const holds = () => hasFailed.current || (unsentSince.current !== null && !navigator.onLine)
    return askBeforeLeaving({ holds, question: leavingUnsent })
  }, [])
  const startFrom = useCallback((kept: FoundText) => {
    place.current = kept.place
    if (kept.version !== version.current || kept.live !== live.current) stored.current = undefined
    version.current = kept.version
    live.current = kept.live
    unanswered.current = kept.unanswered
  }, [])
  return { state, version: saved, saveNow, saveMerged, startFrom }
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

/** Codes of what passes by itself, or once whoever wrote has signed in again. */
const passing = ['offline', 'busy', 'not-signed-in', 'signed-in-as-other']

/** What the desk has instead (`EditedElsewhere`). */
interface Elsewhere {
  version: number | null
  revision: number | null
  text: EditedText | null
  base?: EditedText | null
}

/** What was written, and the revision that readers had then. */
interface Begun {
  base: EditedText | undefined
  live: number | null
}

function toProblem(told: Exclude<Told, { ok: true }>, { base, live }: Begun): SaveState {
  const { code, message } = told
  const { refusal } = told as { refusal?: Elsewhere }
  if (code === 'edited-elsewhere' && refusal?.text) {
    const { version, revision, text: theirs } = refusal
    const isCorrected = refusal.base !== undefined
    // Another draft may or may not include what is published: go on from what this page has seen.
    const seen = isCorrected || version === null ? revision : live
    const begun = isCorrected ? (refusal.base ?? undefined) : base
    return { kind: 'conflict', isCorrected, version, live: seen, theirs, base: begun }
  }
  return passing.includes(code) ? { kind: 'local', message, code } : { kind: 'failed', message }
}
