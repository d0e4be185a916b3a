import { expect, it } from 'vitest'
import { describeRefusalAt } from './describe-refusal-at.ts'
import { findRefusalLink } from './find-refusal-link.ts'
import { listRefusals } from './list-refusals.test-data.ts'

it('leads from a text that was imported before to its brief', () =>
  expect(findRefusalLink('Open that brief.', { code: 'already-imported', slug: 'the-ship' })).toEqual({
    words: 'Open that brief',
    href: '/admin/briefs/the-ship',
    isApart: false,
  }))

it('makes each link of words that the sentence says once', () => {
  const linked = listRefusals().flatMap((refusal) => {
    const message = describeRefusalAt('browser', refusal)
    const link = findRefusalLink(message, refusal)
    return link ? [[link.href, message.split(link.words).length]] : []
  })
  expect(linked.toSorted()).toEqual([
    [expect.stringMatching(/^\/admin\/briefs\//), 2],
    ['/admin/sign-in', 2],
  ])
})

it.each([
  undefined,
  null,
  'busy',
  { code: 'already-imported' },
  { code: 'already-imported', slug: 1 },
  { code: 'name-taken', name: 'The Ship', slug: 'the-ship' },
])('leads nowhere from %j', (refusal) => expect(findRefusalLink('Not done.', refusal)).toBeNull())
