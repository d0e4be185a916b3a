import type { LineRange } from '#domain/layout/lines/line-range.ts'

/** Says which lines: "line 3", "lines 3–5". */
export function spellLines({ first, last }: LineRange): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`
}
