/** Forms for machines: whoever reads them looks every few minutes, not the moment something was published. */
const forMachines = /\.(?:xml|json|csv|txt|md|png|jsonl)$/

/** How many pages are printed together: few, so that a publication never waits long for their rows. */
const atOnce = 16

/** The form of a feed that the pages name first. */
const firstFeed = '/atom.xml'

/** Where a publication is looked for first. */
const brief = /^\/briefs\/[^/]+$/
const leading = /^\/(?:categories\/[^/]+)?$/

/**
 * Addresses in the order in which readers look at them after a publication: briefs, the front page and categories, the
 * other lists, then Atom feeds, then what else machines read. Each wave is printed and stored before the next.
 */
export function toWaves(addresses: readonly string[]): string[][] {
  const ranks = Map.groupBy(addresses, toRank)
  return [...ranks.keys()].sort().flatMap((rank) => cut(ranks.get(rank) ?? []))
}

function toRank(address: string): number {
  if (forMachines.test(address)) return address.endsWith(firstFeed) ? 3 : 4
  if (brief.test(address)) return 0
  return leading.test(address) ? 1 : 2
}

function cut(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / atOnce)
  return Array.from({ length: count }, (_, wave) => addresses.slice(wave * atOnce, (wave + 1) * atOnce))
}
