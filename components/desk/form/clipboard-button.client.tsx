'use client'

import { useState } from 'react'

/** Copies a text, and says that it did, or how to do it by hand: over plain http browsers offer pages no clipboard. */
export function ClipboardButton({ text }: { text: string }) {
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTold('Copied.')
    } catch {
      setTold('Your browser did not allow that. Select the text and copy it.')
    }
  }
  return (
    <>
      <button className="btn" type="button" onClick={() => void copy()}>
        Copy
      </button>
      <span className="small" role="status">
        {told}
      </span>
    </>
  )
}
