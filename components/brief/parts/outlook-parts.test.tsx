import { expect, test } from 'vitest'
import type { Recommendation, Scenario, ScenarioKind } from '#domain/briefs/brief-content.ts'
import { renderParts, toText } from '#components/brief/rendered-text.test-data.tsx'

function makeScenario(name: string, scenarioKind: ScenarioKind): Scenario {
  return { kind: 'scenario', key: '', name, scenarioKind, text: `${name} text.`, likelihood: null }
}

const best = makeScenario('Best', 'best')
const worst = makeScenario('Worst', 'worst')
const likely = makeScenario('Most-Likely', 'most-likely')

test('the three futures come as the published layout has them, the most likely one marked', () => {
  const markup = renderParts(best, worst, likely)
  expect(toText(markup)).toContain('Best Best text. Worst Worst text. Most-Likely Most-Likely text.')
  expect(markup).toContain('<div class="most"><dt dir="auto">Most-Likely</dt>')
})

test('any other set keeps the order of the text', () => {
  const text = toText(renderParts(worst, best, makeScenario('Wild card', 'other')))
  expect(text).toContain('Worst Worst text. Best Best text. Wild card')
})

test('labelled horizons stand on a line of time, bare recommendations in a list', () => {
  const act: Recommendation = {
    kind: 'recommendation',
    key: '',
    label: 'Immediate',
    horizon: 'immediate',
    text: 'Act.',
  }
  expect(renderParts(act)).toContain('<ol class="line"><li data-horizon="immediate">')
  expect(renderParts({ ...act, label: null, horizon: 'other' })).toContain(
    '<ul><li dir="auto">Act.</li></ul>',
  )
})
