import { phrasesConsidered, type PhraseCount } from '#domain/phrases/choose-phrases.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { keptPlan, toCount } from '#server/db/kept-plan.ts'
import type { Database } from '#server/db/database.ts'

/** Whose bottom lines: those first published in some time, in a category or in all, or the newest that carry a tag. */
export type PhrasesOf =
  { category: string | null; from: Date; before: Date; tag?: never } | { tag: string; newest: number }

/**
 * The phrases of at least two visible bottom lines, those of most of them first, at most `phrasesConsidered`. Reads the
 * briefs that are asked for and no others: `offset 0` keeps the planner from reading the phrases of all.
 */
export async function listMostPhrases(db: Database, of: PhrasesOf): Promise<PhraseCount[]> {
  return db.$queryRaw<PhraseCount[]>`
    select ${keptPlan} p.key, mode() within group (order by p.written collate "C" desc) as name, count(*)::int as count
    from (${toBriefs(of)}) l cross join lateral (
      select x.key, x.written from listing_phrases x where x.brief_id = l.brief_id offset 0
    ) p
    group by p.key having count(*) > 1
    order by count(*) desc, length(p.key) desc, p.key limit ${toCount(phrasesConsidered)}`
}

function toBriefs(of: PhrasesOf): Prisma.Sql {
  if (of.tag !== undefined)
    return Prisma.sql`
      select brief_id from listing_tags where tag_id = (select id from tags where slug = ${of.tag})
      order by first_published_at desc, brief_id desc limit ${toCount(of.newest)}`
  const filed =
    of.category === null
      ? Prisma.sql`true`
      : Prisma.sql`category_id = (select id from categories where slug = ${of.category})`
  return Prisma.sql`
    select brief_id from listings
    where ${filed} and first_published_at >= ${of.from} and first_published_at < ${of.before}`
}
