/** What only this page has. */
interface Holding {
  /** Whether it would be lost, or lost sight of, if the page were left now. */
  holds: () => boolean
  /** What whoever leaves is asked. */
  question: string
}

const holding = new Set<Holding>()

/** Has whoever goes to another page of the desk be asked first while something holds. Returns how to end that. */
export function askBeforeLeaving(one: Holding): () => void {
  holding.add(one)
  return () => void holding.delete(one)
}

/**
 * Whether another page of the desk may take the place of this one; where something would be lost, whoever leaves is asked. The
 * browser asks by itself only where the whole document is left (`beforeunload`).
 */
export function mayLeave(): boolean {
  const held = [...holding].find(({ holds }) => holds())
  return held === undefined || window.confirm(held.question)
}
