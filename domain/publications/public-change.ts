import { accepted, refused, type Result } from '#domain/result.ts'
import type { CorrectionKind } from './correction-kind.ts'

/** What readers are told of a revision that takes the place of another. */
export interface PublicChange {
  kind: CorrectionKind
  /** What changed and why. */
  note: string
}

/**
 * What readers are told of a revision that goes out: of a first one nothing, of any other what changed and why. `live` is
 * the revision they have.
 */
export function decideChange(
  live: string | null,
  change: PublicChange | null,
): Result<PublicChange | null, 'empty-note'> {
  if (live === null) return accepted(null)
  const note = change?.note.trim() ?? ''
  return change && note !== '' ? accepted({ kind: change.kind, note }) : refused('empty-note')
}
