'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { decideKey, type DeskLetters } from '#domain/people/decide-key.ts'

/** Milliseconds for which G waits for its second letter. */
const patience = 2000

/** Listens for single letters outside fields, unless they are switched off. */
export function useDeskKeys(letters: DeskLetters | null, list: () => void): void {
  const router = useRouter()
  useEffect(() => {
    if (letters === null) return
    let waitsUntil = 0
    const listen = (event: KeyboardEvent) => {
      if (isTaken(event)) return
      const step = decideKey(letters, event.key, event.timeStamp < waitsUntil)
      // Shift alone is on the way to a capital letter: the wait goes on.
      if (event.key !== 'Shift') waitsUntil = step.kind === 'wait' ? event.timeStamp + patience : 0
      if (step.kind === 'nothing') return
      event.preventDefault()
      if (step.kind === 'list') list()
      if (step.kind === 'go') router.push(step.href)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [letters, list, router])
}

/** Whether a key belongs to something else: the browser, a field that is being typed in, a dialog that is open. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return true
  if (document.querySelector('dialog[open]') !== null) return true
  const { target } = event
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
  )
}
