/** One name in an index of tags or entities. */
export interface IndexEntry {
  slug: string
  name: string
  /** What kind of entity; null of a tag. */
  kind: string | null
  /** How many visible briefs carry or name it: 1 or more. */
  count: number
  /** Its place (`toIndexKey`). */
  key: string
}
