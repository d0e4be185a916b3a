import type { Transaction } from '#server/db/database.ts'

/** A feed below the page of an entity, a tag or a technique, with that page's address in brackets. */
const feedOfName = '^(/(?:entities|tags|techniques)/[^/]+)/(?:atom[.]xml|feed[.]xml|feed[.]json)$'

/**
 * Drops what was counted of feeds below pages that are gone. `remove_demonstration` drops what was counted of the pages
 * themselves. A page that leads to another is not gone.
 */
export async function dropFeedsOfGoneNames(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    with pages as (
      select '/entities/' || slug as page from entities union all select '/tags/' || slug from tags
      union all select '/techniques/' || slug from techniques union all select address from retired_addresses),
    told as (
      delete from feed_audiences where substring(address from ${feedOfName}) not in (select page from pages))
    delete from page_reads where substring(address from ${feedOfName}) not in (select page from pages)`
}
