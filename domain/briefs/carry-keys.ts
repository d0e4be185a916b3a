import { foldName } from '#domain/names/fold-name.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import type { BriefContent, Part } from './brief-content.ts'
import { giveKeys, listKeys, mapKeys, noKey, type NewKey } from './keys.ts'
import { joinRuns } from './runs.ts'

/** What a part is known again by: only parts of one sort are compared. */
interface Trait {
  sort: string
  /** What it is called, where that says which one it is. */
  label: string | null
  /** Its place among those of its sort. */
  place: number
  words: ReadonlySet<string>
}

/** How alike two parts have to be to be the same one, of at most 2.25. */
const enough = 0.75

/**
 * A new content whose parts keep the keys of those of `before` that they are: by label, place and likeness of the words,
 * the surest pairs first. What is new gets a key that `before` does not have.
 */
export function carryKeys(before: BriefContent, after: BriefContent, newKey: NewKey): BriefContent {
  const old = listTraits(before)
  const carried = pairUp(
    old.map(({ trait }) => trait),
    listTraits(after).map(({ trait }) => trait),
  )
  const taken = new Set(listKeys(before))
  const fresh = () => {
    let key = newKey()
    while (taken.has(key)) key = newKey()
    return key
  }
  let at = 0
  const kept = mapKeys(after, () => {
    const from = carried.get(at++)
    return from === undefined ? noKey : (old[from]?.key ?? noKey)
  })
  return giveKeys(kept, fresh)
}

/** Parts farther apart than this are not compared: no brief has as many of one sort, and a hostile text might. */
const farthest = 200

/** For each place in `after` the place in `before` that it carries on. */
function pairUp(before: readonly Trait[], after: readonly Trait[]): Map<number, number> {
  const bySort = Map.groupBy(before.keys(), (at) => before[at]?.sort ?? '')
  const pairs = after.flatMap((trait, to) =>
    (bySort.get(trait.sort) ?? []).flatMap((from) => {
      const other = before[from]
      const score = other && Math.abs(other.place - trait.place) <= farthest ? compare(other, trait) : 0
      return score >= enough ? [{ from, to, score }] : []
    }),
  )
  const [usedFrom, carried] = [new Set<number>(), new Map<number, number>()]
  for (const { from, to } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (usedFrom.has(from) || carried.has(to)) continue
    usedFrom.add(from)
    carried.set(to, from)
  }
  return carried
}

function compare(one: Trait, other: Trait): number {
  const labelled = one.label !== null && one.label === other.label ? 1 : 0
  return labelled + (one.place === other.place ? 0.25 : 0) + likeness(one.words, other.words)
}

/** Dice's coefficient: twice the words in common by all words; 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1
  const common = [...one].filter((word) => other.has(word)).length
  return (2 * common) / (one.size + other.size)
}

function listTraits(content: BriefContent): { key: string; trait: Trait }[] {
  const places = new Map<string, number>()
  const sorts = listSorts(content)
  let at = 0
  const traits: { key: string; trait: Trait }[] = []
  mapKeys(content, (keyed) => {
    const { sort, label, text } = sorts[at++] ?? { sort: '', label: null, text: '' }
    const place = places.get(sort) ?? 0
    places.set(sort, place + 1)
    traits.push({ key: keyed.key, trait: { sort, label, place, words: toWords(text) } })
    return keyed.key
  })
  return traits
}

interface Sort {
  sort: string
  label: string | null
  text: string
}

/** The sort of every part that has a key, in the order in which `mapKeys` meets them. */
function listSorts({ sections, techniques, sources }: BriefContent): Sort[] {
  return [
    ...sections.flatMap(({ kind, parts }) => parts.flatMap((part) => toSorts(kind, part))),
    ...techniques.flatMap((part) => toSorts('techniques', part)),
    ...sources.map(({ title, url, publisher }) => ({
      sort: 'citation',
      label: url ?? foldName(title),
      text: `${title} ${publisher ?? ''}`,
    })),
  ]
}

function toSorts(section: string, part: Part): Sort[] {
  switch (part.kind) {
    case 'subheading':
    case 'tag':
      return []
    case 'key-points':
      return part.items.map(({ text }) => ({ sort: `point ${part.pointKind}`, label: null, text }))
    case 'judgment':
      // There is one bottom line: it stays what it is, however it is worded.
      return [
        {
          sort: part.role,
          label: part.role === 'key-judgment' ? null : part.role,
          text: joinRuns(part.runs),
        },
      ]
    case 'hypothesis':
      return [{ sort: part.kind, label: part.name && foldName(part.name), text: joinRuns(part.runs) }]
    case 'implication':
    case 'recommendation':
      return [{ sort: part.kind, label: part.label && foldName(part.label), text: part.text }]
    case 'scenario':
      return [{ sort: part.kind, label: foldName(part.name), text: part.text }]
    case 'entity':
    case 'technique':
      return [{ sort: part.kind, label: foldName(part.name), text: part.description ?? '' }]
    case 'passage':
      return [{ sort: `passage of ${section}`, label: null, text: part.text }]
  }
}

function toWords(text: string): Set<string> {
  return new Set(foldName(toPlainText(text)).split(' ').filter(Boolean))
}
