import type { Part, Scenario } from '#domain/briefs/brief-content.ts'
import { toPartRuns } from './part-runs.ts'

/** As the published layout has them. */
const published: readonly Scenario['scenarioKind'][] = ['best', 'worst', 'most-likely']

/** Best, worst, most likely if these are one of each; else the text's own order. */
export function toScenarioOrder(scenarios: readonly Scenario[]): readonly Scenario[] {
  if (scenarios.length !== published.length) return scenarios
  const ordered = published.map((kind) => scenarios.find(({ scenarioKind }) => scenarioKind === kind))
  return ordered.every((scenario) => scenario !== undefined) ? ordered : scenarios
}

/** The parts of a section in the order in which a page shows them: every part but scenarios keeps its place. */
export function toShownOrder(parts: readonly Part[]): Part[] {
  return toPartRuns(parts).flatMap((run): readonly Part[] =>
    run.kind === 'scenario' ? toScenarioOrder(run.parts) : run.parts,
  )
}
