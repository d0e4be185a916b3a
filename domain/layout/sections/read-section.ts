import type { Part, SectionKind } from '#domain/briefs/brief-content.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { found, type ReadPart } from '#domain/layout/lines/line-range.ts'
import { readAnalysis } from './read-analysis.ts'
import { readBluf, toPassage } from './read-bluf.ts'
import { readEntities } from './read-entities.ts'
import { readHypotheses } from './read-hypotheses.ts'
import { readImplications } from './read-implications.ts'
import { readKeyPoints } from './read-key-points.ts'
import { readRecommendations } from './read-recommendations.ts'
import { readTags } from './read-tags.ts'

const readers: Readonly<Record<SectionKind, (lines: readonly LayoutLine[]) => ReadPart<Part>[]>> = {
  bluf: readBluf,
  hypotheses: readHypotheses,
  analysis: readAnalysis,
  'key-points': readKeyPoints,
  implications: readImplications,
  recommendations: readRecommendations,
  entities: readEntities,
  tags: readTags,
  other: (lines) => lines.map((line) => found(toPassage(line), line)),
}

/** The parts of a section, read by what its kind holds. */
export function readSection(kind: SectionKind, lines: readonly LayoutLine[]): ReadPart<Part>[] {
  return readers[kind](lines)
}
