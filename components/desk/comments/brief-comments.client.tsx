'use client'

import { useRouter } from 'next/navigation'
import type { CommentThread, ListedThreads, ThreadsInOrder } from '#domain/reviews/comment-thread.ts'
import { CommentedContext } from './commented.client.ts'
import { LeftNote } from './left-note.tsx'
import { ThreadList, type Talk } from './thread-list.tsx'

type BriefCommentsProps = Talk &
  Pick<ThreadsInOrder, 'inText' | 'gone'> &
  Pick<ListedThreads, 'left'> & {
    /** Whether this person may edit the text now: each thread then leads to its field. */
    mayEdit: boolean
  }

/** All that was said of a brief, in one list, each thread with the beginning of the part that it is about. */
export function BriefComments({ slug, mayComment, mayEdit, inText, gone, left }: BriefCommentsProps) {
  const router = useRouter()
  return (
    <CommentedContext value={() => router.refresh()}>
      <div className="narrow">
        <ThreadList threads={inText} quotes leads={mayEdit} slug={slug} mayComment={mayComment} />
        <GoneThreads threads={gone} slug={slug} mayComment={mayComment} />
        <LeftNote left={left} />
      </div>
    </CommentedContext>
  )
}

/** Threads whose part is no longer in the text. */
export function GoneThreads({ threads, ...talk }: Talk & { threads: readonly CommentThread[] }) {
  if (threads.length === 0) return null
  return (
    <section aria-label="About a part that has been removed">
      <h3>About a part that has been removed</h3>
      <ThreadList threads={threads} quotes {...talk} />
    </section>
  )
}
