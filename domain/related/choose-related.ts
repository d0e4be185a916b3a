/** Every brief leads to six related ones at most, and so many at most lead to it: a change reprints no more. */
export const mostRelated = 6
const mostRelatedFrom = 12

/** What two briefs have in common. */
export interface InCommon {
  /** Of each entity that both name: how many briefs name it, 1 or more. */
  entities: readonly number[]
  /** Of each tag that both carry: how many briefs carry it. */
  tags: readonly number[]
  /** How many techniques both used. */
  techniques: number
  sameCategory: boolean
}

/** A published brief that another might lead to. */
export interface RelatedCandidate extends InCommon {
  id: string
  /** How many others lead to it already. */
  relatedFrom: number
}

export interface ChosenBrief {
  id: string
  strength: number
}

/**
 * The candidates that a brief leads to, the closest first: those that share an entity, a tag, or category and technique,
 * and that few enough others lead to. Of two that are as close, the one that comes first stays first.
 */
export function chooseRelated(candidates: readonly RelatedCandidate[]): ChosenBrief[] {
  return candidates
    .filter((candidate) => candidate.relatedFrom < mostRelatedFrom && isRelated(candidate))
    .map((candidate) => ({ id: candidate.id, strength: weighCommon(candidate) }))
    .sort((one, other) => other.strength - one.strength)
    .slice(0, mostRelated)
}

/** A category alone, or a technique alone, is no relation: they join hundreds. */
function isRelated({ entities, tags, techniques, sameCategory }: InCommon): boolean {
  return entities.length > 0 || tags.length > 0 || (techniques > 0 && sameCategory)
}

/**
 * How close two briefs are, 0 and up. What few briefs have weighs more than what many have, by the root of their number:
 * a vendor named in two joins more than a country named in two hundred. The weights are our own.
 */
function weighCommon({ entities, tags, techniques, sameCategory }: InCommon): number {
  return (
    sumOf(entities.map(toRarity)) +
    0.6 * sumOf(tags.map(toRarity)) +
    (techniques > 0 ? 0.1 : 0) +
    (sameCategory ? 0.2 : 0)
  )
}

function toRarity(briefs: number): number {
  return 1 / Math.sqrt(Math.max(1, briefs))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
