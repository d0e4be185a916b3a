/**
 * The place of an index that holds everything. Every other place is the beginning of the keys (`toIndexKey`) of what it
 * holds: `a:` all names with A, `a:c` those with Ac.
 */
export const wholeIndex = ''

/** A place, and how many names that visible briefs have are in it. */
export interface PlaceCount {
  place: string
  count: number
}

/** The groups of keys in the order in which an index shows them, with the names of those that are no letter. */
const groupNames: ReadonlyMap<string, string> = new Map([
  ...Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => [letter, letter.toUpperCase()] as const),
  ['0-9', '0–9'],
  ['cyrl', 'Cyrillic'],
  ['grek', 'Greek'],
  ['arab', 'Arabic'],
  ['hebr', 'Hebrew'],
  ['deva', 'Devanagari'],
  ['hani', 'Chinese characters'],
  ['jpan', 'Japanese'],
  ['hang', 'Korean'],
  ['other', 'Other'],
])
const groupOrder = [...groupNames.keys()]

/** The next smaller place within `place` that a key belongs to; `null` for a key that has no letter beyond it. */
export function toNextPlace(place: string, key: string): string | null {
  if (place === wholeIndex) return key.slice(0, key.indexOf(':') + 1)
  const [letter] = key.slice(place.length)
  return letter === undefined ? null : place + letter
}

/** The place that was cut into places of which this is one; `null` for the whole index. */
export function toPlaceAbove(place: string): string | null {
  if (place === wholeIndex) return null
  return place.endsWith(':') ? wholeIndex : Array.from(place).slice(0, -1).join('')
}

/** How addresses name a place other than the whole: its letters, or a script and the code points of its letters. */
export function toPlaceCode(place: string): string {
  const { group, letters } = splitPlace(place)
  const plain = group + letters
  const isPlain = /^[a-z][a-z0-9]*$/.test(plain) && group.length === 1 && !groupNames.has(plain)
  if (letters === '' || isPlain) return plain
  return [group, ...Array.from(letters, toHex)].join('-')
}

function toHex(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
}

/** The place that an address names; `null` for one that `toPlaceCode` does not write. */
export function parsePlaceCode(code: string): string | null {
  const [, group, points = ''] = /^(0-9|[a-z]+)((?:-[0-9a-f]{4,5})+)?$/.exec(code) ?? []
  const isGroup = groupNames.has(group ?? code)
  const place = isGroup ? `${group}:${toLetters(points)}` : `${code.slice(0, 1)}:${code.slice(1)}`
  return isPlace(place) && toPlaceCode(place) === code ? place : null
}

function toLetters(points: string): string {
  const numbers = points.split('-').slice(1)
  return numbers.map((hex) => String.fromCodePoint(Number.parseInt(hex, 16))).join('')
}

function isPlace(place: string): boolean {
  const { group, letters } = splitPlace(place)
  return groupNames.has(group) && /^[\p{L}\p{N}]*$/u.test(letters)
}

/** What a place is called: `A`, `Ac`, `0–9`, `Cyrillic`, `Мо`. */
export function toPlaceName(place: string): string {
  const { group, letters } = splitPlace(place)
  if (letters === '') return groupNames.get(group) ?? group
  const [first = '', ...others] = group.length === 1 ? group + letters : letters
  // Letters that were taken apart for comparison, such as Korean ones, are put together again.
  return [first.toUpperCase(), ...others].join('').normalize('NFC')
}

/** Sorts places, or keys, as an index shows them: Latin letters, digits, then other scripts. */
export function comparePlaces(one: string, other: string): number {
  const [first, second] = [splitPlace(one), splitPlace(other)]
  const groups = groupOrder.indexOf(first.group) - groupOrder.indexOf(second.group)
  if (groups !== 0) return groups
  return compareCodePoints(first.letters, second.letters)
}

/** As the database sorts in its collation `C`. */
function compareCodePoints(one: string, other: string): number {
  const [first, second] = [Array.from(one), Array.from(other)]
  for (const [at, letter] of first.entries()) {
    const difference = (letter.codePointAt(0) ?? 0) - (second[at]?.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return first.length - second.length
}

function splitPlace(place: string): { group: string; letters: string } {
  const colon = place.indexOf(':')
  return { group: place.slice(0, colon), letters: place.slice(colon + 1) }
}
