'use client'

import { useEffect } from 'react'
import { decideUndoKey } from '#domain/editing/decide-undo-key.ts'

/** Undo and redo by their usual keys. A field that is being typed in has its own, which the browser keeps. */
export function useUndoKeys(run: (what: 'undo' | 'redo') => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = decideUndoKey(event)
      if (step === null || isTyping(event.target)) return
      event.preventDefault()
      run(step)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [run])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  )
}
