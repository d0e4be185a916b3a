import { toSiteFacts, type SiteFacts } from '#domain/site/site-facts.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { parseStoredSettings } from '#domain/site/site-settings.ts'
import type { Database } from '#server/db/database.ts'
import { keptPlan } from '#server/db/kept-plan.ts'

/** What reader pages say of the publication, and the number of the newest change that is in it. */
export interface SiteState {
  change: bigint
  site: SiteFacts
}

/** What every reader page says of the publication. */
export async function getSiteFacts(db: Database): Promise<SiteFacts> {
  return (await getSiteState(db)).site
}

/** Both as of one instant, in one question: printing begins with it. */
export async function getSiteState(db: Database): Promise<SiteState> {
  const [row] = await db.$queryRaw<{ change: bigint; settings: unknown; categories: CategoryFacts[] }[]>`
    select ${keptPlan} change, settings,
      (select coalesce(json_agg(json_build_object('slug', slug, 'name', name) order by position), '[]') from categories) as categories
    from site where id = 1`
  if (!row) throw new Error('the record has no publication')
  return { change: row.change, site: toSiteFacts(parseStoredSettings(row.settings), row.categories) }
}
