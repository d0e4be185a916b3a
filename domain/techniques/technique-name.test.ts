import { describe, expect, it } from 'vitest'
import { toTechnique } from './technique-name.ts'

describe('toTechnique', () => {
  it.each([
    ['ACH', 'Analysis of Competing Hypotheses', 'analysis-of-competing-hypotheses'],
    ['ACH 2.0', 'Analysis of Competing Hypotheses', 'analysis-of-competing-hypotheses'],
    [
      'analysis of competing hypotheses (ACH)',
      'Analysis of Competing Hypotheses',
      'analysis-of-competing-hypotheses',
    ],
    ['Bayesian Scenario Modeling', 'Bayesian Scenario Modelling', 'bayesian-scenario-modelling'],
    ['Cross–Impact Matrix', 'Cross-Impact Analysis', 'cross-impact-analysis'],
    ['Cross-Impact Simulation', 'Cross-Impact Analysis', 'cross-impact-analysis'],
    ['  Scenario   Generation ', 'Scenario Analysis', 'scenario-analysis'],
    ['S.W.O.T.', 'S.W.O.T.', 's-w-o-t'],
    ['swot', 'SWOT Analysis', 'swot-analysis'],
    ['Indicators', 'Indicators Development', 'indicators-development'],
    ['Causal Layered Analysis (CLA)', 'Causal Layered Analysis', 'causal-layered-analysis'],
  ])('calls %j %j', (written, name, slug) => {
    expect(toTechnique(written, 'none')).toEqual({ name, slug })
  })

  it.each([
    [' Red Teaming ', 'Red Teaming', 'red-teaming'],
    ['SWOT and more', 'SWOT and more', 'swot-and-more'],
    ['手法', '手法', 'none'],
    ['', '', 'none'],
  ])('leaves a name that it does not know: %j', (written, name, slug) => {
    expect(toTechnique(written, 'none')).toEqual({ name, slug })
  })

  it('gives every usual name back as it is', () => {
    const usual = [
      'Analysis of Competing Hypotheses',
      'Bayesian Scenario Modelling',
      'Cross-Impact Analysis',
      'Scenario Analysis',
      'SWOT Analysis',
      'Indicators Development',
      'Causal Layered Analysis',
    ]
    expect(usual.map((name) => toTechnique(name, 'none').name)).toEqual(usual)
  })
})

it('takes a name that objects have for themselves as any other', () => {
  expect(toTechnique('constructor', 'x')).toEqual({ name: 'constructor', slug: 'constructor' })
})
