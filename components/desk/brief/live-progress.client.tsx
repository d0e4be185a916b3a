'use client'

import { useEffect, useState } from 'react'
import { readProgress } from '#components/desk/ask-desk.ts'
import type { LivePages } from '#domain/people/live-pages.ts'

/** Milliseconds between two questions. */
const pause = 1500

/** How far a brief's last change has reached readers. Asks until all of its pages are out. */
export function LiveProgress({ slug, first }: { slug: string; first: LivePages }) {
  const [pages, setPages] = useState(first)
  const isDone = pages.live === pages.all
  useEffect(() => {
    if (isDone) return
    const timer = setInterval(() => {
      void readProgress(slug).then((now) => now && setPages(now))
    }, pause)
    return () => clearInterval(timer)
  }, [slug, isDone])
  return (
    <p className="small" role="status">
      {isDone
        ? `The last change is live on all ${pages.all} pages that show it.`
        : `Live on ${pages.live} of ${pages.all} pages.`}
    </p>
  )
}
