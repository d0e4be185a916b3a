/** Forms for machines: whoever reads them looks every few minutes, not the moment something was published. */
const forMachines = /\.(?:xml|json|csv|txt|md|png|jsonl)$/

/** How many pages are printed together: few, so that a publication never waits long for their rows. */
const atOnce = 16

/** Where a publication is looked for first; of a feed, in the form that pages name first. */
const brief = /^\/briefs\/[^/.]+$/
const leading = /^\/(?:categories\/[^/]+)?$/
const leadingFeed = /^\/(?:categories\/[^/]+\/)?atom\.xml$/

/** Pages in the order in which they are printed; what is in one wave, together. */
export interface Waves {
  /** Pages on which readers look for a publication: briefs, the front page and categories, and the feeds of those two. */
  sought: string[][]
  /** The other lists, the other Atom feeds, then what else machines read. */
  others: string[][]
}

/** Addresses in the order in which a publication is looked for. */
export function toWaves(addresses: readonly string[]): Waves {
  const ranks = Map.groupBy(addresses, toRank)
  const cutRanks = (some: readonly number[]) => some.flatMap((rank) => cut(ranks.get(rank) ?? []))
  return { sought: cutRanks([0, 1, 2]), others: cutRanks([3, 4, 5]) }
}

function toRank(address: string): number {
  if (brief.test(address)) return 0
  if (leading.test(address)) return 1
  if (leadingFeed.test(address)) return 2
  if (!forMachines.test(address)) return 3
  return address.endsWith('/atom.xml') ? 4 : 5
}

function cut(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / atOnce)
  return Array.from({ length: count }, (_, wave) => addresses.slice(wave * atOnce, (wave + 1) * atOnce))
}
