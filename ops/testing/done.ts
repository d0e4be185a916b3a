import type { Result } from '#domain/result.ts'

/** What a step on the way to what is tested gave. A refusal of it ends the test, with its reason. */
export function done<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
}
