/** A piece of work that must cost the same however much is published. */
export interface GrowthCase {
  name: string
  /** What has to be so before. */
  prepare?: () => Promise<void>
  work: (at: number) => Promise<unknown>
}
