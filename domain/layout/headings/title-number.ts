import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { splitLabel, trimLabel } from '#domain/layout/lines/split-label.ts'
import { splitProse } from '#domain/prose/split-prose.ts'
import { kindOfTitle } from './section-titles.ts'

const sign = /^[^\p{L}\p{N}>[(]{1,8}(?=[\p{L}\p{N}(])/u
const keycap = /^(?:(\d)\ufe0f?\u20e3|(\u{1f51f}))\s*/u
const worded = /^(?:section|part|chapter|§)\s*(\d{1,2}|[IVX]{1,5})(?:\s*[:.)–—-]\s*|\s+)/i
const figure = /^\(?(\d{1,2})(?:\s*[:.)–—-]+\s*|\s+)/
const roman = /^\(?([IVX]{1,5})(?:[:.)]\s*|\s+[–—-]\s+)/

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/**
 * A line whose title is known without what stands before it: "1.BLUF", "II. Competing Hypotheses", "Section 3:
 * Implications", a keycap, a sign. Its number becomes its mark, and the rest of it its text. Any other line is given back
 * as it is: only known titles take these forms.
 */
export function liftTitleNumber(line: LayoutLine): LayoutLine {
  if (line.mark !== null || line.continues || line.depth > 0) return line
  const { length, number } = measureNumber(line.plain)
  if (length === 0) return line
  const lead =
    line.lead !== null && line.lead.text.length > length
      ? { ...line.lead, text: line.lead.text.slice(length) }
      : null
  const lifted = {
    ...line,
    plain: line.plain.slice(length),
    prose: splitProse(line.prose, length)[1],
    lead,
    mark: number === null ? null : `${number}.`,
  }
  const label = splitLabel(lifted)?.label ?? ''
  return kindOfTitle(trimLabel(lifted.plain)) !== null || kindOfTitle(label) !== null ? lifted : line
}

/** How many characters before a title are a sign or a number, and the number. */
function measureNumber(plain: string): { length: number; number: number | null } {
  const capped = keycap.exec(plain)
  if (capped) return { length: capped[0].length, number: Number(capped[1] ?? 10) }
  const before = sign.exec(plain)?.[0].length ?? 0
  const rest = plain.slice(before)
  const found = worded.exec(rest) ?? figure.exec(rest) ?? roman.exec(rest)
  if (!found) return { length: before, number: null }
  const number = toNumber(found[1] ?? '')
  return { length: number === null ? before : before + found[0].length, number }
}

/** The value of a number in figures or Roman numerals; `null` for numerals that are no number up to 39. */
function toNumber(text: string): number | null {
  if (/^\d/.test(text)) return Number(text)
  const numerals = text.toUpperCase()
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(numerals)) return null
  const digits = Array.from(numerals, (numeral) => values[numeral] ?? 0)
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
}
