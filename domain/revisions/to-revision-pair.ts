/** Two revisions of a brief by their numbers, the earlier one first. */
export interface RevisionPair {
  from: number
  to: number
}

/**
 * Reads which two revisions an address asks to compare, in either order. Where it names none, the latest and the one
 * before; `null` for what names no two different revisions of a brief that has `latest` of them.
 */
export function toRevisionPair(
  asked: { from: string | null; to: string | null },
  latest: number,
): RevisionPair | null {
  const { from, to } = asked
  if (from === null && to === null) return latest > 1 ? { from: latest - 1, to: latest } : null
  const numbers = [from, to].flatMap((text) =>
    text !== null && /^[1-9]\d{0,8}$/.test(text) ? [Number(text)] : [],
  )
  const [one, other] = numbers
  if (one === undefined || other === undefined || one === other) return null
  const pair = { from: Math.min(one, other), to: Math.max(one, other) }
  return pair.to <= latest ? pair : null
}
