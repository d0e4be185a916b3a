import { entityAliasRules } from '#domain/entities/entity-names.ts'
import type { AliasRules } from '#domain/names/plan-aliases.ts'
import { entityAddress, entityIndexAddress, tagAddress, tagIndexAddress } from '#domain/pages/addresses.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { tagAliasRules } from './tag-key.ts'

/** What briefs share and readers find a page of. */
export type SharedKind = 'entity' | 'tag'

interface SharedPlace {
  table: Prisma.Sql
  aliases: Prisma.Sql
  listing: Prisma.Sql
  /** Where revisions name it. */
  namings: Prisma.Sql
  /** The column that names it elsewhere. */
  id: Prisma.Sql
  unknown: 'unknown-entity' | 'unknown-tag'
  address: (slug: string) => string
  /** The address of the index of all. */
  index: string
  rules: AliasRules
}

/** Where each kind is kept, and how its names are matched. */
export const sharedKinds: Readonly<Record<SharedKind, SharedPlace>> = {
  entity: {
    table: Prisma.sql`entities`,
    aliases: Prisma.sql`entity_aliases`,
    listing: Prisma.sql`listing_entities`,
    namings: Prisma.sql`entity_namings`,
    id: Prisma.sql`entity_id`,
    unknown: 'unknown-entity',
    address: entityAddress,
    index: entityIndexAddress,
    rules: entityAliasRules,
  },
  tag: {
    table: Prisma.sql`tags`,
    aliases: Prisma.sql`tag_aliases`,
    listing: Prisma.sql`listing_tags`,
    namings: Prisma.sql`taggings`,
    id: Prisma.sql`tag_id`,
    unknown: 'unknown-tag',
    address: tagAddress,
    index: tagIndexAddress,
    rules: tagAliasRules,
  },
}
