'use client'

import { useState } from 'react'

interface ClipboardButtonProps {
  text: string
  label?: string
  /** `pri` where it is the first thing to do. */
  tone?: 'pri'
}

/** Copies a text, and says that it did, or how to do it by hand: over plain http browsers offer pages no clipboard. */
export function ClipboardButton({ text, label = 'Copy', tone }: ClipboardButtonProps) {
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
      <button className={tone ? `btn ${tone}` : 'btn'} type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span className="small" role="status">
        {told}
      </span>
    </>
  )
}
