import { recentDays } from '#domain/days/recent-days.ts'
import { entityAddress, tagAddress } from '#domain/pages/addresses.ts'
import type { NamedCount } from '#domain/pages/category-line.ts'
import { CountTable } from './count-table.tsx'

interface MostNamedProps {
  /** Those in most briefs first. */
  entities: readonly NamedCount[]
  tags: readonly NamedCount[]
}

/** Which entities and tags the briefs of the last 30 days name most. */
export function MostNamed({ entities, tags }: MostNamedProps) {
  if (entities.length + tags.length === 0) return null
  const caption = `Briefs from the last ${recentDays} days`
  return (
    <div className="company">
      {entities.length > 0 && (
        <section aria-labelledby="most-named">
          <h2 id="most-named">Most mentioned entities</h2>
          <CountTable caption={caption} of="Entity" rows={toRows(entities, entityAddress)} />
        </section>
      )}
      {tags.length > 0 && (
        <section aria-labelledby="most-used-tags">
          <h2 id="most-used-tags">Most used tags</h2>
          <CountTable caption={caption} of="Tag" rows={toRows(tags, tagAddress)} />
        </section>
      )}
    </div>
  )
}

function toRows(names: readonly NamedCount[], toAddress: (slug: string) => string) {
  return names.map(({ slug, name, count }) => ({ label: name, href: toAddress(slug), count }))
}
