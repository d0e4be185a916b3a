import { describe, expect, it } from 'vitest'
import { toTechnique } from '#domain/techniques/technique-name.ts'
import { listExplanations } from './list-explanations.ts'

const explanations = await listExplanations()

it('explains these techniques, in the order of the alphabet', () => {
  expect(explanations.map(({ name }) => name)).toEqual([
    'Adversarial Threat Simulation',
    'Analysis of Competing Hypotheses',
    'Bayesian Scenario Modelling',
    'Causal Layered Analysis',
    'Cognitive Bias Stress Test',
    'Cross-Impact Analysis',
    'Deception Detection',
    'Indicators Development',
    'Key Assumptions Check',
    'Narrative Pattern Analysis',
    'Network Influence Mapping',
    'Quality of Information Check',
    'Red Team Analysis',
    'Scenario Analysis',
    'SWOT Analysis',
  ])
})

describe.each(explanations.map((explanation) => [explanation.name, explanation] as const))(
  '%s',
  (name, { slug, summary, body }) => {
    it('is found under the name that briefs are read with', () => {
      expect(toTechnique(name, 'none')).toEqual({ name, slug })
    })

    it('says in four parts what it is, when to use it, how to read it and where it fails', () => {
      expect([...body.matchAll(/^#+ .*/gm)].map(([heading]) => heading)).toEqual([
        '## What it is',
        '## When to use it',
        '## How to read its result',
        '## Its limits',
      ])
    })

    it('is short: one sentence as a summary, and 120 to 260 words', () => {
      expect(summary).toMatch(/^[A-Z][^.!?]+\.$/)
      const words = body.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu)?.length ?? 0
      expect(words).toBeGreaterThanOrEqual(120)
      expect(words).toBeLessThanOrEqual(260)
    })
  },
)
