import { expect, it } from 'vitest'
import { listDifferences, withoutSecrets } from './list-differences.ts'

it('lists what differs, as text', () =>
  expect(
    listDifferences({
      before: { roles: ['author'], name: 'Tarn', position: 1, same: 'x' },
      after: { roles: ['author', 'editor'], name: 'Tarn Ltd', position: 1, same: 'x', hours: { morning: 9 } },
    }),
  ).toEqual([
    { what: 'roles', before: 'author', after: 'author, editor' },
    { what: 'name', before: 'Tarn', after: 'Tarn Ltd' },
    { what: 'hours', before: '', after: '{"morning":9}' },
  ]))

it('lists all of an entry that has one side only', () =>
  expect(listDifferences({ before: null, after: { revision: 2 } })).toEqual([
    { what: 'revision', before: '', after: '2' },
  ]))

it('says in words what an entry names and dates for machines', () =>
  expect(
    listDifferences({ before: null, after: { forWhom: 'The press', expiresAt: '2026-03-05T17:49:34.353Z' } }),
  ).toEqual([
    { what: 'for whom', before: '', after: 'The press' },
    { what: 'expires at', before: '', after: '5 March 2026, 17:49 UTC' },
  ]))

it('shows nothing that is called a secret', () => {
  const after = { passwordHash: 'a', token: 'b', name: 'Ann', inner: [{ totpSecret: 'c', kind: 'app' }] }
  expect(listDifferences({ before: null, after: { token: 'b', name: 'Ann' } })).toEqual([
    { what: 'name', before: '', after: 'Ann' },
  ])
  expect(withoutSecrets(after)).toEqual({ name: 'Ann', inner: [{ kind: 'app' }] })
})
