/** One place where a projection does not say what was expected, both sides as printed for reading. */
export interface Difference {
  place: string
  expected: string
  got: string
}

/** Points of one field: `right` of `total`, `0 ≤ right ≤ total`. */
export interface FieldScore {
  right: number
  total: number
  differences: Difference[]
}

/** Field name → its points, in the order of `docs/LAYOUT.md`. */
export type Score = Map<string, FieldScore>

type Rule =
  /** One point for the value, or for the named keys of it together. */
  | { is: 'value'; at: string; field: string; keys: readonly string[] }
  /** One point for each element, whole or by the named keys together. */
  | { is: 'list'; at: string; field: string; keys: readonly string[] }
  /** Elements whose parts are scored one by one. */
  | { is: 'records'; at: string; rules: readonly Rule[] }

const value = (field: string, at = field, keys: string[] = []): Rule => ({ is: 'value', at, field, keys })
const list = (field: string, at = field, keys: string[] = []): Rule => ({ is: 'list', at, field, keys })
const records = (at: string, rules: Rule[]): Rule => ({ is: 'records', at, rules })

const briefRules: readonly Rule[] = [
  ...['kind', 'title', 'publishedOn', 'reportTitle', 'outlet', 'provenance'].map((field) => value(field)),
  value('confidence', 'confidence', ['level', 'reason']),
  list('sections', 'sections', ['number', 'title', 'kind']),
  value('bluf'),
  records(
    'hypotheses',
    ['label', 'statement', 'support', 'uncertainties'].map((key) => value(`hypotheses.${key}`, key)),
  ),
  value('assessment'),
  records('keyPoints', [
    value('keyPoints.label', 'label'),
    value('keyPoints.kind', 'kind'),
    list('keyPoints.items', 'items'),
  ]),
  value('implications.lead'),
  list('implications.domains', 'implications.domains', ['label', 'kind', 'text']),
  list('recommendations', 'recommendations', ['label', 'horizon', 'text']),
  list('scenarios', 'scenarios', ['name', 'kind', 'text']),
  list('entities', 'entities', ['name', 'description']),
  list('tags'),
  list('techniques', 'techniques', ['name', 'description']),
  list('links', 'links', ['label', 'href']),
  list('warnings'),
]

const insightKeys = ['code', 'confidence', 'text', 'credibility', 'coherence', 'confidenceNote']
const dailyRules: readonly Rule[] = [
  ...['kind', 'slot', 'date'].map((field) => value(field)),
  records('categories', [
    value('categories.name', 'name'),
    records(
      'insights',
      insightKeys.map((key) => value(`insights.${key}`, key)),
    ),
    value('categories.sentiment', 'sentiment'),
    value('categories.policy', 'policy'),
  ]),
  list('warnings'),
]

/**
 * Compares what the importer made of a text with what a reader expects of it. A point is given for equality
 * only, after white space within a line is folded; line breaks between paragraphs count. Elements of two lists
 * are laid side by side in order so that the most of them agree; those left over on either side are wrong.
 * `null` and a missing key differ. `warnings` are compared by code, whatever their order.
 */
export function scoreProjection(expected: unknown, got: unknown): Score {
  const rules = read(expected, 'kind') === 'daily' ? dailyRules : briefRules
  return scoreRules(rules, { expected: withWarningCodes(expected), got: withWarningCodes(got), place: '' })
}

/** The sum of several scores, field by field, differences in order. */
export function addScores(scores: readonly Score[]): Score {
  const sum: Score = new Map()
  for (const score of scores)
    for (const [field, points] of score) {
      const entry = fieldOf(sum, field)
      entry.right += points.right
      entry.total += points.total
      entry.differences.push(...points.differences)
    }
  return sum
}

/** All points of a score together. */
export function countPoints(score: Score): { right: number; total: number } {
  const fields = [...score.values()]
  return {
    right: fields.reduce((sum, field) => sum + field.right, 0),
    total: fields.reduce((sum, field) => sum + field.total, 0),
  }
}

