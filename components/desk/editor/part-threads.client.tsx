'use client'

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { listPartKeys } from '#domain/reviews/comment-places.ts'
import type { ListedThreads } from '#domain/reviews/comment-thread.ts'
import { loadLate } from '#components/desk/frame/load-late.client.tsx'
import { CommentedContext } from '#components/desk/comments/commented.client.ts'

// Most texts have no comment: only those that do load what shows them.
const ThreadList = loadLate(
  async () => (await import('#components/desk/comments/thread-list.tsx')).ThreadList,
)
const HeadThreadList = loadLate(async () => (await import('./head-thread-list.client.tsx')).HeadThreadList)

interface Said {
  slug: string
  comments: ListedThreads
}

const SaidContext = createContext<Said>({ slug: '', comments: { threads: [], left: 0 } })

/** Gives the fields of the editor what was said of the text; what is answered there is shown at once. */
export function EditorThreads({ slug, comments: first, children }: Said & { children: ReactNode }) {
  const [comments, setComments] = useState(first)
  const said = useMemo(() => ({ slug, comments }), [slug, comments])
  return (
    <CommentedContext value={setComments}>
      <SaidContext value={said}>{children}</SaidContext>
    </CommentedContext>
  )
}

/** What was said of what a field or some fields hold, by their keys or places, beside them. */
export function ThreadsAt({ keys }: { keys: readonly string[] }) {
  const { slug, comments } = useContext(SaidContext)
  const all = keys.join('\n')
  const here = useMemo(() => {
    const wanted = new Set(all.split('\n'))
    return comments.threads.filter(({ key }) => key !== null && wanted.has(key))
  }, [comments, all])
  if (here.length === 0) return null
  return (
    <div className="threads-at">
      <ThreadList threads={here} quotes={keys.length > 1} slug={slug} mayComment />
    </div>
  )
}

/** What was said of one part, or of the label above it. */
export function PartThreads({ part, label }: { part: Part; label: string | null }) {
  return <ThreadsAt keys={[label ?? [], listPartKeys(part)].flat()} />
}

/** What was said of the whole text and of parts that are gone, and the way to what was said of others. */
export function HeadThreads({ content }: { content: BriefContent }) {
  const { slug, comments } = useContext(SaidContext)
  if (comments.threads.length === 0) return null
  return <HeadThreadList slug={slug} comments={comments} content={content} />
}
