import type {
  AdmiraltyGrade,
  BriefContent,
  Citation,
  ExploreLink,
  Part,
  Section,
  Span,
} from '../../domain/briefs/brief-content.ts'
import type { Confidence } from '../../domain/judgments/confidence.ts'
import type { Likelihood } from '../../domain/judgments/likelihood.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { fromStored } from '../db/stored-word.ts'

/** Everything of a revision that its content is made from. */
export const contentSelect = {
  id: true,
  title: true,
  statedDate: true,
  provenance: true,
  reportTitle: true,
  outlet: true,
  preamble: true,
  explore: true,
  sections: { orderBy: { position: 'asc' } },
  judgments: true,
  passages: true,
  hypotheses: true,
  keyPoints: true,
  implications: true,
  recommendations: true,
  scenarios: true,
  entityNamings: true,
  taggings: true,
  techniqueUses: true,
  citations: { orderBy: { position: 'asc' } },
} satisfies Prisma.RevisionSelect

export type ContentRecord = Prisma.RevisionGetPayload<{ select: typeof contentSelect }>

/** The content of a revision as it was saved: the inverse of `toContentRows`. */
export function toContent(record: ContentRecord): BriefContent {
  const parts = placeParts(record)
  return {
    title: record.title,
    publishedOn: toDay(record.statedDate),
    provenance: record.provenance,
    reportTitle: record.reportTitle,
    outlet: record.outlet,
    preamble: record.preamble,
    sections: record.sections.map((section): Section => ({
      number: section.number,
      title: section.title,
      kind: fromStored(section.kind),
      parts: inOrder(parts.filter((part) => part.section === section.position)),
    })),
    techniques: inOrder(parts.filter((part) => part.section === null)).filter(
      (part) => part.kind === 'technique',
    ),
    sources: record.citations.map(toCitation),
    explore: record.explore as unknown as ExploreLink[],
  }
}

interface PlacedPart {
  section: number | null
  position: number
  part: Part
}

function inOrder(parts: PlacedPart[]): Part[] {
  return parts.sort((one, other) => one.position - other.position).map(({ part }) => part)
}

function placeParts(record: ContentRecord): PlacedPart[] {
  return [
    ...place(record.judgments, (row): Part => toJudgment(row)),
    ...place(record.passages, ({ form, text }): Part =>
      form === 'subheading' ? { kind: 'subheading', text } : { kind: 'passage', form, text },
    ),
    ...place(record.hypotheses, (row): Part => ({
      ...{ kind: 'hypothesis', name: row.name, text: row.text },
      ...{
        support: toSpans(row.support),
        uncertainties: toSpans(row.uncertainties),
        likelihood: toLikelihood(row),
      },
    })),
    ...place(record.keyPoints, ({ label, kind, items }): Part => ({
      ...{ kind: 'key-points', label, pointKind: fromStored(kind), items },
    })),
    ...place(record.implications, ({ label, domain, text }): Part => ({
      kind: 'implication',
      label,
      domain,
      text,
    })),
    ...place(record.recommendations, ({ label, horizon, text }): Part => ({
      ...{ kind: 'recommendation', label, horizon, text },
    })),
    ...place(record.scenarios, (row): Part => ({
      ...{ kind: 'scenario', name: row.name, scenarioKind: fromStored(row.kind), text: row.text },
      likelihood: toLikelihood(row),
    })),
    ...place(record.entityNamings, ({ name, description }): Part => ({ kind: 'entity', name, description })),
    ...place(record.taggings, ({ name }): Part => ({ kind: 'tag', name })),
    ...place(record.techniqueUses, ({ name, description }): Part => ({
      kind: 'technique',
      name,
      description,
    })),
  ]
}

function place<Row extends { sectionPosition: number | null; position: number }>(
  rows: Row[],
  toPart: (row: Row) => Part,
): PlacedPart[] {
  return rows.map((row) => ({ section: row.sectionPosition, position: row.position, part: toPart(row) }))
}

function toJudgment(row: ContentRecord['judgments'][number]): Part {
  const confidence: Confidence | null = row.confidence && {
    level: row.confidence,
    reason: row.confidenceReason,
  }
  if (row.kind === 'assessment') return { kind: 'assessment', text: row.text, confidence }
  return {
    ...{ kind: 'bluf', text: row.text, likelihood: toLikelihood(row), confidence },
    confidenceSpan: toSpans(row.confidenceSpan)[0] ?? null,
  }
}

interface LikelihoodColumns {
  likelihoodTerm: string | null
  likelihoodYardstick: 'icd_203' | 'phia' | null
  likelihoodLow: number | null
  likelihoodHigh: number | null
}

function toLikelihood(row: LikelihoodColumns): Likelihood | null {
  const {
    likelihoodTerm: term,
    likelihoodYardstick: yardstick,
    likelihoodLow: low,
    likelihoodHigh: high,
  } = row
  // The table allows all four or none.
  if (term === null || yardstick === null || low === null || high === null) return null
  return { term, yardstick: fromStored(yardstick), low, high }
}

function toSpans(offsets: number[]): Span[] {
  const spans: Span[] = []
  for (let index = 0; index + 1 < offsets.length; index += 2) {
    spans.push({ start: offsets[index] ?? 0, end: offsets[index + 1] ?? 0 })
  }
  return spans
}

function toCitation(row: ContentRecord['citations'][number]): Citation {
  const { number, title, publisher, url } = row
  return {
    ...{
      number,
      title,
      publisher,
      publishedOn: toDay(row.publishedOn),
      url,
      retrievedOn: toDay(row.retrievedOn),
    },
    grade: toGrade(row.reliability, row.credibility),
  }
}

function toGrade(reliability: string | null, credibility: number | null): AdmiraltyGrade | null {
  // The table allows A to F with 1 to 6, or neither.
  return reliability === null || credibility === null
    ? null
    : ({ reliability, credibility } as AdmiraltyGrade)
}

function toDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null
}
