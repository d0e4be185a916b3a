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
    ['S.W.O.T.', 'SWOT Analysis', 'swot-analysis'],
    ['swot', 'SWOT Analysis', 'swot-analysis'],
    ['Indicators', 'Indicators Development', 'indicators-development'],
    [' Red Teaming ', 'Red Team Analysis', 'red-team-analysis'],
    ['Red team', 'Red Team Analysis', 'red-team-analysis'],
    ['Key Assumptions Check (KAC)', 'Key Assumptions Check', 'key-assumptions-check'],
    ['Indicators and Warning', 'Indicators Development', 'indicators-development'],
    ['Quality of Information', 'Quality of Information Check', 'quality-of-information-check'],
    ['Causal Layered Analysis (CLA)', 'Causal Layered Analysis', 'causal-layered-analysis'],
  ])('calls %j %j', (written, name, slug) => {
    expect(toTechnique(written, 'none')).toEqual({ name, slug })
  })

  it.each([
    [' Red Hat Analysis ', 'Red Hat Analysis', 'red-hat-analysis'],
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
      'Key Assumptions Check',
      'Network Influence Mapping',
      'Adversarial Threat Simulation',
      'Cognitive Bias Stress Test',
      'Narrative Pattern Analysis',
      'Quality of Information Check',
      'Red Team Analysis',
      'Deception Detection',
    ]
    expect(usual.map((name) => toTechnique(name, 'none').name)).toEqual(usual)
  })
})

it('takes a name that objects have for themselves as any other', () => {
  expect(toTechnique('constructor', 'x')).toEqual({ name: 'constructor', slug: 'constructor' })
})
