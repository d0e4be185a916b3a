/** A technique in a list of techniques. */
export interface TechniqueLine {
  slug: string
  name: string
  /** One sentence; `null` where the site does not explain it. */
  summary: string | null
  /** How many visible briefs used it. */
  count: number
}
