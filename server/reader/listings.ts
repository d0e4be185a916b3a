import { shortenBottomLine } from '../../domain/briefs/bottom-line.ts'
import type { ConfidenceLevel } from '../../domain/judgments/confidence.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from '../db/database.ts'

/** A published brief as lists show it. */
export interface Listing {
  slug: string
  title: string
  category: { slug: string; name: string }
  /** ISO instant of its first publication. */
  publishedAt: string
  bottomLine: string
  confidence: ConfidenceLevel | null
  demonstration: boolean
  corrected: boolean
}

/** Which of the visible briefs: those that fit everything that is given. */
export interface BriefFilter {
  category?: string
  tag?: string
  entity?: string
  /** First published at or after this instant, and before that one. */
  from?: Date
  before?: Date
  /** All but this one. */
  except?: string
}

/** Visible briefs that fit, the newest first, at most `take`, without the `skip` newest. */
export async function listPublished(
  db: Database,
  { where, take, skip = 0 }: { where: BriefFilter; take: number; skip?: number },
): Promise<Listing[]> {
  const rows = await db.$queryRaw<(Listing & { publishedAt: Date; bluf: string | null })[]>`
    select b.slug, r.title, b.first_published_at as "publishedAt", b.demonstration, j.text as bluf,
      json_build_object('slug', c.slug, 'name', c.name) as category, j.confidence,
      exists (select 1 from corrections x where x.brief_id = b.id) as corrected
    from visible_briefs b join revisions r on r.id = b.live_revision_id join categories c on c.id = b.category_id
      left join lateral (select text, confidence from judgments
        where revision_id = r.id and role = 'bottom-line' order by position limit 1) j on true
    where ${toCondition(where)}
    order by b.first_published_at desc, b.id desc limit ${take} offset ${skip}`
  return rows.map(({ bluf, publishedAt, ...row }) => ({
    ...row,
    publishedAt: publishedAt.toISOString(),
    bottomLine: shortenBottomLine(bluf ?? ''),
  }))
}

/** How many visible briefs fit. */
export async function countPublished(db: Database, where: BriefFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count
    from visible_briefs b join revisions r on r.id = b.live_revision_id join categories c on c.id = b.category_id
    where ${toCondition(where)}`
  return row?.count ?? 0
}

function toCondition({ category, tag, entity, from, before, except }: BriefFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`true`,
    category !== undefined && Prisma.sql`c.slug = ${category}`,
    from && Prisma.sql`b.first_published_at >= ${from}`,
    before && Prisma.sql`b.first_published_at < ${before}`,
    except !== undefined && Prisma.sql`b.slug <> ${except}`,
    tag !== undefined &&
      Prisma.sql`r.id in (select g.revision_id from taggings g join tags t on t.id = g.tag_id where t.slug = ${tag})`,
    entity !== undefined &&
      Prisma.sql`r.id in (select n.revision_id from entity_namings n join entities e on e.id = n.entity_id
        where e.slug = ${entity})`,
  ]
  return Prisma.join(
    conditions.filter((condition) => condition instanceof Prisma.Sql),
    ' and ',
  )
}
