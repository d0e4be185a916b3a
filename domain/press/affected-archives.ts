import { countOlderParts, findOlderPart } from '../archives/archive-parts.ts'
import { monthAddress, monthPartAddress } from './addresses.ts'
import type { ArchivePlace, BriefFace } from './brief-face.ts'

/**
 * The pages of month archives that change with a brief: where it stands or stood, what moves up or down when it comes
 * or goes, and the months beside one that comes or goes with it.
 */
export function listArchivePages(before: BriefFace, after: BriefFace): string[] {
  const stays = before.category === after.category && before.place?.month === after.place?.month
  if (stays) return after.place ? [partAddress(after.category, after.place)] : []
  return [before, after].flatMap(({ category, place }) => (place ? listMovedPages(category, place) : []))
}

/** The page that shows a brief which neither comes nor goes. */
function partAddress(category: string, { month, total, rank }: ArchivePlace): string {
  const part = findOlderPart(total, rank)
  return part === null ? monthAddress(category, month) : monthPartAddress({ category, month, part })
}

function listMovedPages(category: string, place: ArchivePlace): string[] {
  const { month, total, rank } = place
  const first = Math.max(1, Math.min(findOlderPart(total, rank) ?? Infinity, findEdge(total)))
  const count = Math.max(0, countOlderParts(total) - first + 1)
  return [
    monthAddress(category, month),
    ...Array.from({ length: count }, (_, at) => monthPartAddress({ category, month, part: first + at })),
    ...(total === 1 ? listNeighbours(category, place) : []),
  ]
}

/**
 * With the brief there may be one older part more than without it: that part comes or goes, and the one before it,
 * which is returned, leads on to another page.
 */
function findEdge(total: number): number {
  const without = countOlderParts(total - 1)
  return countOlderParts(total) === without ? Infinity : without
}

/** The month before leads on from its newest part; the one after leads back from its oldest, which is 1 if it has any. */
function listNeighbours(category: string, { earlier, later }: ArchivePlace): string[] {
  return [
    ...(earlier === null ? [] : [monthAddress(category, earlier)]),
    ...(later === null
      ? []
      : [monthAddress(category, later), monthPartAddress({ category, month: later, part: 1 })]),
  ]
}
