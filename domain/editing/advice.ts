import type { Section } from '#domain/briefs/brief-content.ts'

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
  section: Section['kind'] | 'sources' | null
}

/** Intelligence Community Directive 203, the standards of tradecraft. */
export const icd = 'ICD 203, section D.6'
