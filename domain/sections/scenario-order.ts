import type { Part, Scenario } from '#domain/briefs/brief-content.ts'
import { toPartRuns } from './part-runs.ts'

const fromBestToWorst: readonly Scenario['scenarioKind'][] = ['best', 'most-likely', 'worst']

/** Best, most likely, worst if these are one of each; else the text's own order. */
function toScenarioOrder(scenarios: readonly Scenario[]): readonly Scenario[] {
  if (scenarios.length !== fromBestToWorst.length) return scenarios
  const ordered = fromBestToWorst.map((kind) => scenarios.find(({ scenarioKind }) => scenarioKind === kind))
  return ordered.every((scenario) => scenario !== undefined) ? ordered : scenarios
}

/** The parts of a section in the order in which a page shows them: every part but scenarios keeps its place. */
export function toShownOrder(parts: readonly Part[]): Part[] {
  return toPartRuns(parts).flatMap((run): readonly Part[] =>
    run.kind === 'scenario' ? toScenarioOrder(run.parts) : run.parts,
  )
}
