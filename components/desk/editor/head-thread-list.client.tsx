'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { listCommentKeys, toCommentedField } from '#domain/reviews/comment-places.ts'
import {
  countOpenThreads,
  orderThreads,
  type CommentThread,
  type ListedThreads,
} from '#domain/reviews/comment-thread.ts'
import { GoneThreads } from '#components/desk/comments/brief-comments.client.tsx'
import { toThreadHash } from '#components/desk/comments/editor-address.ts'
import { LeftNote } from '#components/desk/comments/left-note.tsx'
import { ThreadList } from '#components/desk/comments/thread-list.tsx'
import { goToField } from './go-to-field.ts'

interface HeadThreadListProps {
  slug: string
  comments: ListedThreads
  content: BriefContent
}

/** Comments on the whole text and on parts that are gone, and which are open beside the fields, each leading there. */
export function HeadThreadList({ slug, comments: { threads, left }, content }: HeadThreadListProps) {
  // It does not fold under the hands of whoever resolves the last of them.
  const [wasOpen] = useState(() => countOpenThreads(threads) > 0)
  const goToAsked = useEffectEvent(() => {
    const asked = threads.find(({ id }) => location.hash === toThreadHash(id))
    if (asked) goToThread(asked)
  })
  useEffect(() => goToAsked(), [])
  const { inText, gone, open } = orderThreads(threads, listCommentKeys(content))
  return (
    <details className="note is-ask" open={wasOpen}>
      <summary>Comments: {open === 0 ? 'none open' : `${open} open`}</summary>
      <ThreadList threads={inText.filter(({ key }) => key === null)} quotes slug={slug} mayComment />
      <OpenBeside threads={inText.filter(({ key, isResolved }) => key !== null && !isResolved)} />
      <GoneThreads threads={gone} slug={slug} mayComment />
      <LeftNote left={left} />
    </details>
  )
}

function goToThread({ key }: CommentThread): void {
  if (key !== null) goToField({ section: null, field: toCommentedField(key) })
}

/** Open comments that stand beside their fields. */
function OpenBeside({ threads }: { threads: readonly CommentThread[] }) {
  if (threads.length === 0) return null
  return (
    <section aria-label="Open comments beside their fields">
      <h3>Open comments beside their fields</h3>
      <ul>
        {threads.map((thread) => (
          <li key={thread.id}>
            <button className="lnk small" type="button" onClick={() => goToThread(thread)}>
              {thread.quote !== null && (
                <>
                  On “<span dir="auto">{thread.quote.slice(0, 60)}</span>”:{' '}
                </>
              )}
              <span dir="auto">{thread.entries[0]?.text.slice(0, 120)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
