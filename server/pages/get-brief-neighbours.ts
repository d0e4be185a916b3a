import type { BriefNeighbours } from '#domain/pages/brief-neighbours.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { keptPlan } from '#server/db/kept-plan.ts'

/**
 * The briefs of the same category that were first published just before and just after one, as far as readers can see
 * them. Read from the ends of an index, however many there are.
 */
export async function getBriefNeighbours(
  db: Database | Transaction,
  briefId: string,
): Promise<BriefNeighbours> {
  const [found] = await db.$queryRaw<BriefNeighbours[]>`
    select ${keptPlan}
      (select json_build_object('slug', l.slug, 'title', l.title, 'language', l.language) from listings l
        where l.category_id = this.category_id
          and (l.first_published_at, l.brief_id) < (this.first_published_at, this.brief_id)
        order by l.first_published_at desc, l.brief_id desc limit 1) as previous,
      (select json_build_object('slug', l.slug, 'title', l.title, 'language', l.language) from listings l
        where l.category_id = this.category_id
          and (l.first_published_at, l.brief_id) > (this.first_published_at, this.brief_id)
        order by l.first_published_at, l.brief_id limit 1) as next
    from listings this where this.brief_id = ${briefId}::uuid`
  return found ?? { previous: null, next: null }
}
