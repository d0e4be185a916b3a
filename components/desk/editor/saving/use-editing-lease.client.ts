'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { askDesk, tellDesk } from '#components/desk/ask-desk.ts'
import type { EditedBrief, EditedText } from '#domain/editing/edited-brief.ts'
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

type OpenedBrief = Pick<EditedBrief, 'slug' | 'version' | 'editing'>

/**
 * Tells the desk that somebody is editing while they write, and hears who else is. Nothing is asked while the page is hidden.
 */
export function useEditingLease({ slug, version, editing: first }: OpenedBrief, text: EditedText): Lease {
  const [editing, setEditing] = useState(first)
  const [isOthers, setOthers] = useState(first !== null && !first.isYou)
  const hasWritten = useRef(false)
  /** Whether somebody has done anything since the page was opened, or what this browser had kept was taken up. */
  const isTouched = useRef(false)
  const known = useRef(text)
  const isLeaving = useRef(true)

  useEffect(() => {
    if (text !== known.current) {
      hasWritten.current = true
      isTouched.current = true
    }
    known.current = text
  }, [text])

  const tell = useCallback(
    async (sign: EditingSign) => {
      const told = await askDesk<EditingNow | null>('tellEditing', { slug, sign })
      if (told.ok) {
        setEditing(told.value)
        if (told.value !== null && !told.value.isYou) setOthers(true)
      }
      return told
    },
    [slug],
  )

  /** Loads the latest text; the editing stays with this page. */
  const beginAnew = useCallback(() => {
    isLeaving.current = false
    window.location.reload()
  }, [])

  useEffect(() => {
    let last = performance.now()
    let isHere = true
    void tell('opening').then((told) => {
      // Whoever comes back through the browser's history gets the page as it was made, not as they left it.
      const isOld = told.ok && told.value?.isYou && told.value.version !== version
      if (isOld && isHere && !isTouched.current) beginAnew()
    })
    // A comment is no part of the text, and whoever is on the way to a field is not to be thrown back.
    const touch = () => {
      isTouched.current = true
    }
    document.addEventListener('keydown', touch)
    document.addEventListener('pointerdown', touch)
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
      isHere = false
      clearInterval(timer)
      document.removeEventListener('keydown', touch)
      document.removeEventListener('pointerdown', touch)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pageshow', look)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [slug, version, tell, beginAnew])

  const takeOver = async () => {
    const told = await tell('taking')
    if (!told.ok) return told.message
    beginAnew()
    return ''
  }
  return { editing, isOthers, takeOver }
}
