import type { RefusalAnswer } from './refusals/refusal.ts'

/** What a rule or a use case answers: its value, or one of the refusals it names. Only bugs throw. */
export type Result<Value, Refusal> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

export function accepted<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

/** Takes no other refusals than those that have a sentence. */
export function refused<Refusal extends RefusalAnswer>(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}
