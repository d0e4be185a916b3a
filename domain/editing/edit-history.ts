/** A value that is worked on, with what it was before and what was undone. */
export interface EditHistory<Value> {
  past: readonly Value[]
  present: Value
  future: readonly Value[]
  /** The field that was changed last, and when; further changes to it soon after are one step. */
  last: { field: string; at: number } | null
}

/** Steps that can be undone. */
const mostSteps = 200
/** Milliseconds within which changes to one field are one step. */
const oneStep = 1_500

/** The beginning of a history. */
export function beginHistory<Value>(present: Value): EditHistory<Value> {
  return { past: [], present, future: [], last: null }
}

export interface Edit<Value> {
  value: Value
  /** What was changed: one field's name, or `null` for something that is a step by itself. */
  field: string | null
  /** Milliseconds of any clock that goes on. */
  at: number
}

/** The history after a change. What was undone before is gone with it. */
export function recordEdit<Value>(
  history: EditHistory<Value>,
  { value, field, at }: Edit<Value>,
): EditHistory<Value> {
  const { last } = history
  const goesOn = field !== null && last?.field === field && at - last.at < oneStep
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps)
  return { past, present: value, future: [], last: field === null ? null : { field, at } }
}

/** One step back; the same history where there is none. */
export function undoEdit<Value>(history: EditHistory<Value>): EditHistory<Value> {
  const present = history.past.at(-1)
  if (present === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    last: null,
  }
}

/** One step forward again; the same history where nothing was undone. */
export function redoEdit<Value>(history: EditHistory<Value>): EditHistory<Value> {
  const [present, ...future] = history.future
  if (present === undefined) return history
  return { past: [...history.past, history.present], present, future, last: null }
}
