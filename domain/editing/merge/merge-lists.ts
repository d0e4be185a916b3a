/** Whose form of a piece. */
export type Side = 'mine' | 'theirs'

/** A piece as both have it. `base` is what both began from; `undefined` where that is not known. */
export interface Versions<Value> {
  mine: Value
  theirs: Value
  base: Value | undefined
}

/** The same of something that each version has. */
export function mapVersions<From, To>(
  { mine, theirs, base }: Versions<From>,
  to: (version: From) => To,
): Versions<To> {
  return { mine: to(mine), theirs: to(theirs), base: base === undefined ? undefined : to(base) }
}

interface ListMerge<Item> {
  /** What an item is known by in its list. */
  idOf: (item: Item) => string
  /** One item of both; `null` where one of them has none, and for one that is left out. */
  merge: (id: string, item: Versions<Item | null>) => Item | null
  /** Whose order is taken, where those that both have are in another order. */
  order: (inOrder: Versions<readonly Item[]>) => Side
}

/** One list made of two, item by item. What only one of them has stays behind what it came after. */
export function mergeLists<Item>(lists: Versions<readonly Item[]>, by: ListMerge<Item>): Item[] {
  const [mine, theirs, base] = [lists.mine, lists.theirs, lists.base ?? []].map((list) => nameApart(list, by))
  if (!mine || !theirs || !base) return []
  const inBoth = (one: Named<Item>, other: Named<Item>) => [...one].filter(([id]) => other.has(id))
  const common = [inBoth(mine, theirs), inBoth(theirs, mine)] as const
  const isMoved = common[0].some(([id], at) => id !== common[1][at]?.[0])
  const toItems = (named: readonly [string, Item][]) => named.map(([, item]) => item)
  const side = isMoved
    ? by.order({
        mine: toItems(common[0]),
        theirs: toItems(common[1]),
        base: lists.base && toItems(inBoth(base, new Map(common[0]))),
      })
    : 'mine'
  const ids =
    side === 'mine'
      ? interleave([...mine.keys()], [...theirs.keys()])
      : interleave([...theirs.keys()], [...mine.keys()])
  return ids.flatMap((id) => {
    const merged = by.merge(id, {
      mine: mine.get(id) ?? null,
      theirs: theirs.get(id) ?? null,
      base: lists.base && (base.get(id) ?? null),
    })
    return merged === null ? [] : [merged]
  })
}

type Named<Item> = ReadonlyMap<string, Item>

/** Items by what they are known by; the second of two alike is told from the first. */
function nameApart<Item>(items: readonly Item[], { idOf }: ListMerge<Item>): Named<Item> {
  const named = new Map<string, Item>()
  for (const item of items) {
    let id = idOf(item)
    while (named.has(id)) id += ' again'
    named.set(id, item)
  }
  return named
}

/** The first list with what only the other has, each behind the one that it came after there. */
function interleave(lead: readonly string[], other: readonly string[]): string[] {
  const ids = [...lead]
  for (const [at, id] of other.entries())
    if (!ids.includes(id)) ids.splice(at === 0 ? 0 : ids.indexOf(other[at - 1] ?? '') + 1, 0, id)
  return ids
}
