import type { TechniqueLine } from '#domain/techniques/technique-line.ts'
import { batchSize } from '#server/db/batch-size.ts'
import type { Database } from '#server/db/database.ts'
import { listExplanations } from './list-explanations.ts'

/** The technique with that slug if a published revision used it or ever did, else `null`. */
export async function getUsedTechnique(db: Database, slug: string): Promise<{ name: string } | null> {
  const [found] = await db.$queryRaw<{ name: string }[]>`
    select t.name from techniques t join list_counts n on n.subject_id = t.id
    where t.slug = ${slug} and n.kind = 'technique' and n.month = ''`
  return found ?? null
}

/** The techniques that the site explains, in the order of the alphabet, and of the others those that most visible briefs used, at most `take`. */
export async function listTechniques(
  db: Database,
  take: number,
): Promise<{ explained: TechniqueLine[]; others: TechniqueLine[] }> {
  const explanations = await listExplanations()
  const slugs = explanations.map(({ slug }) => slug)
  const counts = await db.$queryRaw<{ slug: string; count: number }[]>`
    select t.slug, n.count from techniques t join list_counts n on n.subject_id = t.id
    where t.slug = any(${slugs}) and n.kind = 'technique' and n.month = ''`
  const others = await db.$queryRaw<Omit<TechniqueLine, 'summary'>[]>`
    select t.slug, t.name, n.count from list_counts n join techniques t on t.id = n.subject_id
    where n.kind = 'technique' and n.month = '' and n.count > 0 and t.slug <> all(${slugs})
    order by n.count desc, t.slug limit ${take}`
  return {
    explained: explanations.map(({ slug, name, summary }) => ({
      slug,
      name,
      summary,
      count: counts.find((row) => row.slug === slug)?.count ?? 0,
    })),
    others: others.map((row) => ({ ...row, summary: null })),
  }
}

/** The slugs of all techniques that have a page, in batches: the site explains them, or a published revision used them. */
export async function* listTechniqueSlugs(db: Database): AsyncGenerator<{ slug: string }[]> {
  const explained = (await listExplanations()).map(({ slug }) => ({ slug }))
  for (let at = 0; at < explained.length; at += batchSize) yield explained.slice(at, at + batchSize)
  const slugs = explained.map(({ slug }) => slug)
  let last: string | undefined = ''
  while (last !== undefined) {
    const rows: { slug: string }[] = await db.$queryRaw`
      select t.slug from techniques t join list_counts n on n.subject_id = t.id
      where n.kind = 'technique' and n.month = '' and t.slug > ${last} and t.slug <> all(${slugs})
      order by t.slug limit ${batchSize}`
    if (rows.length > 0) yield rows
    last = rows.length < batchSize ? undefined : rows.at(-1)?.slug
  }
}
