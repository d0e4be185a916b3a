import type { Database } from '#server/db/database.ts'

/** What a brief is called at the desk: by its draft if there is one, else by what readers have. `null` where there is none. */
export async function getBriefTitle(db: Database, slug: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ title: string }[]>`
    select coalesce(d.content ->> 'title', r.title, '') as title from briefs b
      left join drafts d on d.brief_id = b.id left join revisions r on r.id = b.live_revision_id
    where b.slug = ${slug}`
  return row?.title ?? null
}
