'use client'

import { useEffect, useRef } from 'react'

/** Does what a letter asks, in lower case; says whether it asks anything. */
type AnswerLetter = (letter: string) => boolean

/** What listens on the page that is open. */
const listeners = new Set<AnswerLetter>()

/** Gives a page letters of its own, for as long as it is open: those that the rest of the desk has no use for. */
export function usePageLetters(answer: AnswerLetter): void {
  const latest = useRef(answer)
  useEffect(() => {
    latest.current = answer
  })
  useEffect(() => {
    const listen: AnswerLetter = (letter) => latest.current(letter)
    listeners.add(listen)
    return () => void listeners.delete(listen)
  }, [])
}

/** Hands a letter to the page that is open; says whether anything came of it. */
export function askPage(letter: string): boolean {
  return [...listeners].some((answer) => answer(letter))
}
