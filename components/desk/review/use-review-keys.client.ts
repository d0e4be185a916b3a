'use client'

import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { usePageLetters } from '#components/desk/frame/page-letters.client.ts'
import { stepAlong } from '#domain/people/step-along.ts'
import { decideReviewKey } from '#domain/reviews/decide-review-key.ts'

/** What a review can show, each under its label, and what it shows now. */
interface ReviewViews {
  shown: string
  /** The label of the text itself. */
  whole: string
  comparisons: readonly string[]
  show: (label: string) => void
}

/** The change of a comparison that was gone to last. */
interface SeenChange {
  comparison: string
  at: number
}

/** The letters of a review: N and P go through the changes, O opens the next source, M begins a comment. */
export function useReviewKeys({ shown, whole, comparisons, show }: ReviewViews): void {
  const seen = useRef<SeenChange>({ comparison: '', at: -1 })
  // What is to be gone to has to be on the page first.
  const open = (label: string) => label === shown || flushSync(() => show(label))
  const goOn = (by: 1 | -1) => {
    const last = seen.current
    const comparison = comparisons.find((label) => label === (shown === whole ? last.comparison : shown))
    const label = comparison ?? comparisons[0]
    if (label === undefined) return false
    open(label)
    const at = goToChange(last.comparison === label ? last.at : -1, by)
    seen.current = { comparison: label, at }
    return true
  }
  const comment = () => {
    const details = findCommentFold()
    if (!details) return false
    open(whole)
    details.open = true
    details.querySelector('textarea')?.focus()
    return true
  }
  usePageLetters((letter) => {
    const step = decideReviewKey(letter)
    if (step.kind === 'change') return goOn(step.by)
    if (step.kind === 'source') return openNextSource()
    return step.kind === 'comment' && comment()
  })
}

/** Puts the focus on the change after that place or before it; returns the place it is at then. */
function goToChange(at: number, by: 1 | -1): number {
  const marks = [...document.querySelectorAll<HTMLElement>('.reading .words > :is(del, ins)')]
  // What was removed and what took its place, one right after the other, are one change.
  const changes = marks.filter(({ previousSibling }) => !(previousSibling instanceof HTMLElement))
  const place = stepAlong({ count: changes.length, at }, by)
  const change = place === null ? undefined : changes[place]
  if (place === null || !change) return -1
  change.tabIndex = -1
  change.focus()
  return place
}

/** Opens the first source that was not opened from here, as a click on its link does; says whether there is one. */
function openNextSource(): boolean {
  const link = document.querySelector<HTMLElement>('.source-links a[data-opened=false]')
  link?.focus()
  link?.click()
  return link !== null
}

/** Where a comment begins on the part where somebody is, else on the first that takes one; `null` for who only reads. */
function findCommentFold(): HTMLDetailsElement | null {
  const here = findPart()?.querySelector<HTMLDetailsElement>('details.comment')
  return here ?? document.querySelector<HTMLDetailsElement>('.reading .para > details.comment')
}

/** The part that has the focus, else the one in which somebody clicked or selected words last. */
function findPart(): Element | null {
  const selected = document.getSelection()?.anchorNode?.parentElement
  return document.activeElement?.closest('.para') ?? selected?.closest('.para') ?? null
}
