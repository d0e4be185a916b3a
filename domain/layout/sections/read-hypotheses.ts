import type { Part } from '#domain/briefs/brief-content.ts'
import { cutRuns } from '#domain/briefs/cut-runs.ts'
import { noKey } from '#domain/briefs/keys.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { findSide } from '#domain/layout/phrases/find-side.ts'
import { findEvidence } from '#domain/layout/phrases/evidence-spans.ts'
import {
  isAssessmentLabel,
  isWeighing,
  splitHypothesisLabel,
  splitName,
  type HypothesisLabel,
} from '#domain/layout/phrases/hypothesis-label.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { found, type ReadPart } from '#domain/layout/lines/line-range.ts'
import { takeLikelihood } from '#domain/layout/phrases/likelihood-bracket.ts'
import { toJudgment, toPassage } from './read-bluf.ts'
import { splitLabel } from '#domain/layout/lines/split-label.ts'

type Draft =
  | { kind: 'hypothesis'; name: string | null; paragraphs: Prose[]; lines: LayoutLine[] }
  | { kind: 'assessment'; paragraphs: Prose[]; lines: LayoutLine[] }

/** The competing hypotheses and what weighs them. */
export function readHypotheses(lines: readonly LayoutLine[]): ReadPart<Part>[] {
  const starts = findStarts(lines)
  const last = [...starts.keys()].at(-1) ?? -1
  const parts: ReadPart<Part>[] = []
  const drafts: Draft[] = []
  for (const [at, line] of lines.entries()) {
    const started = starts.get(at)
    const open = drafts.at(-1)
    const assessed = toAssessment(line)
    if (started)
      drafts.push({
        kind: 'hypothesis',
        name: started.name,
        paragraphs: started.text === '' ? [] : [started.text],
        lines: [line],
      })
    else if (assessed !== null)
      drafts.push({ kind: 'assessment', paragraphs: assessed === '' ? [] : [assessed], lines: [line] })
    else if (!open) parts.push(found(toPassage(line), line))
    else if (at > last && endsHypothesis(line, open))
      drafts.push({ kind: 'assessment', paragraphs: [line.prose], lines: [line] })
    else addLine(open, line)
  }
  return [...parts, ...drafts.map((draft) => found(toPart(draft), ...draft.lines))]
}

function addLine(open: Draft, line: LayoutLine): void {
  open.paragraphs.push(line.prose)
  open.lines.push(line)
}

/** Where each hypothesis begins: by its label, else by its number, else by being an item of the list. */
function findStarts(lines: readonly LayoutLine[]): Map<number, HypothesisLabel> {
  const outer = [...lines.entries()].filter(
    ([, line]) => !line.continues && line.depth < 2 && toAssessment(line) === null,
  )
  const labelled = outer.flatMap(([at, line]) => {
    const label = splitHypothesisLabel(line)
    return label ? [[at, label] as const] : []
  })
  if (labelled.length > 0) return new Map(labelled)
  const numbered = outer.filter(([, line]) => line.mark !== null)
  const items = outer.filter(([, line]) => line.depth > 0 && findSide(line.plain) === null)
  const marked = numbered.length > 0 ? numbered : items
  return new Map(marked.map(([at, line]) => [at, splitName(line)] as const))
}

/** The text behind the label "Assessment", or `null` if the line has no such label. */
function toAssessment(line: LayoutLine): Prose | null {
  if (line.continues) return null
  const label = splitLabel(line)
  if (label && isAssessmentLabel(label.label)) return label.rest
  return isAssessmentLabel(line.plain) ? '' : null
}

/** Whether a paragraph below the last hypothesis speaks about all of them. */
function endsHypothesis(line: LayoutLine, open: Draft): boolean {
  if (open.kind === 'assessment' || open.paragraphs.length === 0 || line.continues || line.depth > 1)
    return false
  if (/^(?:this|the above) (?:hypothesis|explanation|scenario)\b/i.test(line.plain)) return false
  return isWeighing(line.plain) || findSide(line.plain) === null
}

function toPart(draft: Draft): Part {
  const { text, likelihood } = takeLikelihood(draft.paragraphs.join('\n\n'))
  if (draft.kind === 'assessment') return toJudgment('assessment', text, likelihood)
  const runs = cutRuns(text, findEvidence(text, { named: draft.name !== null }))
  return { kind: 'hypothesis', key: noKey, name: draft.name, runs, likelihood }
}
