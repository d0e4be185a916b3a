import { decideMarking, type LaxerMarking, type StatedMarkings } from '../domain/markings/decide-marking.ts'
import type { TlpMarking } from '../domain/markings/tlp.ts'
import { DeskProblem } from './report-failure.ts'

/** The marking to file a text under; a wider one than the text states ends the command with exit code 1. */
export function requireMarking(stated: StatedMarkings): TlpMarking {
  const decision = decideMarking(stated)
  if (decision.ok) return decision.value
  throw new DeskProblem(describeLaxer(decision.refusal), 1)
}

/** What the refusal of a laxer marking means for the person at the keyboard, and what to do next. */
export function describeLaxer({ stated, asked }: LaxerMarking): string {
  return `The text is marked ${stated} and cannot be filed as ${asked}. If the marking is out of date, change it in the text.`
}
