import type { Citation, ExploreLink, Part } from '#domain/briefs/brief-content.ts'
import type { Run } from '#domain/briefs/runs.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import { runLabels } from '#domain/hypotheses/run-labels.ts'
import { confidencePhrase, likelihoodPhrase } from '#domain/judgments/judgment-phrases.ts'
import type { Dismissal } from '#domain/editing/advice/dismissal.ts'

/** All that somebody can say with a part, as it was typed: two parts that are spelled alike say the same. */
export function spellPart(part: Part): string {
  switch (part.kind) {
    case 'judgment':
      return lines([spellRuns(part.runs), ...spellRatings(part), part.code ?? null])
    case 'hypothesis':
      return lines([part.name, spellRuns(part.runs), ...spellRatings(part)])
    case 'key-points':
      return lines(part.items.map(({ text }) => text))
    case 'implication':
    case 'recommendation':
      return part.text && lines([part.label, part.text])
    case 'scenario':
      return lines([part.text && part.name, part.text, ...spellRatings(part)])
    case 'entity':
    case 'technique':
      return lines([part.name, part.description])
    case 'tag':
      return part.name
    case 'passage':
      return part.form === 'item' && part.text ? `• ${part.text}` : part.text
    case 'subheading':
      return part.text
  }
}

/** What a part is called above its two forms. `letter` is that of a hypothesis. */
export function titlePart(part: Part, letter: string | null): string {
  switch (part.kind) {
    case 'judgment':
      return { 'bottom-line': 'Bottom line', 'key-judgment': 'Key judgment', assessment: 'Assessment' }[
        part.role
      ]
    case 'hypothesis':
      return `Hypothesis ${letter ?? ''}`.trim()
    case 'implication':
    case 'recommendation':
    case 'key-points':
      return part.label ?? ''
    case 'scenario':
    case 'entity':
    case 'technique':
      return part.name
    case 'tag':
    case 'passage':
    case 'subheading':
      return ''
  }
}

/** A source with its number and all that is known of it. */
export function spellCitation({ number, title, grade, ...source }: Citation): string {
  const { publisher, publishedOn, language, url, retrievedOn } = source
  return lines([
    `[${number}] ${title}`,
    publisher,
    publishedOn,
    language && `Language: ${language}`,
    url,
    retrievedOn && `Accessed ${retrievedOn}`,
    grade && `Grade ${grade.reliability}${grade.credibility}`,
  ])
}

/** What somebody says of a name: its kind and its other names. */
export function spellFacts({ kind, aliases }: EntityFacts): string {
  return [kind, ...aliases].join(', ')
}

/** Advice that was set aside, and why. */
export function spellDismissal({ what, reason }: Dismissal): string {
  return lines([what, reason])
}

/** A field of the brief itself: one text, or several. */
export function spellWhole(value: string | readonly (string | ExploreLink)[] | null): string {
  if (value === null || typeof value === 'string') return value ?? ''
  return lines(
    value.map((one) => (typeof one === 'string' ? one : [one.label, one.href].filter(Boolean).join(', '))),
  )
}

function spellRuns(runs: readonly Run[]): string {
  return lines(runs.map(({ role, text }) => text.trim() && runLabels[role] + text.trim()))
}

function spellRatings(part: Part): string[] {
  const likelihood = 'likelihood' in part && part.likelihood ? [likelihoodPhrase(part.likelihood)] : []
  if (!('confidence' in part) || !part.confidence) return likelihood
  const { reason } = part.confidence
  return [...likelihood, confidencePhrase(part.confidence) + (reason ? ` – ${reason}` : '')]
}

function lines(all: readonly (string | null)[]): string {
  return all.filter(Boolean).join('\n')
}
