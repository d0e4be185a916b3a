'use client'

import { useEffect, useRef } from 'react'
import { decideEditorKey } from '#domain/editing/decide-editor-key.ts'
import { findMovable } from './go-to-field.ts'
import { readLettersOn } from '#components/desk/frame/desk-letters.client.ts'

/** Listens for the keys of the editor. `submit` hands the text in, if it can be. */
export function useEditorKeys(submit: () => void): void {
  const latest = useRef(submit)
  useEffect(() => {
    latest.current = submit
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      if (document.querySelector('dialog[open]') !== null) return
      const { key, altKey: isAlt, shiftKey: isShift, target } = event
      const isCommand = event.ctrlKey || event.metaKey
      const element = target instanceof HTMLElement ? target : document.body
      const step = decideEditorKey({ key, isCommand, isAlt, isShift, isTyping: isField(element) })
      if (step.kind === 'nothing' || (step.kind === 'section' && !readLettersOn())) return
      event.preventDefault()
      if (step.kind === 'section') goToSection(step.place)
      else if (step.kind === 'check') goToCheck(step.by)
      else if (step.kind === 'move') movePart(element, step.to)
      else latest.current()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function isField(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('textarea, select, input')
}

function goToSection(place: number): void {
  document.querySelectorAll<HTMLElement>('.parts > .part > h2')[place - 1]?.focus()
}

/** From the check that has the focus to the one after it or before it; to the first or the last from elsewhere. */
function goToCheck(by: 1 | -1): void {
  // The preview may stand in their place.
  if (document.querySelector('.checks') === null) {
    document.querySelector<HTMLInputElement>('.checks-column input')?.click()
    setTimeout(() => focusCheck(by))
  } else focusCheck(by)
}

function focusCheck(by: 1 | -1): void {
  const checks = [...document.querySelectorAll<HTMLElement>('.checks > li[tabindex]')]
  const at = checks.findIndex((one) => one.contains(document.activeElement))
  const next = at < 0 && by < 0 ? -1 : at + by
  checks.at(next >= checks.length ? 0 : next)?.focus()
}

/** The part around a field has its own buttons for it: only what they offer can be done. */
function movePart(element: HTMLElement, to: 'up' | 'down'): void {
  findMovable(element)?.querySelector<HTMLButtonElement>(`button[data-move='${to}']`)?.click()
}
