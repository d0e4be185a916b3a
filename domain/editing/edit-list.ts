/** A list with one of its items moved one place up (-1) or down (1); the same where it would leave the list. */
export function moveItem<Item>(items: readonly Item[], at: number, step: -1 | 1): Item[] {
  const item = items[at]
  const other = items[at + step]
  if (item === undefined || other === undefined) return [...items]
  return items.with(at, other).with(at + step, item)
}
