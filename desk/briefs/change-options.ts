import { Option } from 'commander'
import { correctionKinds, type CorrectionKind } from '#domain/publications/correction-kind.ts'
import type { PublicChange } from '#domain/publications/public-change.ts'
import { DeskProblem } from '#desk/report-failure.ts'

/** What a person can say of a next revision at the command line. */
export interface ChangeOptions {
  kind?: CorrectionKind
  note?: string
}

export const kindOption = new Option(
  '--kind <kind>',
  'for a next revision: what kind of change it is',
).choices(correctionKinds)

export const noteOption = new Option(
  '--note <text>',
  'for a next revision: tells readers what changed and why',
)

/** What readers are told of a next revision; `null` where nothing was said. One without the other is half of it. */
export function toChange({ kind, note }: ChangeOptions): PublicChange | null {
  if (kind === undefined && note === undefined) return null
  if (kind === undefined || note === undefined) throw new DeskProblem('Give both --kind and --note.', 2)
  return { kind, note }
}
