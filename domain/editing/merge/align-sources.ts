import type { BriefContent, Citation } from '#domain/briefs/brief-content.ts'
import { countCitations, renumberSources } from '#domain/editing/edit-sources.ts'

/**
 * Several texts of one brief with one numbering: in all of them a number means the same source, which is known by the same
 * key. The first keeps its numbers. Sources are the same by their key, or else by their address.
 */
export function alignSources(contents: readonly BriefContent[]): BriefContent[] {
  const known: Citation[] = []
  let next = 1 + Math.max(0, ...contents.flatMap(listNumbers))
  /** Numbers that one text cites without having such a source, where another text has one. */
  const moved = new Map<number, number>()
  const moveUnknown = (number: number) => {
    if (!known.some((source) => source.number === number)) return number
    const free = moved.get(number) ?? next++
    moved.set(number, free)
    return free
  }
  return contents.map((content, at) => {
    if (at === 0) {
      known.push(...content.sources)
      return content
    }
    const aligned = content.sources.map((source) => {
      const same = findSame(source, known, content.sources)
      if (same) return { ...source, key: same.key, number: same.number }
      const added = { ...source, number: next++ }
      known.push(added)
      return added
    })
    const numbers = new Map(content.sources.map(({ number }, place) => [number, aligned[place]?.number]))
    const renumbered = renumberSources(content, (one) => numbers.get(one) ?? moveUnknown(one))
    return { ...renumbered, sources: aligned }
  })
}

function listNumbers(content: BriefContent): number[] {
  return [...content.sources.map(({ number }) => number), ...countCitations(content).keys()]
}

function findSame(
  source: Citation,
  known: readonly Citation[],
  beside: readonly Citation[],
): Citation | undefined {
  const byKey = known.find(({ key }) => key === source.key)
  if (byKey || !source.url) return byKey
  return known.find(({ key, url }) => url === source.url && !beside.some((one) => one.key === key))
}
