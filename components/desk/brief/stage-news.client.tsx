'use client'

import { useEffect, useRef, useState } from 'react'
import type { ActedBrief } from './acted-brief.ts'
import { toStageSentence } from './stage-sentence.ts'

/** Says that the brief has moved on while the page was open, and takes the focus where that took away what had it. */
export function StageNews({ brief }: { brief: ActedBrief }) {
  const { state, next, live, scheduledFor } = brief
  const stage = [state, next, live, scheduledFor].join(' ')
  const sentence = toStageSentence({ state, next })
  const known = useRef(stage)
  const line = useRef<HTMLParagraphElement>(null)
  const [news, setNews] = useState('')
  useEffect(() => {
    if (known.current === stage) return
    known.current = stage
    setNews(sentence)
    if (document.activeElement === document.body) line.current?.focus()
  }, [stage, sentence])
  return (
    <p className={news === '' ? 'vh' : 'note'} role="status" tabIndex={-1} ref={line}>
      {news}
    </p>
  )
}
