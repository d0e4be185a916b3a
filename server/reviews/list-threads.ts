import { toThreads, type ListedThreads, type StoredComment } from '#domain/reviews/comment-thread.ts'
import type { Database } from '#server/db/database.ts'

/** So many threads of a brief are read for one page. */
const mostThreads = 200

/** So many answers in them are read, the latest ones: more than a brief can have (`mostComments`, each resolved once). */
const mostAnswers = 2_000

/**
 * What was said of the parts of a brief at the desk, by threads: those that nobody has resolved first, of both the first
 * first. Of very many, some are left out, and counted.
 */
export async function listThreads(db: Database, slug: string): Promise<ListedThreads> {
  const found = await findThreads(db, slug)
  const ids = found.map(({ id }) => id)
  const [openings, answers] = await Promise.all([
    readComments(db, { slug, where: { id: { in: ids } }, take: mostThreads }),
    readComments(db, { slug, where: { threadId: { in: ids } }, take: mostAnswers }),
  ])
  const byId = new Map(openings.map((opening) => [opening.id, opening]))
  const threads = toThreads([...ids.flatMap((id) => byId.get(id) ?? []), ...answers.toReversed()])
  return { threads, left: Number(found[0]?.all ?? 0) - threads.length }
}

/** The comments that opened the threads to be shown, and how many there are in all. */
async function findThreads(db: Database, slug: string): Promise<{ id: string; all: bigint }[]> {
  return db.$queryRaw`
    select opening.id, count(*) over () as all
    from review_comments opening
    join briefs b on b.id = opening.brief_id
    left join (
      select distinct on (c.thread_id) c.thread_id, c.resolved_at
      from review_comments c join briefs of_brief on of_brief.id = c.brief_id
      where of_brief.slug = ${slug} and c.thread_id is not null
      order by c.thread_id, c.at desc, c.id desc
    ) latest on latest.thread_id = opening.id
    where b.slug = ${slug} and opening.thread_id is null
    order by latest.resolved_at is not null, opening.at, opening.id
    limit ${mostThreads}`
}

/** Comments as they are put together into threads, the latest first. */
async function readComments(
  db: Database,
  {
    slug,
    where,
    take,
  }: { slug: string; where: { id: { in: string[] } } | { threadId: { in: string[] } }; take: number },
): Promise<StoredComment[]> {
  const found = await db.reviewComment.findMany({
    where: { brief: { slug }, ...where },
    take,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
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
  return found.map(({ partKey, person, at, resolvedAt, ...comment }) => ({
    ...comment,
    key: partKey,
    by: person.name,
    at: at.toISOString(),
    resolves: resolvedAt !== null,
  }))
}
