import type { Judgment, KeyPointKind, Part } from '#domain/briefs/brief-content.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'

/** What kind of part it is, and what it says, in plain words. */
export interface PartWords {
  kind: string
  words: string
}

const judgments: Readonly<Record<Judgment['role'], string>> = {
  'bottom-line': 'Bottom line',
  'key-judgment': 'Key judgment',
  assessment: 'Assessment',
}

/** What the items of a list of key points are called one by one. */
export const pointNames: Readonly<Record<KeyPointKind, string>> = {
  assumptions: 'Assumption',
  'information-gaps': 'Information gap',
  'bias-and-deception': 'Bias or deception',
  'red-flags': 'Red flag',
  other: 'Point',
}

/** Says what a part was taken for. `hypotheses` is how many hypotheses of the brief stand above it. */
export function toPartWords(part: Part, hypotheses: number): PartWords {
  switch (part.kind) {
    case 'judgment':
      return { kind: judgments[part.role], words: toPlainText(joinRuns(part.runs)) }
    case 'passage':
      return { kind: part.form === 'item' ? 'List item' : 'Paragraph', words: toPlainText(part.text) }
    case 'subheading':
      return { kind: 'Subheading', words: part.text }
    case 'hypothesis':
      return { kind: toLabel(hypotheses), words: joinWords(part.name, toPlainText(joinRuns(part.runs))) }
    case 'key-points':
      return { kind: 'List of points', words: part.label }
    case 'implication':
      return { kind: 'Implication', words: joinWords(part.label, toPlainText(part.text)) }
    case 'recommendation':
      return { kind: 'Recommendation', words: joinWords(part.label, toPlainText(part.text)) }
    case 'scenario':
      return { kind: 'Scenario', words: joinWords(part.name, toPlainText(part.text)) }
    case 'tag':
      return { kind: 'Tag', words: part.name }
    default:
      return toNamed(part)
  }
}

function toNamed(part: Extract<Part, { kind: 'entity' | 'technique' }>): PartWords {
  const words = joinWords(part.name, toPlainText(part.description ?? ''))
  return { kind: part.kind === 'entity' ? 'Entity' : 'Technique', words }
}

/** The hypotheses of a brief are A to Z by their place; no text has more. */
function toLabel(above: number): string {
  return above < 26 ? `Hypothesis ${String.fromCodePoint(65 + above)}` : `Hypothesis ${above + 1}`
}

function joinWords(name: string | null, text: string): string {
  return [name ?? '', text].filter((words) => words !== '').join(': ')
}
