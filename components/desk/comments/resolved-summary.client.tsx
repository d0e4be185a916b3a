'use client'

import { useEffect, useRef } from 'react'

/** The thread that was resolved last in this window, until its summary has taken the focus. */
let resolvedHere: string | null = null

/** Has the summary of a thread take the focus when it comes: the button that resolved it goes. */
export function expectResolved(thread: string): void {
  resolvedHere = thread
}

/** What a resolved thread is folded under. */
export function ResolvedSummary({ thread, by }: { thread: string; by: string }) {
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    if (resolvedHere !== thread) return
    resolvedHere = null
    summary.current?.focus()
  }, [thread])
  return (
    <summary className="small" ref={summary} data-row>
      Resolved comment by <bdi>{by}</bdi>
    </summary>
  )
}
