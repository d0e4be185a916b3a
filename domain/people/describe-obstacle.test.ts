import { expect, it } from 'vitest'
import { describeObstacle, dropImpossible, type StepFacts } from './describe-obstacle.ts'

const facts = (change: Partial<StepFacts>): StepFacts => ({
  brief: { state: 'draft' },
  allowed: ['saveDraft', 'submitBrief', 'verifyBrief', 'scheduleBrief', 'publishBrief'],
  isWriter: false,
  missing: [],
  marking: 'TLP:CLEAR',
  isOvertaken: false,
  embargoedUntil: null,
  ...change,
})

it.each<[string, Partial<StepFacts>, string | null]>([
  ['a draft with all that it needs', {}, null],
  ['a draft without a title', { missing: ['a title'] }, 'Before it can be submitted, it needs a title.'],
  ["somebody else's draft", { allowed: [] }, 'Its author or an editor has to submit it for review.'],
  ['a text in review', { brief: { state: 'in-review' } }, null],
  [
    'a text in review that they wrote',
    { brief: { state: 'in-review' }, isWriter: true },
    'You worked on this revision, so somebody else has to verify it.',
  ],
  [
    'a text in review, for an author',
    { brief: { state: 'in-review' }, allowed: [] },
    'A verifier has to check it next.',
  ],
  ['a verified text', { brief: { state: 'verified' } }, null],
  [
    'a verified text, for a verifier',
    { brief: { state: 'verified' }, allowed: [] },
    'It is verified. An editor can now publish it.',
  ],
  [
    'a verified text that is not for readers',
    { brief: { state: 'verified' }, marking: 'TLP:AMBER' },
    'It is marked TLP:AMBER, and only TLP:CLEAR can be published. To change the marking, return it first.',
  ],
  [
    'a next revision that a correction has overtaken',
    { brief: { state: 'published', next: 'verified' }, isOvertaken: true },
    'A correction was published after this revision was begun. Return it, so that its author can include the correction.',
  ],
  [
    'a verified text under embargo',
    { brief: { state: 'verified' }, embargoedUntil: '2026-03-07T06:00:00.000Z' },
    'It is under embargo until 7 March 2026, 06:00 UTC. It can be scheduled for then or later.',
  ],
  ['a published brief', { brief: { state: 'published', next: null } }, null],
  [
    'a withdrawn brief',
    { brief: { state: 'withdrawn' } },
    'It has been withdrawn, and that is final. To publish on the subject again, write a new brief.',
  ],
])('of %s says what stops them', (_, change, sentence) =>
  expect(describeObstacle(facts(change))).toBe(sentence),
)

it.each<[string, Partial<StepFacts>, string]>([
  ['lacks nothing', {}, 'saveDraft submitBrief verifyBrief scheduleBrief publishBrief'],
  ['lacks a title', { missing: ['a title'] }, 'saveDraft verifyBrief scheduleBrief publishBrief'],
  ['is not for readers', { marking: 'TLP:RED' }, 'saveDraft submitBrief verifyBrief'],
  [
    'is under embargo',
    { embargoedUntil: '2026-03-07T06:00:00.000Z' },
    'saveDraft submitBrief verifyBrief scheduleBrief',
  ],
  ['was overtaken', { isOvertaken: true }, 'saveDraft submitBrief verifyBrief'],
])('offers only what a text that %s allows', (_, change, verbs) =>
  expect(dropImpossible(facts(change)).join(' ')).toBe(verbs),
)
