import type { Scenario } from '#domain/briefs/brief-content.ts'
import { kindOfScenario } from '#domain/layout/phrases/scenario-names.ts'

/** The scenario under another name. Its name says of what kind it is, as it does where a text is imported. */
export function renameScenario(scenario: Scenario, name: string): Scenario {
  return { ...scenario, name, scenarioKind: kindOfScenario(name) }
}
