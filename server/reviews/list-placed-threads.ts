import { readContent } from '#domain/briefs/stored-content.ts'
import { listCommentKeys } from '#domain/reviews/comment-places.ts'
import { orderThreads, type ListedThreads, type ThreadsInOrder } from '#domain/reviews/comment-thread.ts'
import type { Database } from '#server/db/database.ts'
import { listThreads } from './list-threads.ts'

type PlacedList = ThreadsInOrder & Pick<ListedThreads, 'left'>

/** What was said of a brief, by the text that is being prepared, or the latest there was; `null` where nothing was. */
export async function listPlacedThreads(db: Database, slug: string): Promise<PlacedList | null> {
  const { threads, left } = await listThreads(db, slug)
  if (threads.length === 0) return null
  const content = { content: true } as const
  const brief = await db.brief.findUnique({
    where: { slug },
    select: {
      draft: { select: content },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: content },
    },
  })
  const text = brief?.draft ?? brief?.revisions[0]
  return { ...orderThreads(threads, text ? listCommentKeys(readContent(text.content)) : []), left }
}
