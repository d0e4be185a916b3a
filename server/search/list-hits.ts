import { shortenBottomLine } from '#domain/briefs/bottom-line.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { SearchHit } from '#domain/search/search-results.ts'
import { toSectionLinks, type SectionLink } from '#domain/sections/section-links.ts'
import type { Transaction } from '#server/db/database.ts'
import { listExtracts } from './list-extracts.ts'
import type { StemmedQuery } from './match-condition.ts'
import type { SearchMatch } from './get-matches.ts'

interface HitRow extends Omit<BriefListItem, 'publishedAt' | 'bottomLine'> {
  id: string
  publishedAt: Date
  bluf: string
  /** In their order. */
  sections: { number: number | null; title: string }[]
}

/** The briefs of these matches as results, in the same order, each with some of what was looked for. */
export async function listHits(
  tx: Transaction,
  matches: readonly SearchMatch[],
  stemmed: readonly StemmedQuery[],
): Promise<SearchHit[]> {
  if (matches.length === 0) return []
  const rows = await listRows(
    tx,
    matches.map(({ id }) => id),
  )
  const extracts = await listExtracts(tx, matches, stemmed)
  return matches.flatMap((match) => {
    const row = rows.find(({ id }) => id === match.id)
    if (!row) return []
    const { id, bluf, sections, publishedAt, ...facts } = row
    const found = extracts.get(id)
    return {
      ...facts,
      publishedAt: publishedAt.toISOString(),
      extract: found?.extract ?? [{ text: shortenBottomLine(bluf), isHit: false }],
      part: found ? findPart(found.part, sections) : null,
    }
  })
}

function listRows(tx: Transaction, ids: readonly string[]): Promise<HitRow[]> {
  return tx.$queryRaw<HitRow[]>`
    select l.brief_id::text as id, l.slug, l.title, l.language, l.first_published_at as "publishedAt", l.demonstration,
      l.bottom_line as bluf, l.confidence, l.corrected,
      json_build_object('slug', c.slug, 'name', c.name) as category,
      coalesce((select json_agg(json_build_object('number', s.number, 'title', s.title) order by s.position)
        from sections s where s.revision_id = b.live_revision_id), '[]'::json) as sections
    from listings l join briefs b on b.id = l.brief_id join categories c on c.id = l.category_id
    where l.brief_id = any(${[...ids]}::uuid[])`
}

/** As the section list of the brief's page calls it; what stands before the sections has no place of its own. */
function findPart(part: string, sections: HitRow['sections']): SectionLink | null {
  const links = toSectionLinks({ sections, techniques: ['any'], sources: ['any'] })
  return links.find(({ id }) => id === part) ?? null
}
