import { expect, it } from 'vitest'
import { cutRuns } from '#domain/briefs/cut-runs.ts'
import { joinRole, listRole } from '#domain/briefs/runs.ts'
import { findEvidence } from './evidence-spans.ts'

function split(text: string) {
  const runs = cutRuns(text, findEvidence(text))
  const of = (role: 'support' | 'uncertainty') => listRole(runs, role).join(' ') || null
  return [joinRole(runs, 'statement'), of('support'), of('uncertainty')]
}

it.each([
  ['It sank.', 'It sank.', null, null],
  [
    'It sank. Supporting evidence includes oil. It spread. Key uncertainties are depth and time.',
    'It sank.',
    'Supporting evidence includes oil. It spread.',
    'Key uncertainties are depth and time.',
  ],
  [
    'It sank. In its favour: oil. Against it: calm seas.',
    'It sank.',
    'In its favour: oil.',
    'Against it: calm seas.',
  ],
  [
    'It sank. The case for it is oil. It does not explain the calm.',
    'It sank.',
    'The case for it is oil.',
    'It does not explain the calm.',
  ],
  [
    'It sank. What speaks for it is oil. What remains unclear is when.',
    'It sank.',
    'What speaks for it is oil.',
    'What remains unclear is when.',
  ],
  [
    'It sank. This is suggested by oil, but no wreck was found.',
    'It sank.',
    'This is suggested by oil',
    'no wreck was found.',
  ],
  [
    'It sank. This is supported by oil, but its age is unclear.',
    'It sank.',
    'This is supported by oil',
    'its age is unclear.',
  ],
  [
    'It sank. The oil is old, but this supports the hypothesis.',
    'It sank.',
    'The oil is old, but this supports the hypothesis.',
    null,
  ],
  [
    'It sank. Evidence for it is oil; however, no wreck was found.',
    'It sank.',
    'Evidence for it is oil',
    'no wreck was found.',
  ],
  [
    'It sank. This hypothesis suggests bad steel.',
    'It sank. This hypothesis suggests bad steel.',
    null,
    null,
  ],
  [
    'It sank. This is supported by oil. However, it was calm. Evidence includes wood.',
    'It sank.',
    'This is supported by oil. Evidence includes wood.',
    'However, it was calm.',
  ],
  ['It sank.\n\nSupporting evidence: oil.', 'It sank.', 'Supporting evidence: oil.', null],
])('takes %j apart', (text, ...parts) => {
  expect(split(text)).toEqual(parts)
})
