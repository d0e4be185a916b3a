import type { TlpMarking } from '#domain/markings/tlp.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import type { CorrectionNote, PagesByName } from '#domain/pages/published-brief.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { keptPlan } from '#server/db/kept-plan.ts'
import { firstRevision } from './first-revision.ts'

/** A brief with everything that a page says of it, visible or not. Instants inside are texts as JSON has them. */
export interface BriefRow {
  id: string
  slug: string
  demonstration: boolean
  firstPublishedAt: Date | null
  /** When it really was published first here, whatever day it counts for. */
  takenInAt: Date | null
  /** Whether a text in the published layout was read in and became it. */
  wasImported: boolean
  publishedAt: Date | null
  withdrawnAt: Date | null
  withdrawalReason: string | null
  category: CategoryFacts
  corrections: CorrectionNote[]
  live: {
    revision: string
    number: number
    marking: TlpMarking
    /** Who wrote the brief, whoever corrected it since. */
    author: string
    /** As it is stored; `null` where whoever asked knows it. */
    content: unknown
    /** Bytes that the content takes in the database, compressed. */
    size: number
    verification: { name: string; at: string; checklist: unknown } | null
    /** By the name as this revision writes it. */
    entities: PagesByName
    tags: PagesByName
    techniques: PagesByName
  } | null
}

/**
 * Briefs in one question, `condition` being what follows the joins: `b` is the brief, `c` its category, `r` the live
 * revision, found by keys. Relations one by one would be a dozen questions, and most of the time of printing a page. Contents of the
 * revisions that are `known` are left out.
 */
export async function listBriefRows(
  db: Database,
  condition: Prisma.Sql,
  known: readonly string[] = [],
): Promise<BriefRow[]> {
  return db.$queryRaw<BriefRow[]>`
    select ${keptPlan} b.id, b.slug, b.demonstration, b.first_published_at as "firstPublishedAt",
      (select min(u.published_at) from publications u where u.brief_id = b.id) as "takenInAt",
      exists (select 1 from imported_texts i where i.brief_id = b.id) as "wasImported",
      b.published_at as "publishedAt", b.withdrawn_at as "withdrawnAt", b.withdrawal_reason as "withdrawalReason",
      json_build_object('slug', c.slug, 'name', c.name) as category,
      coalesce((select json_agg(json_build_object('kind', x.kind, 'note', x.note, 'madeAt', x.made_at,
          'revision', xr.number, 'by', xp.name) order by x.made_at desc, xr.number desc)
        from corrections x join revisions xr on xr.id = x.revision_id
          join people xp on xp.id = x.made_by_id where x.brief_id = b.id), '[]') as corrections,
      case when r.id is not null then json_build_object('revision', r.id, 'number', r.number, 'marking', r.marking,
        'author', a.name, 'size', pg_column_size(r.content),
        'content', case when r.id = any(${[...known]}::uuid[]) then null else r.content end,
        'verification', (select json_build_object('name', p.name, 'at', v.at, 'checklist', v.checklist)
          from reviews v join people p on p.id = v.person_id
          where v.revision_id = r.id and v.outcome = 'verified' order by v.at desc, v.id limit 1),
        'entities', (select coalesce(json_object_agg(n.name, json_build_object('slug', e.slug)
            order by n.position), '{}')
          from entity_namings n join entities w on w.id = n.entity_id
            join entities e on e.id = coalesce(w.merged_into_id, w.id) where n.revision_id = r.id),
        'tags', (select coalesce(json_object_agg(g.name, json_build_object('slug', t.slug)
            order by g.position), '{}')
          from taggings g join tags w on w.id = g.tag_id
            join tags t on t.id = coalesce(w.merged_into_id, w.id) where g.revision_id = r.id),
        'techniques', (select coalesce(json_object_agg(u.name, json_build_object('slug', q.slug)
            order by u.position), '{}')
          from technique_uses u join techniques q on q.id = u.technique_id
          where u.revision_id = r.id)) end as live
    from briefs b join categories c on c.id = b.category_id
      left join revisions r on r.id = b.live_revision_id
      left join revisions first on first.id = ${firstRevision}
      left join people a on a.id = first.author_id
    ${condition}`
}
