import type { BriefContent, Keyed, KeyPoints, Part } from './brief-content.ts'

/** Makes a key that has not been given before. */
export type NewKey = () => string

/** What the readers of a text put where a key has to come. */
export const noKey = ''

/** The same content with other keys: `choose` is asked for each part that has one, in the order of the text. */
export function mapKeys(content: BriefContent, choose: (keyed: Keyed) => string): BriefContent {
  const withKey = <One extends Keyed>(one: One): One => ({ ...one, key: choose(one) })
  const mapPart = (part: Part): Part => {
    if (part.kind === 'key-points') return { ...part, items: part.items.map(withKey) } satisfies KeyPoints
    return 'key' in part ? withKey(part) : part
  }
  return {
    ...content,
    sections: content.sections.map((section) => ({ ...section, parts: section.parts.map(mapPart) })),
    techniques: content.techniques.map(withKey),
    sources: content.sources.map(withKey),
  }
}

/** The keys of a content in the order of the text. */
export function listKeys(content: BriefContent): string[] {
  const keys: string[] = []
  mapKeys(content, ({ key }) => {
    keys.push(key)
    return key
  })
  return keys
}

/** Gives a key to every part that has none yet, or whose key another part has already. */
export function giveKeys(content: BriefContent, newKey: NewKey): BriefContent {
  const taken = new Set<string>()
  return mapKeys(content, ({ key }) => {
    let given = key
    while (given === noKey || taken.has(given)) given = newKey()
    taken.add(given)
    return given
  })
}

/** What a content says, whatever its parts are known by: for comparing and hashing. */
export function dropKeys(content: BriefContent): BriefContent {
  return mapKeys(content, () => noKey)
}
