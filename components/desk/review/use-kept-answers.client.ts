'use client'

import { useEffect, useRef, useState } from 'react'
import { noAnswers, type ReviewAnswers } from './review-answers.ts'

/** Is given the answers as they are now, not as they were when somebody began to wait for the desk. */
type Change = (toChanged: (now: ReviewAnswers) => Partial<ReviewAnswers>) => void

/** Answers to one revision, kept in this browser until they are sent: a closed tab loses none. */
export function useKeptAnswers(place: string): [ReviewAnswers, Change, () => void] {
  const [answers, setAnswers] = useState(noAnswers)
  const latest = useRef(answers)
  const show = (next: ReviewAnswers) => {
    latest.current = next
    setAnswers(next)
  }
  useEffect(() => show(readKept(place)), [place])
  const change: Change = (toChanged) => {
    show({ ...latest.current, ...toChanged(latest.current) })
    keep(place, JSON.stringify(latest.current))
  }
  return [answers, change, () => keep(place, null)]
}

function readKept(place: string): ReviewAnswers {
  try {
    // Only `keep` writes there.
    return { ...noAnswers, ...(JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<ReviewAnswers>) }
  } catch {
    return noAnswers
  }
}

/** A browser that keeps nothing still lets one review. */
function keep(place: string, answers: string | null): void {
  try {
    if (answers === null) localStorage.removeItem(place)
    else localStorage.setItem(place, answers)
  } catch {
    return
  }
}
