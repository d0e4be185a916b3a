import type { Confidence } from '#domain/judgments/confidence.ts'
import type { InsightCode } from '#domain/judgments/insight-code.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import type { Prose } from '#domain/prose/prose.ts'
import type { Run } from './runs.ts'

/** A calendar day in UTC, written `YYYY-MM-DD`. */
export type IsoDate = string

/**
 * All that one revision of a brief says, in the order of the published layout.
 * It is what the importer makes, the desk edits, the database stores and every page and export is
 * printed from. Texts of older layouts keep their own sections: what a text did not say is `null` or an
 * empty list.
 *
 * What others may refer to (a comment, a matrix, a correction) has a `key`: unique in the brief, and the same in every
 * revision as long as the part stays what it is. Keys are no text: no printed form but the JSON holds them, and they count
 * for no hash.
 */
export interface BriefContent {
  title: string
  /** The day named by the text's own "Published on:" line, not the day this system published it. */
  publishedOn: IsoDate | null
  /** The language it is written in (BCP 47); `null` for the publication's own. */
  language: LanguageTag | null
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

/** A language as BCP 47 writes it: `fr`, `pt-BR`. */
export type LanguageTag = string

/** What can be referred to from outside the text. */
export interface Keyed {
  key: string
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
  | Judgment
  | Passage
  | Subheading
  | Hypothesis
  | KeyPoints
  | Implication
  | Recommendation
  | Scenario
  | EntityEntry
  | Tag
  | TechniqueUse

export const judgmentRoles = ['bottom-line', 'key-judgment', 'assessment'] as const
export type JudgmentRole = (typeof judgmentRoles)[number]

/**
 * A statement with a likelihood and, apart from it, a confidence (ICD 203, section D.6.e.2): the bottom line, a further
 * key judgment below it, or the assessment of which hypothesis is better supported and what would change that.
 */
export interface Judgment extends Keyed {
  kind: 'judgment'
  role: JudgmentRole
  /** A run with the role `confidence` does nothing but state the confidence. */
  runs: Run[]
  likelihood: Likelihood | null
  confidence: Confidence | null
  /** What sort of insight the bottom line is; absent where its author has not said. */
  code?: InsightCode
}

/** Text that carries no label. `item` is printed as a list item. */
export interface Passage extends Keyed {
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
export interface Hypothesis extends Keyed {
  kind: 'hypothesis'
  /** A name the text gives it besides its label. */
  name: string | null
  /** Runs of support say what speaks for it, runs of uncertainty what is uncertain about it or speaks against it. */
  runs: Run[]
  likelihood: Likelihood | null
}

export type KeyPointKind = 'assumptions' | 'information-gaps' | 'bias-and-deception' | 'red-flags' | 'other'

export interface KeyPoints {
  kind: 'key-points'
  label: string
  pointKind: KeyPointKind
  items: KeyPoint[]
}

/** One assumption, gap, risk or red flag, without the full stop that ends a list of them. */
export interface KeyPoint extends Keyed {
  text: Prose
}

export type ImplicationDomain = 'political' | 'security' | 'cyber' | 'economic' | 'other'

export interface Implication extends Keyed {
  kind: 'implication'
  label: string | null
  domain: ImplicationDomain
  text: Prose
}

export const horizons = ['immediate', 'medium', 'other'] as const
export type Horizon = (typeof horizons)[number]

export interface Recommendation extends Keyed {
  kind: 'recommendation'
  label: string | null
  horizon: Horizon
  text: Prose
}

export const scenarioKinds = ['best', 'worst', 'most-likely', 'other'] as const
export type ScenarioKind = (typeof scenarioKinds)[number]

export interface Scenario extends Keyed {
  kind: 'scenario'
  name: string
  scenarioKind: ScenarioKind
  text: Prose
  likelihood: Likelihood | null
}

/** An entity as this brief names it. Kind and aliases belong to the shared entity, not to the brief. */
export interface EntityEntry extends Keyed {
  kind: 'entity'
  name: string
  description: Prose | null
}

export interface Tag {
  kind: 'tag'
  name: string
}

/** A structured analytic technique and what it was used for or found. */
export interface TechniqueUse extends Keyed {
  kind: 'technique'
  name: string
  description: Prose | null
}

/** A source as this brief cites it, under the number that `[1]` in the text refers to. */
export interface Citation extends Keyed {
  number: number
  title: string
  publisher: string | null
  publishedOn: IsoDate | null
  /** The language it is written in; `null` where nobody has said. */
  language: LanguageTag | null
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
