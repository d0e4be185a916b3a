import { briefAddress } from '#domain/pages/addresses.ts'
import { Prisma } from '#prisma/generated/client.ts'

/** Where the slug begins in the address of a brief, counted from 1 as SQL does. */
const slugPlace = briefAddress('').length + 1

/** The rows `r` of `page_reads` that are of pages of briefs themselves: neither their other forms nor their history. */
export const isBriefPage = Prisma.sql`r.address ~ '^/briefs/[^/.]+$'`

/**
 * Joins to rows with an `address`, under the name `r`, the brief `b` that has the address or once had it. An address is only
 * ever of one brief.
 */
export const joinBriefs = Prisma.sql`
  left join retired_addresses former on former.address = r.address and former.kind = 'brief'
  join briefs b on b.first_published_at is not null
    and b.id = coalesce(former.target_id, (select id from briefs where slug = substr(r.address, ${slugPlace}::int)))`
