import { toHypothesisLetter } from '#domain/hypotheses/hypothesis-letters.ts'
import { getBottomLine, listJudgments } from '#domain/briefs/bottom-line.ts'
import type { BriefContent, Hypothesis, Part, Section } from '#domain/briefs/brief-content.ts'
import { joinRole, joinRuns, listRole, type RunRole } from '#domain/briefs/runs.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import type { LayoutWarning } from './layout-source.ts'

/** The plain JSON of a brief that docs/LAYOUT.md describes. */
export function projectBrief(brief: BriefContent, warnings: readonly LayoutWarning[]) {
  const parts = brief.sections.flatMap((section) => section.parts)
  const of = <K extends Part['kind']>(kind: K) => parts.filter((part) => isKind(part, kind))
  return {
    kind: 'brief' as const,
    title: brief.title,
    publishedOn: brief.publishedOn,
    reportTitle: brief.reportTitle,
    outlet: brief.outlet,
    provenance: brief.provenance !== null,
    confidence: getBottomLine(brief)?.confidence ?? null,
    sections: brief.sections.map(({ number, title, kind }) => ({ number, title, kind })),
    bluf: joinTexts(brief.sections.filter(({ kind }) => kind === 'bluf').flatMap(textsOf)),
    hypotheses: of('hypothesis').map((hypothesis, place) => ({
      label: toHypothesisLetter(place),
      ...projectEvidence(hypothesis),
    })),
    assessment: joinTexts(
      listJudgments(brief)
        .filter(({ role }) => role === 'assessment')
        .map(({ runs }) => joinRuns(runs)),
    ),
    keyPoints: of('key-points').map(({ label, pointKind, items }) => ({
      label,
      kind: pointKind,
      items: items.map(({ text }) => toPlainText(text)),
    })),
    implications: projectImplications(brief.sections),
    recommendations: of('recommendation').map(({ label, horizon, text }) => ({
      label,
      horizon,
      text: toPlainText(text),
    })),
    scenarios: of('scenario').map(({ name, scenarioKind, text }) => ({
      name,
      kind: scenarioKind,
      text: toPlainText(text),
    })),
    entities: of('entity').map(({ name, description }) => ({ name, description: toText(description) })),
    tags: of('tag').map(({ name }) => name),
    techniques: [...of('technique'), ...brief.techniques].map(({ name, description }) => ({
      name,
      description: toText(description),
    })),
    links: brief.explore.map(({ label, href }) => ({ label, href })),
    warnings: warnings.map(({ code, message, line }) => ({ code, message, line })),
  }
}

function isKind<K extends Part['kind']>(part: Part, kind: K): part is Extract<Part, { kind: K }> {
  return part.kind === kind
}

function projectImplications(sections: readonly Section[]) {
  const parts = sections.filter(({ kind }) => kind === 'implications').flatMap((section) => section.parts)
  const lead = parts.flatMap((part) => (part.kind === 'passage' ? [part.text] : []))
  const domains = parts.flatMap((part) =>
    part.kind === 'implication'
      ? [{ label: part.label, kind: part.domain, text: toPlainText(part.text) }]
      : [],
  )
  return { lead: joinTexts(lead), domains }
}

/** A hypothesis taken apart: what it states, what supports it, what is uncertain about it. */
function projectEvidence({ runs }: Hypothesis) {
  const of = (role: RunRole) => toText(listRole(runs, role).map(toPlainText).join(' '))
  return {
    statement: toPlainText(joinRole(runs, 'statement')),
    support: of('support'),
    uncertainties: of('uncertainty'),
  }
}

function textsOf({ parts }: Section): Prose[] {
  return parts.flatMap((part) => {
    if (part.kind === 'judgment') return [joinRuns(part.runs)]
    return part.kind === 'passage' ? [part.text] : []
  })
}

function joinTexts(texts: readonly Prose[]): string | null {
  return toText(texts.join('\n\n'))
}

function toText(prose: Prose | null): string | null {
  return prose === null || prose === '' ? null : toPlainText(prose)
}
