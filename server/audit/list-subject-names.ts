import type { Database } from '#server/db/database.ts'

interface Subject {
  subject: string
  subjectId: string | null
}

type Named = readonly (readonly [id: string, name: string])[]

/** How each kind of subject is looked up: one query for all ids of it. */
const lookUps: Readonly<Record<string, (db: Database, ids: string[]) => Promise<Named>>> = {
  // By what readers have, else by the draft, else by what was withdrawn; by its address where it has
  // no title; where that is no more than its id, as the desk's lists name it.
  brief: async (db, ids) => {
    const rows = await db.$queryRaw<{ id: string; name: string }[]>`
      select b.id, coalesce(nullif(r.title, ''), nullif(d.content ->> 'title', ''), nullif(l.title, ''),
          nullif(b.slug, b.id::text), 'Untitled') as name
        from briefs b left join revisions r on r.id = b.live_revision_id left join drafts d on d.brief_id = b.id
        left join lateral (select title from revisions where brief_id = b.id order by number desc limit 1) l on true
      where b.id = any(${ids}::uuid[])`
    return toNamed(rows)
  },
  report: async (db, ids) => {
    const rows = await db.dailyReport.findMany({
      where: { id: { in: ids } },
      select: { id: true, title: true },
    })
    return rows.map(({ id, title }) => [id, title])
  },
  category: async (db, ids) => toNamed(await db.category.findMany({ where: { id: { in: ids } }, select })),
  tag: async (db, ids) => toNamed(await db.tag.findMany({ where: { id: { in: ids } }, select })),
  entity: async (db, ids) => toNamed(await db.entity.findMany({ where: { id: { in: ids } }, select })),
  person: async (db, ids) => toNamed(await db.person.findMany({ where: { id: { in: ids } }, select })),
  page: (_, ids) => Promise.resolve(ids.map((slug) => [slug, `/${slug}`])),
}

const select = { id: true, name: true } as const

function toNamed(rows: readonly { id: string; name: string }[]): Named {
  return rows.map(({ id, name }) => [id, name])
}

/** What the subjects of some entries are called now, by kind and id with a space between: a query for each kind. */
export async function listSubjectNames(
  db: Database,
  entries: readonly Subject[],
): Promise<Map<string, string>> {
  const kinds = [...new Set(entries.map(({ subject }) => subject))]
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const ids = entries.flatMap(({ subject, subjectId }) =>
        subject === kind && subjectId !== null ? [subjectId] : [],
      )
      const named = ids.length > 0 ? ((await lookUps[kind]?.(db, [...new Set(ids)])) ?? []) : []
      return named.map(([id, name]) => [`${kind} ${id}`, name] as const)
    }),
  )
  return new Map(found.flat())
}
