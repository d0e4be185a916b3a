import type { NamedCount } from '#domain/pages/category-line.ts'
import type { RankedName } from './rank-chart.ts'

/** Fewer names that briefs share are not worth a drawing. */
const fewest = 3

/** Names with their pages, in the order given. */
export function toRanked(names: readonly NamedCount[], toAddress: (slug: string) => string): RankedName[] {
  return names.map(({ slug, name, count }) => ({ name, count, href: toAddress(slug) }))
}

/** Whether at least three of the names are in more than one brief each, so that comparing them says something. */
export function areWorthComparing(names: readonly NamedCount[]): boolean {
  return names.filter(({ count }) => count > 1).length >= fewest
}
