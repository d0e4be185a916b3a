/** What a single letter does at the desk: nothing, wait for a second one, list the shortcuts, or go to an address. */
export type KeyStep = { kind: 'nothing' } | { kind: 'wait' } | { kind: 'list' } | { kind: 'go'; href: string }

/** Where the letters lead for whoever types them. */
export interface DeskLetters {
  /** The places that their roles open, each with its letter in lower case. */
  places: readonly { letter: string; href: string }[]
  /** Where they begin a brief; `null` for whoever may not. */
  newBrief: string | null
}

/**
 * What a key does that was typed outside any field. `isSecond` says that G came just before it: then the key names a
 * place, and one that names none ends the wait.
 */
export function decideKey({ places, newBrief }: DeskLetters, key: string, isSecond: boolean): KeyStep {
  const letter = key.toLowerCase()
  if (isSecond) return goTo(places.find((place) => place.letter === letter)?.href ?? null)
  if (key === '?') return { kind: 'list' }
  if (letter === 'g') return { kind: 'wait' }
  return goTo(letter === 'c' ? newBrief : null)
}

function goTo(href: string | null): KeyStep {
  return href === null ? { kind: 'nothing' } : { kind: 'go', href }
}
