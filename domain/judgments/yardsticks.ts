import type { Likelihood, YardstickId } from './likelihood.ts'

export interface YardstickTerm {
  term: string
  /** Per cent, 0 to 100. */
  low: number
  high: number
}

export interface Yardstick {
  id: YardstickId
  /** As it is written beside a term. */
  name: string
  title: string
  source: string
  /** From least to most likely. PHIA leaves gaps between its terms on purpose; ICD 203 leaves none. */
  terms: readonly YardstickTerm[]
}

const icd203: Yardstick = {
  id: 'icd-203',
  name: 'ICD 203',
  title: 'Intelligence Community Directive 203',
  source:
    'Office of the Director of National Intelligence, ICD 203, Analytic Standards, 2 January 2015, section D.6.e.2.a',
  terms: [
    { term: 'almost no chance', low: 1, high: 5 },
    { term: 'very unlikely', low: 5, high: 20 },
    { term: 'unlikely', low: 20, high: 45 },
    { term: 'roughly even chance', low: 45, high: 55 },
    { term: 'likely', low: 55, high: 80 },
    { term: 'very likely', low: 80, high: 95 },
    { term: 'almost certain', low: 95, high: 99 },
  ],
}

const phia: Yardstick = {
  id: 'phia',
  name: 'PHIA',
  title: 'Professional Head of Intelligence Assessment probability yardstick',
  source:
    'Professional Head of Intelligence Assessment, Professional Development Framework, United Kingdom, 2019',
  terms: [
    { term: 'remote chance', low: 0, high: 5 },
    { term: 'highly unlikely', low: 10, high: 20 },
    { term: 'unlikely', low: 25, high: 35 },
    { term: 'realistic possibility', low: 40, high: 50 },
    { term: 'likely', low: 55, high: 75 },
    { term: 'highly likely', low: 80, high: 90 },
    { term: 'almost certain', low: 95, high: 100 },
  ],
}

export const yardsticks: Readonly<Record<YardstickId, Yardstick>> = { 'icd-203': icd203, phia }

/** A term of any yardstick as a text uses it. */
export const likelihoodTerm = new RegExp(
  `\\b(?:${Object.values(yardsticks)
    .flatMap(({ terms }) => terms.map(({ term }) => term))
    .join('|')})\\b`,
  'i',
)

/** The likelihood that `term` means on one yardstick, or `null` where that yardstick has no such term. */
export function toLikelihood(term: string, yardstick: YardstickId): Likelihood | null {
  const wanted = term.trim().toLowerCase()
  const found = yardsticks[yardstick].terms.find((candidate) => candidate.term === wanted)
  return found ? { ...found, yardstick } : null
}
