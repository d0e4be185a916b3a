import type { Section } from '#domain/briefs/brief-content.ts'
import type { RunRole } from '#domain/briefs/runs.ts'

/** Something that a text lacks or that readers may take wrongly. */
export interface Advice {
  /** Tells one piece of advice from another as long as the text stays what it is there. */
  id: string
  /** A required one stands in the way of review; the rest is for the author to weigh. */
  weight: 'required' | 'advice'
  what: string
  why: string
  /** Where the rule comes from. */
  source: string
  /** The section that it is about, by its kind; `null` for the brief as a whole. */
  section: Section['kind'] | null
  /** The field that it is about, as `toFieldName` has it; `null` where it is about the section as a whole. */
  field: string | null
}

/** The name of the field that holds the title. No key of a part is a word with a space before it. */
export const titleField = ' title'
/** The name of the field that holds the sources. */
export const sourcesField = ' sources'
/** The name of the field that closing links without a label have, and of what they are folded into. */
export const linksField = ' links'

/** What the field of a part is called in the editor: its key, and for a name, one side or the confidence of it that as well. */
export function toFieldName(key: string, role: RunRole | 'name' = 'statement'): string {
  return role === 'statement' ? key : `${key} ${role}`
}

/** Intelligence Community Directive 203, the standards of tradecraft. */
export const icd = 'ICD 203, section D.6'
/** Intelligence Community Directive 206, sourcing requirements. */
export const icdSources = 'ICD 206'
/** The text that the weighing of hypotheses against each other comes from. */
export const heuer = 'Heuer, Psychology of Intelligence Analysis, chapter 8'
/** A rule of this publication. */
export const house = 'House style'

/** What advice calls the judgments. */
export const adviceNames = {
  'bottom-line': 'The bottom line',
  'key-judgment': 'A key judgment',
  assessment: 'The assessment',
} as const
