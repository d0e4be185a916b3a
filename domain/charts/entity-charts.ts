import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { briefAddress, entityAddress } from '#domain/pages/addresses.ts'
import { rankNames, type RankedName } from './rank-chart.ts'
import type { TimelinePoint } from './timeline-chart.ts'

/** Those named in the same briefs as an entity, as its chart and its data have them. */
export function rankCompanions(
  companions: readonly { slug: string; name: string; count: number }[],
): RankedName[] {
  return rankNames(companions.map(({ slug, name, count }) => ({ name, count, href: entityAddress(slug) })))
}

/** The briefs that name an entity, as points of its line of time. */
export function toEntityPoints(
  briefs: readonly { slug: string; title: string; day: IsoDate }[],
): TimelinePoint[] {
  return briefs.map(({ slug, title, day }) => ({ title, day, href: briefAddress(slug) }))
}
