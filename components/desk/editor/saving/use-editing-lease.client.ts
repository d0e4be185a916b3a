'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { askDesk, tellDesk } from '#components/desk/ask-desk.ts'
import type { EditedText } from '#domain/editing/edited-brief.ts'
import type { EditingNow } from '#domain/editing/editing-now.ts'
import type { EditingSign } from '#domain/editing/editing-lease.ts'

/** Milliseconds between two signs of life. */
const pause = 15_000

interface Lease {
  /** Who is editing; `null` for nobody. */
  editing: EditingNow | null
  /** That somebody else has been editing since this page was made: what it holds may be old. */
  isOthers: boolean
  /** Takes the editing over and begins anew with the latest text. Resolves to why that was refused. */
  takeOver: () => Promise<string>
}

/**
 * Tells the desk that somebody is editing while they write, and hears who else is. Nothing is asked while the page is hidden.
 */
export function useEditingLease(slug: string, text: EditedText, first: EditingNow | null): Lease {
  const [editing, setEditing] = useState(first)
  const [isOthers, setOthers] = useState(first !== null && !first.isYou)
  const hasWritten = useRef(false)
  const known = useRef(text)
  const isLeaving = useRef(true)

  useEffect(() => {
    if (text !== known.current) hasWritten.current = true
    known.current = text
  }, [text])

  const tell = useCallback(
    async (sign: EditingSign) => {
      const told = await askDesk<EditingNow | null>('tellEditing', { slug, sign })
      if (!told.ok) return told.message
      setEditing(told.value)
      if (told.value !== null && !told.value.isYou) setOthers(true)
      return ''
    },
    [slug],
  )

  useEffect(() => {
    let last = performance.now()
    void tell('opening')
    const look = () => {
      if (document.hidden || performance.now() - last < pause - 500) return
      last = performance.now()
      const sign = hasWritten.current ? 'writing' : 'looking'
      hasWritten.current = false
      void tell(sign)
    }
    const leave = () => {
      if (isLeaving.current) tellDesk('tellEditing', { slug, sign: 'leaving' satisfies EditingSign })
    }
    const timer = setInterval(look, pause)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pageshow', look)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pageshow', look)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [slug, tell])

  const takeOver = async () => {
    const refusal = await tell('taking')
    if (refusal !== '') return refusal
    isLeaving.current = false
    window.location.reload()
    return ''
  }
  return { editing, isOthers, takeOver }
}
