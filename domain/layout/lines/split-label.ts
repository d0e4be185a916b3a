import type { Prose } from '#domain/prose/prose.ts'
import { splitProse } from '#domain/prose/split-prose.ts'
import type { LayoutLine } from './layout-line.ts'
import { takeBullet } from './list-marks.ts'
import { isScenarioName } from '#domain/layout/phrases/scenario-names.ts'

export interface Label {
  /** Without its colon and marks. */
  label: string
  /** What follows it on the same line; empty where it stands alone. */
  rest: Prose
  /** Whether it is set in bold. */
  bold: boolean
}

/** A colon or dash between a label and its text. */
const separator = /^\s*(?::|\s[–—-]\s)\s*/

/** A plain label: short, begins like a name, and holds no end of a sentence. */
const plainLabel = /^((?=[\p{L}\p{N}(“"'‘])[^:;!\n]{1,90}?)\s*:(?=\s|$)/u
/** Names of scenarios are also parted from their text by a dash. */
const dashed = /^(\p{L}[\p{L} -]{2,40}?)\s+[–—-]\s+(?=\S)/u
const mostWords = 10

/**
 * The label a line begins with: bold words with a colon, or a few words before a colon. A bold sentence is
 * no label. A list sign behind it, from a list that was pasted onto one line, is no part of the text.
 */
export function splitLabel(line: LayoutLine): Label | null {
  const found = splitBoldLabel(line) ?? splitPlainLabel(line)
  // Signs alone name nothing.
  if (found === null || !/[\p{L}\p{N}]/u.test(found.label)) return null
  const { mark, rest } = takeBullet(found.rest.trimStart())
  return mark === null ? found : { ...found, rest }
}

function splitBoldLabel({ lead, heading }: LayoutLine): Label | null {
  if (lead === null || heading !== null) return null
  if (/:\s*$/.test(lead.text)) return { label: trimLabel(lead.text), rest: lead.rest, bold: true }
  const found = separator.exec(lead.rest)
  if (!found || /[.!?]$/.test(lead.text)) return null
  return { label: trimLabel(lead.text), rest: lead.rest.slice(found[0].length).trim(), bold: true }
}

function splitPlainLabel({ plain, prose }: LayoutLine): Label | null {
  const found = plainLabel.exec(plain) ?? dashed.exec(plain)
  const label = found?.[1]
  if (!found || label === undefined) return null
  if (!/:\s*$/.test(found[0]) && !isScenarioName(label)) return null
  if (/^\p{Ll}/u.test(label) && !isScenarioName(label)) return null
  if (
    label.split(/\s+/).length > mostWords ||
    /[.]\s+\p{Lu}|\?\s+(?:\S+\s+){3}/u.test(label) ||
    /\[\d/.test(label)
  )
    return null
  return { label: trimLabel(label), rest: splitProse(prose, found[0].length)[1], bold: false }
}

/** A label or heading without its colon and the space around it. */
export function trimLabel(text: string): string {
  return text.replace(/\s*:\s*$/, '').trim()
}
