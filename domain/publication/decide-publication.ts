import { hasTitle } from '../briefs/has-title.ts'
import { canReachReaders, type TlpMarking } from '../markings/tlp.ts'
import { accepted, refused, type Result } from '../result.ts'

export const briefStatuses = [
  'draft',
  'in-review',
  'verified',
  'scheduled',
  'published',
  'withdrawn',
] as const
export type BriefStatus = (typeof briefStatuses)[number]

/** What the decision to publish a revision rests on. */
export interface PublicationCase {
  title: string
  status: BriefStatus
  marking: TlpMarking
  authorId: string
  /** Everyone who has verified this very revision. */
  verifierIds: readonly string[]
  /** Whether readers have this revision already. */
  isLive: boolean
}

export type PublicationRefusal =
  'withdrawn' | 'already-live' | 'missing-title' | 'needs-verification' | 'marking-not-clear'

/**
 * Whether a revision may go to readers: nothing without a title, nothing unverified or verified by its own author only,
 * nothing above TLP:CLEAR, and a withdrawn brief stays withdrawn.
 */
export function decidePublication(facts: PublicationCase): Result<'publish', PublicationRefusal> {
  if (facts.status === 'withdrawn') return refused('withdrawn')
  if (facts.isLive) return refused('already-live')
  if (!hasTitle(facts)) return refused('missing-title')
  if (!canReachReaders(facts.marking)) return refused('marking-not-clear')
  if (!facts.verifierIds.some((id) => id !== facts.authorId)) return refused('needs-verification')
  return accepted('publish')
}
