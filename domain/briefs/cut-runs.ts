import type { Inline } from '#domain/prose/inline.ts'
import { normaliseInlines } from '#domain/prose/normalise-inlines.ts'
import { parseProse } from '#domain/prose/parse-prose.ts'
import type { Prose } from '#domain/prose/prose.ts'
import type { Run, RunRole } from './runs.ts'

/** A stretch `[start, end)` of a text, in UTF-16 code units, and what it does there. */
export interface RoleSpan {
  start: number
  end: number
  role: RunRole
}

/**
 * Cuts a text into runs. What lies between the spans states something; spaces belong to the run before them, and so do
 * commas, while words that only turn from one span to the next belong to the one they lead to. Nothing is cut inside
 * emphasis, a link, code or a citation: such spans stay with what they are part of. Neighbours of one role stay apart.
 */
export function cutRuns(text: Prose, spans: readonly RoleSpan[]): Run[] {
  if (text === '') return []
  const runs: Run[] = []
  let start = 0
  let role: RunRole = 'statement'
  for (const span of toCover(text, spans)) {
    if (span.start > start) {
      if (!canCut(text, span.start)) continue
      runs.push({ role, text: text.slice(start, span.start) })
    }
    start = span.start
    role = span.role
  }
  return [...runs, { role, text: text.slice(start) }]
}

const onlySpace = /^\s*$/
const onlyTurn = /^([\s,;:.]*)(?:but|yet|however|although|though|while|whereas|nevertheless)[\s,;:.]*$/i

/** Spans that cover the text without gaps, each up to where the next begins. */
function toCover(text: Prose, spans: readonly RoleSpan[]): { start: number; role: RunRole }[] {
  const cover: { start: number; role: RunRole }[] = []
  const add = (start: number, role: RunRole) => {
    const at = skipSpace(text, start)
    while ((cover.at(-1)?.start ?? -1) >= at) cover.pop()
    if (at < text.length) cover.push({ start: at, role })
  }
  let end = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < end || span.end === span.start) continue
    const between = text.slice(end, span.start)
    const led = onlyTurn.exec(between)
    if (!led && !onlySpace.test(between)) add(end, 'statement')
    add(led ? end + (led[1]?.length ?? 0) : span.start, span.role)
    end = span.end
  }
  const rest = text.slice(end)
  if (!/^[\s,;:.]*$/.test(rest)) add(end, 'statement')
  return cover
}

function skipSpace(text: Prose, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)
}

/** Whether both sides of a place read the same alone as they do together. */
function canCut(text: Prose, at: number): boolean {
  const before = text.lastIndexOf('\n\n', at - 1)
  const from = before < 0 ? 0 : before + 2
  const after = text.indexOf('\n\n', at)
  const [left, right] = [text.slice(from, at), text.slice(at, after < 0 ? text.length : after)]
  if (left.trim() === '' || !/[*_`[\]\\<&]/.test(left + right)) return true
  const gap: Inline[] = /\s$/.test(left) ? [{ type: 'text', value: ' ' }] : []
  const apart = normaliseInlines([...parseProse(left).flat(), ...gap, ...parseProse(right).flat()])
  return JSON.stringify(apart) === JSON.stringify(parseProse(left + right).flat())
}
