import type { DeskRow } from '#domain/people/desk-row.ts'
import { describeHeldBack } from '#domain/publications/describe-held-back.ts'
import type { Database } from '#server/db/database.ts'
import { listBriefs, type BriefListOrder } from '#server/briefs/list-briefs.ts'

/** The briefs that are asked for, the latest first, as the desk lists them. */
export async function listDeskBriefs(db: Database, order: BriefListOrder): Promise<DeskRow[]> {
  const [briefs, categories] = await Promise.all([
    listBriefs(db, order),
    db.category.findMany({ select: { slug: true, name: true } }),
  ])
  const names = new Map(categories.map(({ slug, name }) => [slug, name]))
  return briefs.map(({ slug, title, category, status, next, heldBack, publishedAt, createdAt }) => ({
    slug,
    title,
    category: { slug: category, name: names.get(category) ?? category },
    state: status === 'scheduled' && heldBack !== null ? 'held-back' : status,
    at: publishedAt ?? createdAt,
    notes: [
      ...(next === null ? [] : [`Next revision: ${next.replace('-', ' ')}`]),
      ...(heldBack === null ? [] : [describeHeldBack(heldBack)]),
    ],
  }))
}
