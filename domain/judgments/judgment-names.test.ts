import { expect, it } from 'vitest'
import type { Judgment, Part } from '#domain/briefs/brief-content.ts'
import { listJudgmentNames } from './judgment-names.ts'
import { toLikelihood } from './yardsticks.ts'

const judgment = (change: Partial<Judgment>): Judgment => ({
  kind: 'judgment',
  key: '',
  role: 'bottom-line',
  runs: [],
  likelihood: null,
  confidence: null,
  ...change,
})
const rated = { likelihood: toLikelihood('likely', 'icd-203') }
const tag: Part = { kind: 'tag', name: 'ports' }

it('names rated judgments in order, over all sections, and nothing else', () => {
  const sections = [
    {
      parts: [judgment(rated), tag, judgment({ role: 'key-judgment', ...rated })],
    },
    { parts: [judgment({ role: 'key-judgment' }), judgment({ role: 'assessment', ...rated })] },
    { parts: [judgment({ role: 'key-judgment', ...rated })] },
  ]
  expect(listJudgmentNames({ sections })).toEqual([['J1', null, 'J2'], [null, null], ['J3']])
})
