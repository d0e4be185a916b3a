import type { Prose } from '#domain/prose/prose.ts'
import { splitProse } from '#domain/prose/split-prose.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { splitLabel } from '#domain/layout/lines/split-label.ts'

export interface HypothesisLabel {
  name: string | null
  /** The hypothesis itself, as far as it stands on this line. */
  text: Prose
}

const mark = '(?:[A-Z]{1,2}|\\d{1,2}|[IVX]{1,4}|one|two|three|four|five|six|first|second|third)'
const sort =
  '(?:(?:competing|alternative|main|primary|leading|working|null|first|second|third|fourth|secondary|tertiary) )*'
const name = '(?:\\s*\\((?<bracket>.{1,80}?)\\)(?=\\s*[:.–—-]|$)|\\s+[–—-]\\s+(?<dash>[^:]{1,80}?)(?=\\s*:))?'

/** "Hypothesis A:", "Hypothesis 1 (Name):", "Hypothesis A – name:", "Alternative hypothesis:", "H1:". */
const worded = new RegExp(
  `^(?:${sort}hypothes[ei]s(?:\\s+#?${mark})?|H\\d{1,2})${name}\\s*(?:[:.]|[–—-](?=\\s)|$)\\s*`,
  'i',
)

/** "(A) Text", "A) Text", "A. Text", "A: Text". */
const lettered = /^\(?(?:[A-H]|[1-9])[):.]\)?\s+(?=\S)/

/** What a line says it begins, if it begins a hypothesis by word or letter. */
export function splitHypothesisLabel(line: LayoutLine): HypothesisLabel | null {
  const found = worded.exec(line.plain)
  if (!found) return lettered.test(line.plain) && line.heading === null ? splitName(dropLetter(line)) : null
  const [, text] = splitProse(line.prose, found[0].length)
  const given = found.groups?.bracket ?? found.groups?.dash ?? null
  if (given !== null) return { name: toName(given), text }
  return splitBoldName(line, found[0].length) ?? { name: null, text }
}

/** "**Hypothesis 1: Strategic pause** The text": bold words behind the label that are no sentence are its name. */
function splitBoldName({ lead, plain }: LayoutLine, labelLength: number): HypothesisLabel | null {
  const named = lead?.text.slice(labelLength).trim() ?? ''
  if (lead === null || named === '' || lead.rest === '' || /[.!?]$/.test(named)) return null
  if (!plain.startsWith(lead.text)) return null
  return { name: named.replace(/\s*:$/, ''), text: lead.rest.replace(/^\s*(?::|[–—-]\s)\s*/, '') }
}

/** A hypothesis that only its number marks: "1. **Name**: text" or "1. **Statement.** text". */
export function splitName(line: LayoutLine): HypothesisLabel {
  const worded = splitHypothesisWord(line)
  if (worded) return worded
  const label = splitLabel(line)
  if (label === null || (!label.bold && !/hypothesis|explanation|scenario/i.test(label.label))) {
    return { name: null, text: line.prose }
  }
  return { name: label.label, text: label.rest }
}

function splitHypothesisWord(line: LayoutLine): HypothesisLabel | null {
  return worded.test(line.plain) ? splitHypothesisLabel(line) : null
}

function dropLetter(line: LayoutLine): LayoutLine {
  const length = lettered.exec(line.plain)?.[0].length ?? 0
  return { ...line, prose: splitProse(line.prose, length)[1], plain: line.plain.slice(length), lead: null }
}

/** "H1" or "A" in brackets repeats the label and names nothing. */
function toName(given: string): string | null {
  return /^(?:H\s?)?(?:\d{1,2}|[A-Z])$/.test(given.trim()) ? null : given.trim()
}

const assessment =
  /^(?:(?:overall|comparative|analytic(?:al)?|current|net|relative|initial|preliminary|our|final|the) )*(?:assessment|judge?ment|weighing|conclusion|evaluation|comparison|verdict)(?: of (?:the )?(?:competing )?hypotheses)?$/i

/** Whether a label opens the weighing of the hypotheses. */
export function isAssessmentLabel(label: string): boolean {
  return assessment.test(label)
}

const weighing =
  /\bhypothes[ei]s\b|\bexplanations?\b|\b(?:first|second|former|latter)\b|\b(?:more|most|less|least|better|best) (?:likely|supported|plausible|probable|consistent|credible)\b|\bACH\b|\bshift this\b/i

/** Whether a paragraph weighs hypotheses against each other. */
export function isWeighing(plain: string): boolean {
  return weighing.test(plain)
}
