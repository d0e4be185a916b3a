import type { Database } from '#server/db/database.ts'

/** What has the most briefs of its kind, each by its slug, and one of those briefs. */
export interface Busiest {
  category: string
  tag: string
  entity: string
  technique: string
  /** The month with the most briefs of that category. */
  month: string
  /** A brief of that category and month, with the day of its publication. */
  brief: { id: string; slug: string; day: string }
}

/** Finds what is measured. Throws where nothing is published. */
export async function findBusiest(db: Database): Promise<Busiest> {
  const [names] = await db.$queryRaw<Omit<Busiest, 'brief'>[]>`
    with top as (select distinct on (kind) * from list_counts order by kind, count desc, subject_id)
    select (select slug from tags where id = t.subject_id) as tag,
      (select slug from entities where id = e.subject_id) as entity,
      (select slug from techniques where id = q.subject_id) as technique,
      (select slug from categories where id = m.subject_id) as category, m.month
    from top t, top e, top q, top m
    where t.kind = 'tag' and e.kind = 'entity' and q.kind = 'technique' and m.kind = 'month'`
  if (!names) throw new Error('there are no lists to measure')
  const [brief] = await db.$queryRaw<Busiest['brief'][]>`
    select l.brief_id as id, l.slug, to_char(l.first_published_at at time zone 'UTC', 'YYYY-MM-DD') as day
    from listings l join categories c on c.id = l.category_id
    where c.slug = ${names.category} and to_char(l.first_published_at at time zone 'UTC', 'YYYY-MM') = ${names.month}
    limit 1`
  if (!brief) throw new Error('there is no brief to measure')
  return { ...names, brief }
}
