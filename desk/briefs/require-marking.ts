import { decideMarking, type StatedMarkings } from '#domain/markings/decide-marking.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import { describeRefusal } from '#desk/refusals.ts'
import { DeskProblem } from '#desk/report-failure.ts'

/** The marking to file a text under; a wider one than the text states ends the command with exit code 1. */
export function requireMarking(stated: StatedMarkings): TlpMarking {
  const decision = decideMarking(stated)
  if (decision.ok) return decision.value
  throw new DeskProblem(describeRefusal(decision.refusal), 1)
}
