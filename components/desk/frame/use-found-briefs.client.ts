'use client'

import { useEffect, useState } from 'react'
import type { DeskRow } from '#domain/people/desk-row.ts'
import { findBriefs } from '#components/desk/ask-desk.ts'

/** Milliseconds of rest before briefs are looked for. */
const rest = 200

/** Briefs with these words in their titles; none while fewer than two letters are typed. */
export function useFoundBriefs(typed: string): readonly DeskRow[] {
  const [found, setFound] = useState<readonly DeskRow[]>([])
  const words = typed.trim()
  useEffect(() => {
    if (words.length < 2) return
    const over = new AbortController()
    const timer = setTimeout(() => {
      void findBriefs(words).then((rows) => {
        if (!over.signal.aborted) setFound(rows)
      })
    }, rest)
    return () => {
      over.abort()
      clearTimeout(timer)
    }
  }, [words])
  return words.length < 2 ? [] : found
}
