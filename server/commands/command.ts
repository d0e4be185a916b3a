import type { z } from 'zod'
import type { PersonActor } from '#domain/people/actor.ts'
import type { Verb } from '#domain/people/rights.ts'
import type { RefusalAnswer } from '#domain/refusals/refusal.ts'
import type { Result } from '#domain/result.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'

/** Who asks, as every use case is told; at the desk it is always a person. */
export type DeskOrder = Order & { actor: PersonActor }

/** Something that a page of the desk can ask for: what it needs, and the use case that does it. */
export interface Command {
  /** The row of the table of rights that decides on it. The use case asks that table itself, about the brief in question. */
  verb: Verb
  /** What a page sends, read strictly: a field too many is refused. */
  input: z.ZodType
  run: (db: Database, order: DeskOrder, input: unknown) => Promise<Result<unknown, RefusalAnswer>>
}

/** Writes a command with its input's type known to the compiler. */
export function command<Input>(parts: {
  verb: Verb
  input: z.ZodType<Input>
  run: (db: Database, order: DeskOrder, input: Input) => Promise<Result<unknown, RefusalAnswer>>
}): Command {
  const { verb, input, run } = parts
  // `answerCommand` gives to `run` only what `input` has made.
  return { verb, input, run: (db, order, given) => run(db, order, given as Input) }
}
