import type { NamedPerson } from './actor.ts'

/** Whose hands a draft is in besides its author's, and whose it can be given into: authors alone, for editors write on any. */
export interface DraftHands {
  handedTo: readonly NamedPerson[]
  others: readonly NamedPerson[]
}
