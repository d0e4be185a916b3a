import { expect, it } from 'vitest'
import { auditActions, describeEntry } from './describe-entry.ts'

it.each([
  ['published', 'brief', 'Fire at the port', 'published|Fire at the port|'],
  ['submitted', 'brief', 'Fire at the port', 'submitted|Fire at the port|for review'],
  ['unscheduled', 'brief', null, 'took|a brief that no longer exists|off the schedule'],
  ['signed in', 'person', 'Ann Author', 'signed in|null|'],
  ['changed roles', 'person', 'Ann Author', 'changed the roles of|Ann Author|'],
  ['failed to sign in', 'person', 'Ann Author', 'refused a sign-in as|Ann Author|'],
  ['was refused a command', 'person', 'Ann Author', 'tried something that they may not do|null|'],
  ['folded', 'brief', 'Fire at the port', 'folded:|Fire at the port|'],
])('says that somebody %s a %s', (...row) => {
  const [action, subject, subjectName, words] = row
  const { before, name, after } = describeEntry({ action, subject, subjectName })
  expect(`${before}|${name}|${after}`).toBe(words)
})

it('names each action once, so that one can be chosen', () => {
  const actions = auditActions.map(({ action }) => action)
  expect(actions).toHaveLength(new Set(actions).size)
  expect(auditActions).toContainEqual({ action: 'lead', label: 'made … lead the front page' })
  expect(auditActions).toContainEqual({
    action: 'withdrawn',
    label: 'withdrew …, or withdrew the daily report …',
  })
  const labels = auditActions.map(({ label }) => label)
  expect(labels).toEqual(labels.toSorted())
})

it.each([
  'failed to sign in',
  'failed at the second step',
  'failed to sign in by a passkey',
  'gave a wrong password',
  'was refused a command',
])('lets somebody look for what was refused: %s', (refused) =>
  expect(auditActions.map(({ action }) => action)).toContain(refused),
)
