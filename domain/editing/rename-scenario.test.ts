import { describe, expect, it } from 'vitest'
import { blankScenario } from './blank-parts.ts'
import { renameScenario } from './rename-scenario.ts'

describe('renameScenario', () => {
  it.each([
    ['Worst-Case Scenario', 'worst'],
    ['Most Likely', 'most-likely'],
    ['The dam breaks', 'other'],
  ])('takes its kind from the name %s', (name, scenarioKind) =>
    expect(renameScenario(blankScenario('best'), name)).toEqual({
      ...blankScenario('best'),
      name,
      scenarioKind,
    }),
  )
})
