'use client'

import { useEffect, useState } from 'react'
import { noAnswers, type ReviewAnswers } from './review-answers.ts'

type Change = (change: Partial<ReviewAnswers>) => void

/** Answers to one revision, kept in this browser until they are sent: a closed tab loses none. */
export function useKeptAnswers(place: string): [ReviewAnswers, Change, () => void] {
  const [answers, setAnswers] = useState(noAnswers)
  useEffect(() => setAnswers(readKept(place)), [place])
  const change: Change = (part) => {
    const next = { ...answers, ...part }
    setAnswers(next)
    keep(place, JSON.stringify(next))
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
