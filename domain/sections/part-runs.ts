interface OfKind {
  kind: string
}

type RunOf<P extends OfKind, K extends P['kind']> = K extends P['kind']
  ? { kind: K; parts: Extract<P, { kind: K }>[] }
  : never

/** Parts of one kind that follow one another and are shown as one list, table or row of columns. */
export type PartRun<P extends OfKind> = RunOf<P, P['kind']>

/** Groups the parts of a section into runs, in order, losing none. */
export function toPartRuns<P extends OfKind>(parts: readonly P[]): PartRun<P>[] {
  const runs = groupNeighbours(parts, ({ kind }) => kind).map(({ sort, items }) => ({
    kind: sort,
    parts: items,
  }))
  // Every run was filled with parts of its own kind only, which the compiler cannot know of a filtered union.
  return runs as unknown as PartRun<P>[]
}

/** Groups neighbours for which `sortOf` gives the same answer. */
export function groupNeighbours<T, S>(
  items: readonly T[],
  sortOf: (item: T) => S,
): { sort: S; items: T[] }[] {
  const groups: { sort: S; items: T[] }[] = []
  for (const item of items) {
    const sort = sortOf(item)
    const last = groups.at(-1)
    // Something may be sorted as `undefined`, which a missing run would then be like.
    // oxlint-disable-next-line typescript/prefer-optional-chain
    if (last && last.sort === sort) last.items.push(item)
    else groups.push({ sort, items: [item] })
  }
  return groups
}