/** Two values to compare, and where they stand. */
interface Comparison {
  expected: unknown
  got: unknown
  place: string
}

function scoreRules(rules: readonly Rule[], comparison: Comparison): Score {
  return addScores(rules.map((rule) => scoreRule(rule, comparison)))
}

function scoreRule(rule: Rule, { expected, got, place }: Comparison): Score {
  const [left, right] = [read(expected, rule.at), read(got, rule.at)]
  const here = `${place}${rule.at}`
  if (rule.is === 'value') return scoreValue(rule, { expected: left, got: right, place: here })
  const scorePair =
    rule.is === 'list'
      ? (comparison: Comparison) => scoreValue(rule, comparison)
      : (comparison: Comparison) => scoreRules(rule.rules, { ...comparison, place: `${comparison.place}.` })
  const pairs = alignLists(
    toList(left),
    toList(right),
    (expected, got) => countPoints(scorePair({ expected, got, place: '' })).right,
  )
  return addScores(
    pairs.map(([a, b], index) => scorePair({ expected: a, got: b, place: `${here}[${index}]` })),
  )
}

function scoreValue(
  rule: { field: string; keys: readonly string[] },
  { expected, got, place }: Comparison,
): Score {
  const [left, right] = [printValue(expected, rule.keys), printValue(got, rule.keys)]
  if (left === absent && right === absent) return new Map()
  const isRight = left === right
  const differences = isRight ? [] : [{ place, expected: left, got: right }]
  return new Map([[rule.field, { right: isRight ? 1 : 0, total: 1, differences }]])
}

type Pair = readonly [expected: unknown, got: unknown]

interface Alignment {
  worth: number
  pairs: Pair[]
}

/** Needleman–Wunsch without a price for gaps: most agreement first, then as few gaps as possible. */
function alignLists(expected: unknown[], got: unknown[], agreement: (...pair: Pair) => number): Pair[] {
  const empty: Alignment = { worth: 0, pairs: [] }
  const extend = (from: Alignment | undefined, pair: Pair, worth = 0): Alignment => {
    const base = from ?? empty
    return { worth: base.worth + worth, pairs: [...base.pairs, pair] }
  }
  let row = [empty]
  for (const item of got) row.push(extend(row.at(-1), [undefined, item]))
  for (const left of expected) {
    const next = [extend(row[0], [left, undefined])]
    for (const [index, right] of got.entries()) {
      const paired = extend(row[index], [left, right], agreement(left, right) * 1000 + 1)
      const others = [extend(row[index + 1], [left, undefined]), extend(next[index], [undefined, right])]
      next.push(others.reduce((best, other) => (other.worth > best.worth ? other : best), paired))
    }
    row = next
  }
  return row.at(-1)?.pairs ?? []
}

const absent = '(absent)'

function printValue(value: unknown, keys: readonly string[]): string {
  if (value === undefined) return absent
  if (keys.length > 0) return keys.map((key) => `${key}: ${printValue(read(value, key), [])}`).join(', ')
  return JSON.stringify(typeof value === 'string' ? foldSpace(value) : value)
}

function foldSpace(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}

/** The value under a dotted path; `null` where a part of the way is `null`, `undefined` where there is none. */
function read(root: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (isRecord(at) ? at[key] : at === null ? null : undefined), root)
}

function withWarningCodes(document: unknown): unknown {
  if (!isRecord(document)) return document
  const codes = toList(document['warnings']).map((warning) => (isRecord(warning) ? warning['code'] : warning))
  return { ...document, warnings: codes.sort() }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? Array.from<unknown>(value) : [])

function fieldOf(score: Score, field: string): FieldScore {
  const entry = score.get(field) ?? { right: 0, total: 0, differences: [] }
  score.set(field, entry)
  return entry
}
