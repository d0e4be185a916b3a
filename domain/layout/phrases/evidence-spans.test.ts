import { describe, expect, it } from 'vitest'
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
    'It sank. One reason for this is oil. A key uncertainty is depth.',
    'It sank.',
    'One reason for this is oil.',
    'A key uncertainty is depth.',
  ],
  [
    'It sank. A point in its favour is oil. Another weakness of this explanation is the calm.',
    'It sank.',
    'A point in its favour is oil.',
    'Another weakness of this explanation is the calm.',
  ],
  ['A gap in the hull let water in. It sank.', 'A gap in the hull let water in. It sank.', null, null],
  ['One sign of a struggle was found. It sank.', 'One sign of a struggle was found. It sank.', null, null],
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

describe('a first sentence that begins like evidence', () => {
  const campaign = 'This fits a wider campaign.'

  it.each<[string, ...(string | null)[]]>([
    ['A lack of maintenance caused the fire.', 'A lack of maintenance caused the fire.', null, null],
    ['Support for the rebels came from Libya.', 'Support for the rebels came from Libya.', null, null],
    ['But for the fog it would be seen.', 'But for the fog it would be seen.', null, null],
    ['Yet another crew did it.', 'Yet another crew did it.', null, null],
    [`${campaign} However, nobody claims it.`, campaign, null, 'However, nobody claims it.'],
    [`${campaign} It is supported by oil.`, campaign, 'It is supported by oil.', null],
    ['This fits a wider campaign, but nobody claims it.', campaign, null, 'nobody claims it.'],
  ])('is what is stated: %s', (text, ...parts) => expect(split(text)).toEqual(parts))

  it.each([
    ['A lack of evidence limits it.', 'uncertainty'],
    ['A lack of direct evidence limits it.', 'uncertainty'],
    ['The lack of a log contradicts this account.', 'uncertainty'],
    ['However, nobody claims it.', 'uncertainty'],
    ['Support comes from two logs.', 'support'],
    ['Support: two logs.', 'support'],
    ['Support for this view is thin.', 'support'],
    ['This explanation fits the timetable.', 'support'],
    ['This is supported by oil.', 'support'],
  ])('is evidence where it says so plainly: %s', (text, role) => {
    expect(findEvidence(text)).toEqual([{ start: 0, end: text.length, role }])
  })

  it.each([
    ['This fits the timetable.', 1],
    ['But nobody claims it.', 1],
    ['A lack of maintenance caused the fire.', 0],
  ])('is evidence below a name that it can point to: %s', (text, spans) => {
    expect(findEvidence(text, { named: true })).toHaveLength(spans)
  })
})

describe('findEvidence', () => {
  const evidenceOf = (text: string) =>
    findEvidence(text).map(({ start, end, role }) => [role, text.slice(start, end)])

  it.each(['', ' ', 'It sank.', 'It sank. The harbour was closed.'])('finds none in %j', (text) => {
    expect(findEvidence(text)).toEqual([])
  })

  it('says where each part begins and ends', () => {
    expect(findEvidence('It sank. Supporting evidence: oil. However, it was calm.')).toEqual([
      { start: 9, end: 34, role: 'support' },
      { start: 35, end: 56, role: 'uncertainty' },
    ])
  })

  it('puts sentences of one side together over the end of a paragraph', () => {
    expect(evidenceOf('Supporting evidence: oil.\n\nIt drifted east.')).toEqual([
      ['support', 'Supporting evidence: oil.\n\nIt drifted east.'],
    ])
  })

  it('keeps the side of the sentence before until another is named', () => {
    expect(evidenceOf('However, it was calm. Nobody called. Supporting evidence: oil. It drifted.')).toEqual([
      ['uncertainty', 'However, it was calm. Nobody called.'],
      ['support', 'Supporting evidence: oil. It drifted.'],
    ])
  })

  it.each([
    ', but the log is missing.',
    ', although the log is missing.',
    ', though the log is missing.',
    ', yet the log is missing.',
    '; however, the log is missing.',
    '; but the log is missing.',
    ', however, the log is missing.',
  ])('turns round at %j', (rest) => {
    expect(evidenceOf(`This is supported by oil${rest}`)).toEqual([
      ['support', 'This is supported by oil'],
      ['uncertainty', 'the log is missing.'],
    ])
  })

  it.each(['This is supported by oil but the log is missing.', 'This is supported by oil, and by butter.'])(
    'does not turn round in %j',
    (text) => {
      expect(evidenceOf(text)).toEqual([['support', text]])
    },
  )

  it('does not turn round a sentence that is in doubt from its start', () => {
    const text = 'However, it was calm, but the log is whole.'
    expect(evidenceOf(text)).toEqual([['uncertainty', text]])
  })

  it('goes on in doubt after a sentence that turned round', () => {
    expect(evidenceOf('This is supported by oil, but the log is missing. The crew left.')).toEqual([
      ['support', 'This is supported by oil'],
      ['uncertainty', 'the log is missing. The crew left.'],
    ])
  })

  it('finds the second of two paragraphs that say the same', () => {
    const text = 'Supporting evidence: oil.\n\nHowever, it was calm.\n\nSupporting evidence: oil.'
    expect(findEvidence(text).map(({ start }) => start)).toEqual([0, 27, 50])
  })
})
