import { toThreads, type CommentThread } from '#domain/reviews/comment-thread.ts'
import type { Database } from '#server/db/database.ts'

/** Everything that was said of the parts of a brief at the desk, by threads, the first first. */
export async function listThreads(db: Database, slug: string): Promise<CommentThread[]> {
  const found = await db.reviewComment.findMany({
    where: { brief: { slug } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      threadId: true,
      partKey: true,
      quote: true,
      text: true,
      at: true,
      resolvedAt: true,
      person: { select: { name: true } },
    },
  })
  return toThreads(
    found.map(({ partKey, person, at, resolvedAt, ...comment }) => ({
      ...comment,
      key: partKey,
      by: person.name,
      at: at.toISOString(),
      resolves: resolvedAt !== null,
    })),
  )
}
