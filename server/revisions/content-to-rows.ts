import type { BriefContent, Hypothesis, Judgment, Part, Scenario } from '#domain/briefs/brief-content.ts'
import { listJudgments } from '#domain/briefs/bottom-line.ts'
import { joinRole, joinRuns, listRole } from '#domain/briefs/runs.ts'
import { listSectionTexts } from '#domain/briefs/section-texts.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Ids of what a content shares with others, by the name as it is written. */
export interface SharedIds {
  entities: ReadonlyMap<string, string>
  tags: ReadonlyMap<string, string>
  techniques: ReadonlyMap<string, string>
  sources: ReadonlyMap<string, string>
}

/** The rows that stand beside a revision's document: what is asked across briefs. */
export interface ContentRows {
  sections: Prisma.SectionCreateManyInput[]
  judgments: Prisma.JudgmentCreateManyInput[]
  hypotheses: Prisma.HypothesisCreateManyInput[]
  scenarios: Prisma.ScenarioCreateManyInput[]
  entityNamings: Prisma.EntityNamingCreateManyInput[]
  taggings: Prisma.TaggingCreateManyInput[]
  techniqueUses: Prisma.TechniqueUseCreateManyInput[]
  citations: Prisma.CitationCreateManyInput[]
}

/** Writes a content out into rows. Its texts are plain there: what is searched and counted has no marks. */
export function toContentRows(revisionId: string, content: BriefContent, ids: SharedIds): ContentRows {
  const parts: Part[] = [...content.sections.flatMap((section) => section.parts), ...content.techniques]
  const of = <Kind extends Part['kind']>(kind: Kind) =>
    parts.filter((part): part is Extract<Part, { kind: Kind }> => part.kind === kind)
  return {
    sections: listSectionTexts(content).map(({ number, title, kind, text }, position) => ({
      revisionId,
      position,
      number,
      title,
      kind,
      text,
    })),
    judgments: listJudgments(content).map((judgment, position) => ({
      revisionId,
      position,
      ...toJudgmentColumns(judgment),
    })),
    hypotheses: of('hypothesis').map((hypothesis, position) => ({
      revisionId,
      position,
      ...toHypothesisColumns(hypothesis),
    })),
    scenarios: of('scenario').map((scenario, position) => ({
      revisionId,
      position,
      ...toScenarioColumns(scenario),
    })),
    entityNamings: of('entity').map(({ key, name, description }, position) => ({
      revisionId,
      key,
      position,
      name,
      description,
      entityId: known(ids.entities, name),
    })),
    taggings: of('tag').map(({ name }, position) => ({
      revisionId,
      position,
      name,
      tagId: known(ids.tags, name),
    })),
    techniqueUses: of('technique').map(({ key, name, description }, position) => ({
      revisionId,
      key,
      position,
      name,
      description,
      techniqueId: known(ids.techniques, name),
    })),
    citations: content.sources.map(({ grade, publishedOn, retrievedOn, ...source }, position) => ({
      revisionId,
      position,
      ...source,
      sourceId: source.publisher === null ? null : known(ids.sources, source.publisher),
      publishedOn: toDate(publishedOn),
      retrievedOn: toDate(retrievedOn),
      reliability: grade?.reliability ?? null,
      credibility: grade?.credibility ?? null,
    })),
  }
}

function toJudgmentColumns({ key, role, runs, likelihood, confidence, code }: Judgment) {
  return {
    key,
    role,
    code: code ?? null,
    text: toPlainText(joinRuns(runs)),
    ...toLikelihoodColumns(likelihood),
    confidence: confidence?.level ?? null,
    confidenceReason: confidence?.reason ?? null,
  }
}

function toHypothesisColumns({ key, name, runs, likelihood }: Hypothesis) {
  const of = (role: 'support' | 'uncertainty') => listRole(runs, role).map(toPlainText).join(' ')
  return {
    key,
    name,
    statement: toPlainText(joinRole(runs, 'statement')),
    support: of('support'),
    uncertainty: of('uncertainty'),
    ...toLikelihoodColumns(likelihood),
  }
}

function toScenarioColumns({ key, name, scenarioKind, text, likelihood }: Scenario) {
  return { key, name, kind: scenarioKind, text: toPlainText(text), ...toLikelihoodColumns(likelihood) }
}

function toLikelihoodColumns(likelihood: Likelihood | null) {
  return {
    likelihoodTerm: likelihood?.term ?? null,
    likelihoodYardstick: likelihood?.yardstick ?? null,
    likelihoodLow: likelihood?.low ?? null,
    likelihoodHigh: likelihood?.high ?? null,
  }
}

function toDate(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`no id was prepared for ${JSON.stringify(name)}`)
  return id
}
