'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DeskPlace } from './desk-place.ts'
import { keepLettersOn, readLettersOn } from './desk-letters.client.ts'
import { loadLate } from './load-late.client.tsx'
import { useDeskKeys } from './use-desk-keys.client.ts'

const KeyTable = loadLate(async () => (await import('./key-table.tsx')).KeyTable)

interface DeskKeysProps {
  places: readonly DeskPlace[]
  newBrief: string | null
}

/** The shortcuts of the desk: they work, are listed, and can be switched off (WCAG 2.2, 2.1.4). */
export function DeskKeys({ places, newBrief }: DeskKeysProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isReady, setReady] = useState(false)
  const [isOn, setOn] = useState(true)
  useEffect(() => {
    setReady(true)
    setOn(readLettersOn())
  }, [])
  const letters = useMemo(() => (isOn ? { places, newBrief } : null), [isOn, places, newBrief])
  const [wasListed, setListed] = useState(false)
  const list = useCallback(() => {
    setListed(true)
    dialog.current?.showModal()
  }, [])
  useDeskKeys(letters, list)
  const change = (next: boolean) => {
    setOn(next)
    keepLettersOn(next)
  }
  return (
    <>
      <button className="lnk" type="button" inert={!isReady} onClick={list}>
        Keyboard shortcuts
      </button>
      <dialog className="keys" ref={dialog} aria-labelledby="keys-title">
        <form method="dialog">
          <h2 id="keys-title">Keyboard shortcuts</h2>
          <button className="btn" type="submit">
            Close
          </button>
        </form>
        {wasListed && <KeyTable places={places} newBrief={newBrief} />}
        <label className="pick">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget }) => change(currentTarget.checked)}
          />
          <span>
            Use single letters and figures as shortcuts
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
