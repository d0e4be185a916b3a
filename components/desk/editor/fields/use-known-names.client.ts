'use client'

import { useEffect, useState } from 'react'
import { readNames, type KnownKind, type KnownName } from '#components/desk/ask-desk.ts'

/** Milliseconds of rest before it is looked up what begins like what is typed. */
const rest = 150

/** Names that the record knows and that begin like `starts`; none while nothing is typed. */
export function useKnownNames(kind: KnownKind, starts: string): readonly KnownName[] {
  const [names, setNames] = useState<readonly KnownName[]>([])
  useEffect(() => {
    const wanted = starts.trim()
    if (wanted === '') return
    const over = new AbortController()
    const timer = setTimeout(() => {
      void readNames(kind, wanted).then((found) => {
        if (!over.signal.aborted) setNames(found)
      })
    }, rest)
    return () => {
      over.abort()
      clearTimeout(timer)
    }
  }, [kind, starts])
  return starts.trim() === '' ? [] : names
}
