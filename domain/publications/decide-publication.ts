import { hasTitle } from '#domain/briefs/has-title.ts'
import { canReachReaders, type TlpMarking } from '#domain/markings/tlp.ts'
import { accepted, refused, type Result } from '#domain/result.ts'

/** What the decision to publish a revision rests on, apart from who asks and how far the brief has come. */
export interface PublicationCase {
  title: string
  marking: TlpMarking
  /** Everyone who wrote on this revision. */
  writerIds: readonly string[]
  /** Everyone who has verified this very revision. */
  verifierIds: readonly string[]
}

export type PublicationRefusal = 'missing-title' | 'needs-verification' | 'marking-not-clear'

/**
 * Whether a revision may go to readers: nothing without a title, nothing unverified or verified by its own authors only,
 * nothing above TLP:CLEAR.
 */
export function decidePublication(facts: PublicationCase): Result<'publish', PublicationRefusal> {
  if (!hasTitle(facts)) return refused('missing-title')
  if (!canReachReaders(facts.marking)) return refused('marking-not-clear')
  if (!facts.verifierIds.some((id) => !facts.writerIds.includes(id))) return refused('needs-verification')
  return accepted('publish')
}
