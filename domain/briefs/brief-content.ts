import type { Confidence } from '../judgments/confidence.ts'
import type { Likelihood } from '../judgments/likelihood.ts'
import type { Prose } from '../prose/prose.ts'

/** A calendar day in UTC, written `YYYY-MM-DD`. */
export type IsoDate = string

/** Half-open range `[start, end)` of UTF-16 code units in the text it belongs to. */
export interface Span {
  start: number
  end: number
}

/**
 * All that one revision of a brief says, in the order of the published layout.
 * It is what the importer makes, the desk edits, the database stores and every page and export is
 * printed from. Texts of older layouts keep their own sections: what a text did not say is `null` or an
 * empty list.
 */
export interface BriefContent {
  title: string
  /** The day named by the text's own "Published on:" line, not the day this system published it. */
  publishedOn: IsoDate | null
  /** How the brief came about, as the text states it. */
  provenance: Prose | null
  /** The headline of the source that the brief is about. */
  reportTitle: string | null
  /** Who published that source. */
  outlet: string | null
  /** Paragraphs before the first section that are none of the above. */
  preamble: Prose[]
  sections: Section[]
  /** The unnumbered block "Structured Analytic Techniques Applied" after the sections. */
  techniques: TechniqueUse[]
  sources: Citation[]
  /** The links of the closing "Explore more" line. */
  explore: ExploreLink[]
}

/** One numbered part of the published layout. */
export interface Section {
  /** As printed; `null` where the text has a heading without a number. */
  number: number | null
  title: string
  kind: SectionKind
  parts: Part[]
}

export const sectionKinds = [
  'bluf',
  'hypotheses',
  'analysis',
  'key-points',
  'implications',
  'recommendations',
  'entities',
  'tags',
  'other',
] as const
export type SectionKind = (typeof sectionKinds)[number]

export type Part =
  | Bluf
  | Passage
  | Subheading
  | Hypothesis
  | Assessment
  | KeyPoints
  | Implication
  | Recommendation
  | Scenario
  | EntityEntry
  | Tag
  | TechniqueUse

/** The bottom line: the main judgment, with its confidence as its own words state it. */
export interface Bluf {
  kind: 'bluf'
  text: Prose
  likelihood: Likelihood | null
  confidence: Confidence | null
  /** The sentence of `text` that does nothing but state the confidence, where there is one. */
  confidenceSpan: Span | null
}

/** Text that carries no label. `item` is printed as a list item. */
export interface Passage {
  kind: 'passage'
  form: 'paragraph' | 'item'
  text: Prose
}

/** A label that stands above other parts of its section, such as "Scenario Outlook". */
export interface Subheading {
  kind: 'subheading'
  text: string
}

/** One competing explanation. Its label (A, B, C …) is its place among the hypotheses of the brief. */
export interface Hypothesis {
  kind: 'hypothesis'
  /** A name the text gives it besides its label. */
  name: string | null
  text: Prose
  /** The parts of `text` that say what speaks for it. In order, not overlapping. */
  support: Span[]
  /** The parts of `text` that say what is uncertain about it or speaks against it. */
  uncertainties: Span[]
  likelihood: Likelihood | null
}

/** Which hypothesis is better supported, why, and what would change that. */
export interface Assessment {
  kind: 'assessment'
  text: Prose
  confidence: Confidence | null
}

export const keyPointKinds = [
  'assumptions',
  'information-gaps',
  'bias-and-deception',
  'red-flags',
  'other',
] as const
export type KeyPointKind = (typeof keyPointKinds)[number]

export interface KeyPoints {
  kind: 'key-points'
  label: string
  pointKind: KeyPointKind
  /** Without the full stop that ends a list of them. */
  items: Prose[]
}

export const implicationDomains = ['political', 'security', 'cyber', 'economic', 'other'] as const
export type ImplicationDomain = (typeof implicationDomains)[number]

export interface Implication {
  kind: 'implication'
  label: string | null
  domain: ImplicationDomain
  text: Prose
}

export const horizons = ['immediate', 'medium', 'other'] as const
export type Horizon = (typeof horizons)[number]

export interface Recommendation {
  kind: 'recommendation'
  label: string | null
  horizon: Horizon
  text: Prose
}

export const scenarioKinds = ['best', 'worst', 'most-likely', 'other'] as const
export type ScenarioKind = (typeof scenarioKinds)[number]

export interface Scenario {
  kind: 'scenario'
  name: string
  scenarioKind: ScenarioKind
  text: Prose
  likelihood: Likelihood | null
}

/** An entity as this brief names it. Kind and aliases belong to the shared entity, not to the brief. */
export interface EntityEntry {
  kind: 'entity'
  name: string
  description: Prose | null
}

export interface Tag {
  kind: 'tag'
  name: string
}

/** A structured analytic technique and what it was used for or found. */
export interface TechniqueUse {
  kind: 'technique'
  name: string
  description: Prose | null
}

/** A source as this brief cites it, under the number that `[1]` in the text refers to. */
export interface Citation {
  number: number
  title: string
  publisher: string | null
  publishedOn: IsoDate | null
  url: string | null
  retrievedOn: IsoDate | null
  grade: AdmiraltyGrade | null
}

/**
 * Admiralty code (NATO STANAG 2511, AJP-2.1): reliability of the source, A completely reliable to
 * F cannot be judged, and apart from it credibility of the information, 1 confirmed to 6 cannot be judged.
 */
export interface AdmiraltyGrade {
  reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  credibility: 1 | 2 | 3 | 4 | 5 | 6
}

export interface ExploreLink {
  label: string
  href: string | null
}
