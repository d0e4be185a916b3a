import type { BriefContent, Part, Section, Span } from '../../domain/briefs/brief-content.ts'
import type { Likelihood } from '../../domain/judgments/likelihood.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { newId } from '../db/new-id.ts'
import { toStored } from '../db/stored-word.ts'

/** Ids of what revisions share, by the name as this content writes it. */
export interface SharedIds {
  entities: ReadonlyMap<string, string>
  tags: ReadonlyMap<string, string>
  techniques: ReadonlyMap<string, string>
  sources: ReadonlyMap<string, string>
}

/** The rows of one revision's content, table by table, ready for `createMany`. */
export interface ContentRows {
  sections: Prisma.SectionCreateManyInput[]
  judgments: Prisma.JudgmentCreateManyInput[]
  passages: Prisma.PassageCreateManyInput[]
  hypotheses: Prisma.HypothesisCreateManyInput[]
  keyPoints: Prisma.KeyPointsCreateManyInput[]
  implications: Prisma.ImplicationCreateManyInput[]
  recommendations: Prisma.RecommendationCreateManyInput[]
  scenarios: Prisma.ScenarioCreateManyInput[]
  entityNamings: Prisma.EntityNamingCreateManyInput[]
  taggings: Prisma.TaggingCreateManyInput[]
  techniqueUses: Prisma.TechniqueUseCreateManyInput[]
  citations: Prisma.CitationCreateManyInput[]
}

/** Turns content into rows. `ids` must know every entity, tag, technique and publisher that it names. */
export function toContentRows(revisionId: string, content: BriefContent, ids: SharedIds): ContentRows {
  const rows = emptyRows()
  content.sections.forEach((section, position) => addSection(rows, { revisionId, section, position, ids }))
  content.techniques.forEach((use, position) =>
    rows.techniqueUses.push({
      ...{ id: newId(), revisionId, sectionPosition: null, position },
      techniqueId: known(ids.techniques, use.name),
      ...{ name: use.name, description: use.description },
    }),
  )
  content.sources.forEach((source, position) =>
    rows.citations.push({
      ...{ id: newId(), revisionId, position, number: source.number, title: source.title, url: source.url },
      publisher: source.publisher,
      sourceId: source.publisher === null ? null : known(ids.sources, source.publisher),
      publishedOn: toDate(source.publishedOn),
      retrievedOn: toDate(source.retrievedOn),
      reliability: source.grade?.reliability ?? null,
      credibility: source.grade?.credibility ?? null,
    }),
  )
  return rows
}

function emptyRows(): ContentRows {
  return {
    ...{ sections: [], judgments: [], passages: [], hypotheses: [], keyPoints: [], implications: [] },
    ...{
      recommendations: [],
      scenarios: [],
      entityNamings: [],
      taggings: [],
      techniqueUses: [],
      citations: [],
    },
  }
}

interface SectionPlace {
  revisionId: string
  section: Section
  position: number
  ids: SharedIds
}

function addSection(rows: ContentRows, { revisionId, section, position, ids }: SectionPlace): void {
  const { number, title, kind } = section
  rows.sections.push({ revisionId, position, number, title, kind: toStored(kind) })
  section.parts.forEach((part, index) =>
    addPart(rows, part, {
      place: { id: newId(), revisionId, sectionPosition: position, position: index },
      ids,
    }),
  )
}

interface PartPlace {
  place: { id: string; revisionId: string; sectionPosition: number; position: number }
  ids: SharedIds
}

function addPart(rows: ContentRows, part: Part, { place, ids }: PartPlace): void {
  switch (part.kind) {
    case 'bluf':
    case 'assessment':
      rows.judgments.push(toJudgmentRow(part, place))
      break
    case 'passage':
      rows.passages.push({ ...place, form: part.form, text: part.text })
      break
    case 'subheading':
      rows.passages.push({ ...place, form: 'subheading', text: part.text })
      break
    case 'hypothesis':
      rows.hypotheses.push({
        ...{ ...place, name: part.name, text: part.text },
        support: part.support.flatMap(toPair),
        uncertainties: part.uncertainties.flatMap(toPair),
        ...toLikelihoodColumns(part.likelihood),
      })
      break
    case 'key-points':
      rows.keyPoints.push({ ...place, label: part.label, kind: toStored(part.pointKind), items: part.items })
      break
    case 'implication':
      rows.implications.push({ ...place, label: part.label, domain: part.domain, text: part.text })
      break
    case 'recommendation':
      rows.recommendations.push({ ...place, label: part.label, horizon: part.horizon, text: part.text })
      break
    case 'scenario':
      rows.scenarios.push({
        ...{ ...place, name: part.name, kind: toStored(part.scenarioKind), text: part.text },
        ...toLikelihoodColumns(part.likelihood),
      })
      break
    case 'entity':
      rows.entityNamings.push({
        ...{ ...place, name: part.name, description: part.description },
        entityId: known(ids.entities, part.name),
      })
      break
    case 'tag':
      rows.taggings.push({ ...place, name: part.name, tagId: known(ids.tags, part.name) })
      break
    case 'technique':
      rows.techniqueUses.push({
        ...{ ...place, name: part.name, description: part.description },
        techniqueId: known(ids.techniques, part.name),
      })
  }
}

function toJudgmentRow(
  part: Extract<Part, { kind: 'bluf' | 'assessment' }>,
  place: PartPlace['place'],
): Prisma.JudgmentCreateManyInput {
  const isBluf = part.kind === 'bluf'
  return {
    ...{ ...place, kind: part.kind, text: part.text },
    ...toLikelihoodColumns(isBluf ? part.likelihood : null),
    confidence: part.confidence?.level ?? null,
    confidenceReason: part.confidence?.reason ?? null,
    confidenceSpan: isBluf && part.confidenceSpan ? toPair(part.confidenceSpan) : [],
  }
}

function toLikelihoodColumns(likelihood: Likelihood | null) {
  return {
    likelihoodTerm: likelihood?.term ?? null,
    likelihoodYardstick: likelihood ? toStored(likelihood.yardstick) : null,
    likelihoodLow: likelihood?.low ?? null,
    likelihoodHigh: likelihood?.high ?? null,
  }
}

function toPair(span: Span): [number, number] {
  return [span.start, span.end]
}

function toDate(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`no id was prepared for ${JSON.stringify(name)}`)
  return id
}
