/** Who is editing a brief, as a page of the desk is told. */
export interface EditingNow {
  name: string
  /** ISO 8601, UTC. */
  since: string
  isYou: boolean
  /** That they took it over from whoever is told this. */
  tookFromYou: boolean
  /** The version of the text that is stored; `null` where there is no draft yet. */
  version: number | null
}
