import { toSiteFacts, type SiteFacts } from '#domain/site/site-facts.ts'
import type { Database } from '#server/db/database.ts'
import { listCategories } from '#server/pages/reader-categories.ts'
import { getSite } from './get-site.ts'

/** What every reader page says of the publication. */
export async function getSiteFacts(db: Database): Promise<SiteFacts> {
  const [site, categories] = await Promise.all([getSite(db), listCategories(db)])
  return toSiteFacts(
    site,
    categories.map(({ slug, name }) => ({ slug, name })),
  )
}
