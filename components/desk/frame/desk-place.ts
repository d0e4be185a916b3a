/** A place of the desk in the list at its side. */
export interface DeskPlace {
  href: string
  label: string
  /** The letter that, typed after G, goes there. */
  letter: string
  /** How many things wait there; null where nothing is counted. */
  waiting: number | null
}
