'use client'

import { useEffect, useRef } from 'react'
import { readKept, type FoundText, type KeptFor } from './kept-text.ts'

/**
 * Brings back, once, what this browser kept of somebody's text and the desk never had: the tab was closed, or the network was gone. Saving it
 * names the version it was written on, so where somebody else has saved since, the editor sees both.
 */
export function useKept({ writer, id }: KeptFor, onFound: (kept: FoundText) => void): void {
  const isRead = useRef(false)
  useEffect(() => {
    if (isRead.current) return
    isRead.current = true
    const kept = readKept({ writer, id })
    if (kept) onFound(kept)
  }, [writer, id, onFound])
}
