/** A site that is measured. */
export interface MeasuredSite {
  name: string
  /** Scheme, host and port. */
  url: string
  /** What is done once a brief was published at these addresses, besides what the use case does. */
  announce: (addresses: readonly string[]) => Promise<void>
  /** Resolves when nothing of the last publication is left to do. */
  settle: () => Promise<void>
  stop: () => Promise<void>
}
