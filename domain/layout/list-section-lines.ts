import type { Hypothesis, KeyPoints, Part, Section, TechniqueUse } from '../briefs/brief-content.ts'
import type { Likelihood } from '../judgments/likelihood.ts'
import type { Prose } from '../prose/prose.ts'
import { escapeProse } from '../prose/escape-prose.ts'
import { findSentences } from '../prose/find-sentences.ts'
import { toHypothesisLetter } from './hypothesis-letter.ts'
import { printLikelihoodBracket, printLikelihoodLine } from './likelihood-bracket.ts'
import { toItem, toParagraphs, type PrintedLine } from './printed-line.ts'

/** The lines of a section below its heading. Hypotheses are lettered on from those of earlier sections. */
export function listSectionLines({ parts }: Section, hypothesesBefore: number): PrintedLine[] {
  const tags = parts.flatMap((part) => (part.kind === 'tag' ? [part.name] : []))
  let place = hypothesesBefore
  const lines = parts.flatMap((part): PrintedLine[] => {
    if (part.kind === 'hypothesis') return [toHypothesis(part, place++)]
    return part.kind === 'tag' ? [] : listPart(part)
  })
  return tags.length === 0 ? lines : [...lines, { form: 'names', names: tags }]
}

function toHypothesis({ name, text, likelihood }: Hypothesis, place: number): PrintedLine {
  const label = `Hypothesis ${toHypothesisLetter(place)}${name === null ? '' : ` (${name})`}`
  return toItem({ label, paragraphs: withBracket(text, likelihood) })
}

function listPart(part: Exclude<Part, { kind: 'hypothesis' | 'tag' }>): PrintedLine[] {
  switch (part.kind) {
    case 'bluf':
      return [...toParagraphs(part.text).map(toParagraph), ...toLikelihoodLine(part.likelihood)]
    case 'passage':
      return part.form === 'item'
        ? [toItem({ paragraphs: toParagraphs(part.text) })]
        : toParagraphs(part.text).map(toParagraph)
    case 'subheading':
      return [toItem({ label: part.text })]
    case 'assessment':
      return [toItem({ label: 'Assessment', paragraphs: toParagraphs(part.text) })]
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

function toKeyPoints({ label, items }: KeyPoints): PrintedLine {
  if (items.length === 0) return toItem({ label })
  const simple = items.every(isSimple)
  return simple ? toItem({ label, paragraphs: [`${items.join('; ')}.`] }) : toItem({ label, items })
}

/** Whether a point can stand in a row with others and still be told from them. */
function isSimple(item: Prose): boolean {
  if (/;|[.!?:…]["'”’)\]*_]*$|\n/.test(item) || /^(?:and|or)\s/i.test(item)) return false
  return findSentences(`${item}.`).length === 1
}
