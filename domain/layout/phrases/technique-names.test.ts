import { describe, expect, it } from 'vitest'
import { isTechniqueName } from './technique-names.ts'

describe('isTechniqueName', () => {
  it.each([
    'ACH',
    'SWOT',
    'PMESII Review',
    'PESTLE',
    'Analysis of Competing Hypotheses',
    'Cross-Impact Matrix',
    'Scenario Planning',
    'Scenarios Development',
    'scenario modeling',
    'Scenario Modelling',
    'Indicators Development',
    'Indicator Validation',
    'Indicators of Change',
    'Indicators and Warning',
    'Indicators and Signposts',
    'Red Hat Exercise',
    'Red Team Review',
    'Devil’s Advocacy',
    "Devil's Advocacy",
    'Key Assumptions Check',
    'Premortem',
    'Pre-Mortem',
    'Deception Detection',
    'Quality of Information Check',
    'Network Mapping',
    'Simulation',
    'Structured Brainstorming',
    'Cone of Plausibility',
    'What-If Review',
    'What if review',
    'Team A, Team B',
    'Outside-In Thinking',
    'Timeline',
    'Weighted forecasting',
  ])('takes "%s" for a technique', (label) => {
    expect(isTechniqueName(label)).toBe(true)
  })

  it.each([
    '',
    '   ',
    'Approach',
    'ACHIEVEMENTS',
    'Swots',
    'Analytic Overview',
    'Scenario Outlook',
    'Key Assumptions',
    'Red Flags',
    'Indicators',
    'The team agrees',
    'Timelines',
  ])('does not take "%s" for one', (label) => {
    expect(isTechniqueName(label)).toBe(false)
  })

  it('takes a name of nine words, and none of ten', () => {
    expect(isTechniqueName('Analysis of the four berths at the outer quay')).toBe(true)
    expect(isTechniqueName('Analysis of the four berths at the outer quay today')).toBe(false)
  })
})
