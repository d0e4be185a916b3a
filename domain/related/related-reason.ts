import { spellCount } from '#domain/prose/spell-count.ts'

/** What joins two briefs, by the names that the reader's brief uses, in its order. */
export interface CommonNames {
  entities: readonly string[]
  tags: readonly string[]
  hasTechnique: boolean
  sameCategory: boolean
}

/**
 * Why one brief leads to another, in a few words: "names Brightline and two more; same category". Empty where they have
 * no more in common than their category, or a technique: hundreds have.
 */
export function explainRelation({ entities, tags, hasTechnique, sameCategory }: CommonNames): string {
  if (entities.length === 0 && tags.length === 0 && !(hasTechnique && sameCategory)) return ''
  const reasons = [nameEntities(entities), nameTags(tags), nameKind(hasTechnique, sameCategory)]
  return reasons
    .filter((reason) => reason !== null)
    .slice(0, 2)
    .join('; ')
}

function nameEntities([first, ...others]: readonly string[]): string | null {
  if (first === undefined) return null
  const [second] = others
  if (second === undefined) return `names ${first}`
  return others.length === 1
    ? `names ${first} and ${second}`
    : `names ${first} and ${spellCount(others.length)} more`
}

function nameTags(tags: readonly string[]): string | null {
  const [first] = tags
  if (first === undefined) return null
  if (tags.length === 1) return `shares the tag ${first}`
  return `shares ${spellCount(tags.length)} tags, among them ${first}`
}

function nameKind(hasTechnique: boolean, sameCategory: boolean): string | null {
  if (hasTechnique && sameCategory) return 'same technique and category'
  if (sameCategory) return 'same category'
  return hasTechnique ? 'same technique' : null
}
