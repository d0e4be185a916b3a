'use client'

import { useCallback, useEffect, useRef } from 'react'
import { askBeforeLeaving } from './leaving.ts'

const question = 'The text on this page has not been stored and will be lost. Leave the page?'

/**
 * Has whoever leaves be asked first while the page has a text that is nowhere else. Returns what is to be told of it: what it
 * is now; empty once it is stored, or if it came from a file.
 */
export function useTypedText(): (text: string) => void {
  const typed = useRef('')
  useEffect(() => {
    const holds = () => typed.current.trim() !== ''
    const ask = (event: BeforeUnloadEvent) => {
      if (holds()) event.preventDefault()
    }
    const end = askBeforeLeaving({ holds, question })
    window.addEventListener('beforeunload', ask)
    return () => {
      end()
      window.removeEventListener('beforeunload', ask)
    }
  }, [])
  return useCallback((text: string) => {
    typed.current = text
  }, [])
}
