/**
 * What a key does at the desk: nothing, wait for a second one, list the shortcuts, go to an address, move through the rows of
 * a list or into one, or whatever the page that is open makes of a letter.
 */
export type KeyStep =
  | { kind: 'nothing' }
  | { kind: 'wait' }
  | { kind: 'list' }
  | { kind: 'go'; href: string }
  | { kind: 'row'; by: 1 | -1 }
  | { kind: 'enter' }
  | { kind: 'page'; letter: string }

/** Where the letters lead for whoever types them. */
export interface DeskLetters {
  /** The places that their roles open, each with its letter in lower case. */
  places: readonly { letter: string; href: string }[]
  /** Where they begin a brief; `null` for whoever may not. */
  newBrief: string | null
}

/** What keys do wherever one is at the desk, whoever types them. */
const steps: ReadonlyMap<string, KeyStep> = new Map([
  ['?', { kind: 'list' }],
  ['g', { kind: 'wait' }],
  ['j', { kind: 'row', by: 1 }],
  ['k', { kind: 'row', by: -1 }],
  ['enter', { kind: 'enter' }],
])

/**
 * What a key does that was typed outside any field. `isSecond` says that G came just before it: then the key names a
 * place, and one that names none ends the wait.
 */
export function decideKey({ places, newBrief }: DeskLetters, key: string, isSecond: boolean): KeyStep {
  const letter = key.toLowerCase()
  if (isSecond) return goTo(places.find((place) => place.letter === letter)?.href ?? null)
  if (letter === 'c') return goTo(newBrief)
  return steps.get(letter) ?? (/^[a-z]$/.test(letter) ? { kind: 'page', letter } : { kind: 'nothing' })
}

function goTo(href: string | null): KeyStep {
  return href === null ? { kind: 'nothing' } : { kind: 'go', href }
}
