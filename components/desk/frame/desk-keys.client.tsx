'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DeskPlace } from './desk-place.ts'
import { KeyTable } from './key-table.tsx'
import { useDeskKeys } from './use-desk-keys.client.ts'

interface DeskKeysProps {
  places: readonly DeskPlace[]
  newBrief: string | null
}

/** Where a browser keeps that its user has switched the letters off. */
const kept = 'desk-letters'

/** The shortcuts of the desk: they work, are listed, and can be switched off (WCAG 2.2, 2.1.4). */
export function DeskKeys({ places, newBrief }: DeskKeysProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(readOn()), [])
  const letters = useMemo(() => (isOn ? { places, newBrief } : null), [isOn, places, newBrief])
  const list = useCallback(() => dialog.current?.showModal(), [])
  useDeskKeys(letters, list)
  const change = (next: boolean) => {
    setOn(next)
    keepOn(next)
  }
  return (
    <>
      <button className="lnk" type="button" onClick={list}>
        Keyboard shortcuts
      </button>
      <dialog className="keys" ref={dialog} aria-labelledby="keys-title">
        <form method="dialog">
          <h2 id="keys-title">Keyboard shortcuts</h2>
          <button className="btn" type="submit">
            Close
          </button>
        </form>
        <KeyTable places={places} newBrief={newBrief} />
        <label className="pick">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget }) => change(currentTarget.checked)}
          />
          <span>
            Use single letters as shortcuts
            <span className="hint block">
              They never work inside a text field. Switch them off if you use speech input or press keys by
              accident. This browser remembers your choice.
            </span>
          </span>
        </label>
      </dialog>
    </>
  )
}

function readOn(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off'
  } catch {
    return true
  }
}

/** A browser that keeps nothing still switches them off for this page. */
function keepOn(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(kept)
    else localStorage.setItem(kept, 'off')
  } catch {
    return
  }
}
