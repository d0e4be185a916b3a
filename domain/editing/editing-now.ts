/** Who is editing a brief, as a page of the desk is told. */
export interface EditingNow {
  name: string
  /** ISO 8601, UTC. */
  since: string
  isYou: boolean
  /** That they took it over from whoever is told this. */
  tookFromYou: boolean
}
