'use client'

import { useEffect } from 'react'
import { decideKey, type DeskLetters, type KeyStep } from '#domain/people/decide-key.ts'
import { askPage } from './page-letters.client.ts'
import { enterRow, moveRow } from './row-focus.client.ts'
import { useGo } from '#components/desk/leaving/use-go.client.ts'

/** Milliseconds for which G waits for its second letter. */
const patience = 2000

/** Listens for single letters outside fields, unless they are switched off. */
export function useDeskKeys(letters: DeskLetters | null, list: () => void): void {
  const go = useGo()
  useEffect(() => {
    if (letters === null) return
    let waitsUntil = 0
    const listen = (event: KeyboardEvent) => {
      if (isTaken(event)) return
      const step = decideKey(letters, event.key, event.timeStamp < waitsUntil)
      // Shift alone is on the way to a capital letter: the wait goes on.
      if (event.key !== 'Shift') waitsUntil = step.kind === 'wait' ? event.timeStamp + patience : 0
      if (follow(step, { list, go })) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [letters, list, go])
}

/** Does what a key asks; says whether it did anything, and so whether the key is used up. */
function follow(step: KeyStep, { list, go }: { list: () => void; go: (href: string) => void }): boolean {
  switch (step.kind) {
    case 'nothing':
      return false
    case 'row':
      return moveRow(step.by)
    case 'enter':
      return enterRow()
    case 'page':
      return askPage(step.letter)
    case 'list':
      list()
      return true
    case 'go':
      go(step.href)
      return true
    case 'wait':
      return true
  }
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
