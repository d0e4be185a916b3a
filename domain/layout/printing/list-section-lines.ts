import type {
  Hypothesis,
  Judgment,
  KeyPoints,
  Part,
  Section,
  TechniqueUse,
} from '#domain/briefs/brief-content.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { escapeProse } from '#domain/prose/escape-prose.ts'
import { findSentences } from '#domain/prose/find-sentences.ts'
import { printLikelihoodBracket, printLikelihoodLine } from '#domain/layout/phrases/likelihood-bracket.ts'
import { toItem, toParagraphs, type PrintedLine } from './printed-line.ts'

/** The lines of a section below its heading; `letters` are those of its parts, of which only hypotheses have one. */
export function listSectionLines({ parts }: Section, letters: readonly (string | null)[]): PrintedLine[] {
  const tags = parts.flatMap((part) => (part.kind === 'tag' ? [part.name] : []))
  const lines = parts.flatMap((part, at): PrintedLine[] => {
    if (part.kind === 'hypothesis') return [toHypothesis(part, letters[at] ?? '')]
    return part.kind === 'tag' ? [] : listPart(part)
  })
  return tags.length === 0 ? lines : [...lines, { form: 'names', names: tags }]
}

function toHypothesis({ name, runs, likelihood }: Hypothesis, letter: string): PrintedLine {
  const label = `Hypothesis ${letter}${name === null ? '' : ` (${name})`}`
  return toItem({ label, paragraphs: withBracket(joinRuns(runs), likelihood) })
}

function listPart(part: Exclude<Part, { kind: 'hypothesis' | 'tag' }>): PrintedLine[] {
  switch (part.kind) {
    case 'judgment':
      return listJudgment(part)
    case 'passage':
      return part.form === 'item'
        ? [toItem({ paragraphs: toParagraphs(part.text) })]
        : toParagraphs(part.text).map(toParagraph)
    case 'subheading':
      return [toItem({ label: part.text })]
    case 'key-points':
      return [toKeyPoints(part)]
    case 'implication':
    case 'recommendation':
      return [toItem({ label: part.label, paragraphs: toParagraphs(part.text) })]
    case 'scenario':
      return [toItem({ label: part.name, paragraphs: withBracket(part.text, part.likelihood) })]
    case 'entity':
      return [toItem({ name: part.name, paragraphs: toParagraphs(part.description ?? '') })]
    case 'technique':
      return [toTechnique(part)]
  }
}

/** The bottom line in paragraphs with its likelihood below, other judgments as items with theirs behind. */
function listJudgment({ role, runs, likelihood }: Judgment): PrintedLine[] {
  const text = joinRuns(runs)
  if (role === 'bottom-line') return [...toParagraphs(text).map(toParagraph), ...toLikelihoodLine(likelihood)]
  const label = role === 'assessment' ? 'Assessment' : 'Key Judgment'
  return [toItem({ label, paragraphs: withBracket(text, likelihood) })]
}

function toParagraph(text: Prose): PrintedLine {
  return { form: 'paragraph', text }
}

function toLikelihoodLine(likelihood: Likelihood | null): PrintedLine[] {
  return likelihood === null ? [] : [toParagraph(escapeProse(printLikelihoodLine(likelihood)))]
}

function withBracket(text: Prose, likelihood: Likelihood | null): Prose[] {
  const whole = likelihood === null ? text : `${text} ${printLikelihoodBracket(likelihood)}`
  return toParagraphs(whole.trim())
}

function toTechnique({ name, description }: TechniqueUse): PrintedLine {
  return toItem({ label: name, paragraphs: toParagraphs(description ?? ''), below: true })
}

function toKeyPoints({ label, items: points }: KeyPoints): PrintedLine {
  const items = points.map(({ text }) => text)
  if (items.length === 0) return toItem({ label })
  const simple = items.every(isSimple)
  return simple ? toItem({ label, paragraphs: [`${items.join('; ')}.`] }) : toItem({ label, items })
}

/** Whether a point can stand in a row with others and still be told from them. */
function isSimple(item: Prose): boolean {
  if (/;|[.!?:…]["'”’)\]*_]*$|\n/.test(item) || /^(?:and|or)\s/i.test(item)) return false
  // Two points with a pair of stars that means nothing would become bold between them.
  if (/\\\*\\?\*/.test(item)) return false
  return findSentences(`${item}.`).length === 1
}
