import type { Part } from '../../domain/briefs/brief-content.ts'

type Kind = Part['kind']
type RunOf<K extends Kind> = K extends Kind ? { kind: K; parts: Extract<Part, { kind: K }>[] } : never

/** Parts of one kind that follow one another and are shown as one list, table or row of columns. */
export type PartRun = RunOf<Kind>

/** Groups the parts of a section into runs, in order, losing none. */
export function toPartRuns(parts: readonly Part[]): PartRun[] {
  const runs: { kind: Kind; parts: Part[] }[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last?.kind === part.kind) last.parts.push(part)
    else runs.push({ kind: part.kind, parts: [part] })
  }
  // Every run was filled with parts of its own kind only.
  return runs as PartRun[]
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
    if (last && last.sort === sort) last.items.push(item)
    else groups.push({ sort, items: [item] })
  }
  return groups
}
