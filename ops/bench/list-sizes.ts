/** At which numbers of briefs a corpus that grows to `count` of them is measured. */
export function listSizes(count: number): number[] {
  return [...[1_000, 10_000, 100_000].filter((size) => size < count), count]
}
