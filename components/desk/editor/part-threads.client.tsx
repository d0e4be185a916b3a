'use client'

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { listKeys } from '#domain/briefs/keys.ts'
import { countOpenThreads, orderThreads, type CommentThread } from '#domain/reviews/comment-thread.ts'
import { loadLate } from '#components/desk/frame/load-late.client.tsx'
import { CommentedContext } from '#components/desk/comments/commented.client.ts'

// Most texts have no comment: only those that do load what shows them.
const ThreadList = loadLate(
  async () => (await import('#components/desk/comments/thread-list.tsx')).ThreadList,
)
const GoneThreads = loadLate(
  async () => (await import('#components/desk/comments/brief-comments.client.tsx')).GoneThreads,
)

interface Said {
  slug: string
  threads: readonly CommentThread[]
}

const SaidContext = createContext<Said>({ slug: '', threads: [] })

/** Gives the fields of the editor what was said of the text; what is answered there is shown at once. */
export function EditorThreads({ slug, threads: first, children }: Said & { children: ReactNode }) {
  const [threads, setThreads] = useState(first)
  const said = useMemo(() => ({ slug, threads }), [slug, threads])
  return (
    <CommentedContext value={setThreads}>
      <SaidContext value={said}>{children}</SaidContext>
    </CommentedContext>
  )
}

/** What was said of one part, beside it. */
export function PartThreads({ part }: { part: Part }) {
  const { slug, threads } = useContext(SaidContext)
  const keys = listPartKeys(part)
  const here = threads.filter(({ key }) => key !== null && keys.includes(key))
  if (here.length === 0) return null
  return (
    <div>
      <ThreadList threads={here} quotes={keys.length > 1} slug={slug} mayComment />
    </div>
  )
}

/** What was said of the whole text, of its techniques and sources, and of parts that are gone. */
export function HeadThreads({ content }: { content: BriefContent }) {
  const { slug, threads } = useContext(SaidContext)
  // It does not fold under the hands of whoever resolves the last of them.
  const [wasOpen] = useState(() => countOpenThreads(threads) > 0)
  if (threads.length === 0) return null
  const beside = new Set(content.sections.flatMap(({ parts }) => parts.flatMap(listPartKeys)))
  const elsewhere = threads.filter(({ key }) => key === null || !beside.has(key))
  const { inText, gone } = orderThreads(elsewhere, listKeys(content))
  if (elsewhere.length === 0) return null
  return (
    <details className="note is-ask" open={wasOpen}>
      <summary>Comments on the whole text, and on parts not shown below</summary>
      <ThreadList threads={inText} quotes slug={slug} mayComment />
      <GoneThreads threads={gone} slug={slug} mayComment />
    </details>
  )
}

function listPartKeys(part: Part): string[] {
  if (part.kind === 'key-points') return part.items.map(({ key }) => key)
  return 'key' in part ? [part.key] : []
}
