import { mostDaysLate } from '#domain/feeds/most-days-late.ts'
import { Prisma } from '#prisma/generated/client.ts'

/** The columns of a brief that tell, each as SQL. */
interface BriefColumns {
  id: Prisma.Sql
  demonstration: Prisma.Sql
  firstPublishedAt: Prisma.Sql
}

/** When a brief was really published first here, whatever date it carries. */
export function takenInAt({
  id,
  firstPublishedAt,
}: Pick<BriefColumns, 'id' | 'firstPublishedAt'>): Prisma.Sql {
  return Prisma.sql`coalesce((select min(u.published_at) from publications u where u.brief_id = ${id}), ${firstPublishedAt})`
}

/** The condition that a brief came with an archive, so that its first publication was no news (`mostDaysLate`). */
export function cameWithArchive(brief: BriefColumns): Prisma.Sql {
  const { demonstration, firstPublishedAt } = brief
  const late = Prisma.sql`${takenInAt(brief)} - ${firstPublishedAt} > make_interval(days => ${mostDaysLate})`
  return Prisma.sql`(not ${demonstration} and ${late})`
}

const listed = {
  id: Prisma.sql`l.brief_id`,
  demonstration: Prisma.sql`l.demonstration`,
  firstPublishedAt: Prisma.sql`l.first_published_at`,
}

/** The condition that live feeds carry the brief of a row `l` of `listings`: it was news, or has been corrected. */
export const isNews = Prisma.sql`(l.corrected or not ${cameWithArchive(listed)})`

const withdrawn = {
  id: Prisma.sql`b.id`,
  demonstration: Prisma.sql`b.demonstration`,
  firstPublishedAt: Prisma.sql`b.first_published_at`,
}

/** The condition that live feeds have carried the withdrawn brief of a row `b` of `briefs`, and so tell of its withdrawal. */
export const wasNews = Prisma.sql`(not ${cameWithArchive(withdrawn)}
  or exists (select 1 from corrections x where x.brief_id = b.id))`
