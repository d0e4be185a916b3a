import { entityAliasRules } from '#domain/entities/entity-names.ts'
import { foldName } from '#domain/names/fold-name.ts'
import { toPeriod } from '#domain/search/read-value.ts'
import type { SearchFilter } from '#domain/search/search-query.ts'
import { categoryAddress, entityAddress, tagAddress } from '#domain/pages/addresses.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { toTagKey } from '#server/names/tag-key.ts'

/** The condition on a row `s` of `search_briefs` that a filter is. Names and addresses, former ones too, are taken alike. */
export function toFilterCondition({ field, value }: SearchFilter): Prisma.Sql {
  switch (field) {
    case 'confidence':
      return Prisma.sql`coalesce(s.confidence = ${value}, false)`
    case 'likelihood':
      return Prisma.sql`coalesce(s.likelihood = ${value}, false)`
    case 'from':
      return Prisma.sql`s.first_published_at >= ${toPeriod(value)?.from}`
    case 'to':
      return Prisma.sql`s.first_published_at < ${toPeriod(value)?.before}`
    case 'category':
      return Prisma.sql`s.category_id in (
        select id from categories where slug = ${value.toLowerCase()} or lower(name) = ${value.toLowerCase()}
        union ${toFormer('category', categoryAddress(value.toLowerCase()))})`
    case 'technique':
      return Prisma.sql`s.brief_id in (
        select brief_id from listing_techniques where technique_id in (
          select id from techniques where slug = ${value.toLowerCase()} or lower(name) = ${value.toLowerCase()}))`
    case 'tag':
      return Prisma.sql`s.brief_id in (select brief_id from listing_tags where tag_id in (${toTagIds(value)}))`
    case 'entity':
      return Prisma.sql`s.brief_id in (
        select brief_id from listing_entities where entity_id in (${toEntityIds(value)}))`
    case 'source':
      return Prisma.sql`s.brief_id in (
        select b.id from sources p join citations c on c.source_id = p.id
          join briefs b on b.live_revision_id = c.revision_id
        where p.key = ${foldName(value)})`
  }
}

/** What was merged is listed as what it was merged into. */
function toTagIds(value: string): Prisma.Sql {
  return Prisma.sql`
    select tag_id from tag_aliases where key = ${toTagKey(value)}
    union select coalesce(merged_into_id, id) from tags where slug = ${value.toLowerCase()}
    union ${toFormer('tag', tagAddress(value.toLowerCase()))}`
}

function toEntityIds(value: string): Prisma.Sql {
  return Prisma.sql`
    select entity_id from entity_aliases
    where key = ${entityAliasRules.toKey(value)} and waits_for is null
    union select coalesce(merged_into_id, id) from entities where slug = ${value.toLowerCase()}
    union ${toFormer('entity', entityAddress(value.toLowerCase()))}`
}

/** What once had an address: whoever follows a search that names it is told of what it finds under the new one. */
function toFormer(kind: 'category' | 'tag' | 'entity', address: string): Prisma.Sql {
  return Prisma.sql`select target_id from retired_addresses where kind = ${kind} and address = ${address}`
}
