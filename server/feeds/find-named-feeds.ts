import type { ListedFeed } from '#domain/feeds/feed-directory.ts'
import { entityAddress, tagAddress, techniqueAddress } from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'

const toAddress = { tag: tagAddress, entity: entityAddress, technique: techniqueAddress } as const

interface NamedRow {
  kind: keyof typeof toAddress
  slug: string
  name: string
}

/** The feeds of tags, entities and techniques below these pages, as far as there are visible briefs of them. */
export async function findNamedFeeds(db: Database, pages: readonly string[]): Promise<ListedFeed[]> {
  const slugsOf = (kind: NamedRow['kind']) => {
    const start = toAddress[kind]('')
    return pages.filter((page) => page.startsWith(start)).map((page) => page.slice(start.length))
  }
  const rows = await db.$queryRaw<NamedRow[]>`
    with named as (
      select 'tag' as kind, id, slug, name from tags where slug = any(${slugsOf('tag')})
      union all
      select 'entity', id, slug, name from entities where slug = any(${slugsOf('entity')})
      union all
      select 'technique', id, slug, name from techniques where slug = any(${slugsOf('technique')})
    )
    select kind, slug, name from named n
    where exists (select 1 from list_counts c
      where c.kind = n.kind and c.subject_id = n.id and c.month = '' and c.count > 0)`
  return rows.map(({ kind, slug, name }) => ({ name, page: toAddress[kind](slug) }))
}
