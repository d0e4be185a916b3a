'use client'

import { useEffect, useRef } from 'react'

/** The thread that was settled last in this window, until its summary has taken the focus. */
let settledHere: string | null = null

/** Has the summary of a thread take the focus when it comes: the button that settled it goes. */
export function expectSettled(thread: string): void {
  settledHere = thread
}

/** What a settled thread is folded under. */
export function SettledSummary({ thread, by }: { thread: string; by: string }) {
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    if (settledHere !== thread) return
    settledHere = null
    summary.current?.focus()
  }, [thread])
  return (
    <summary className="small" ref={summary}>
      Settled comment by <bdi>{by}</bdi>
    </summary>
  )
}
