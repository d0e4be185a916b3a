'use client'

import { useCallback, useEffect, useState } from 'react'
import { useParams } from 'next/navigation'
import { loadLate } from '#components/desk/frame/load-late.client.tsx'
import { findKeptId, forgetKept, readKept, type FoundText } from './kept-text.ts'

// Few have a text here: only they load what prints it.
const KeptDocument = loadLate(async () => (await import('./kept-document.tsx')).KeptDocument)

interface KeptHereProps {
  /** The id of whoever looks: what another wrote here is not shown. */
  writer: string
  /** Of the brief; `null` where the desk has no such brief. Then it is looked for by the address of the page. */
  id: string | null
}

/** What this browser kept of a brief that cannot be edited any more: nobody else has it. */
export function KeptHere({ writer, id }: KeptHereProps) {
  const { slug } = useParams<{ slug: string }>()
  const [found, setFound] = useState<FoundText | null>(null)
  const look = useCallback(() => {
    const known = id ?? findKeptId(writer, slug)
    setFound(known === null ? null : readKept({ writer, id: known }))
  }, [writer, id, slug])
  useEffect(look, [look])
  if (!found) return null
  return (
    <KeptDocument
      content={found.text.content}
      onForget={() => {
        forgetKept(found.place)
        // Another tab may have kept a text as well.
        look()
      }}
    />
  )
}
