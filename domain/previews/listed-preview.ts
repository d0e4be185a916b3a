/** A preview link as the desk lists it; its token is not kept. Instants are ISO 8601 in UTC. */
export interface ListedPreview {
  id: string
  forWhom: string
  madeBy: string
  madeAt: string
  /** When it ends, or ended. */
  endsAt: string
  hasEnded: boolean
  lastOpenedAt: string | null
  /** How often it was opened. */
  opened: number
}
