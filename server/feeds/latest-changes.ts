import type { Database } from '#server/db/database.ts'
import type { FeedBrief } from './feed-brief.ts'
import { listLatestBriefs, listLatestBriefsOf } from './list-feed-briefs.ts'
import {
  listLatestWithdrawn,
  listWithdrawnSince,
  type NamedList,
  type WithdrawnBrief,
} from './withdrawn-briefs.ts'

/** What last happened to a brief that readers have, or had. */
export type LatestChange =
  | { kind: 'published'; at: string; brief: FeedBrief }
  | { kind: 'withdrawn'; at: string; brief: WithdrawnBrief }

/**
 * Briefs of one category or of all by what last happened to them, the latest first: published, corrected or withdrawn.
 * Each is there once, at most `take` in all.
 */
export async function listLatestChanges(
  db: Database,
  which: { category: string | null; take: number },
): Promise<LatestChange[]> {
  const [published, withdrawn] = await Promise.all([
    listLatestBriefs(db, which),
    listLatestWithdrawn(db, which),
  ])
  return mergeChanges(published, withdrawn).slice(0, which.take)
}

/**
 * The briefs of a tag, an entity or a technique that were last published or corrected, and the notices of those that were
 * withdrawn since an instant, by what last happened to them, at most `take` in all.
 */
export async function listChangesOf(
  db: Database,
  { list, take, since }: { list: NamedList; take: number; since: Date },
): Promise<LatestChange[]> {
  const [published, withdrawn] = await Promise.all([
    listLatestBriefsOf(db, { list, take }),
    listWithdrawnSince(db, { list, since, take }),
  ])
  return mergeChanges(published, withdrawn).slice(0, take)
}

/** Both by what last happened to them, the latest first. */
export function mergeChanges(
  published: readonly FeedBrief[],
  withdrawn: readonly WithdrawnBrief[],
): LatestChange[] {
  const changes: LatestChange[] = [
    ...published.map((brief) => ({ kind: 'published', at: brief.publishedAt, brief }) as const),
    ...withdrawn.map((brief) => ({ kind: 'withdrawn', at: brief.withdrawnAt, brief }) as const),
  ]
  return changes.sort(byLatest)
}

/** ISO instants of one form sort as texts; of two at one instant the id decides, as in the database. */
function byLatest(one: LatestChange, other: LatestChange): number {
  const [a, b] = [one.at + one.brief.id, other.at + other.brief.id]
  return a < b ? 1 : a > b ? -1 : 0
}
