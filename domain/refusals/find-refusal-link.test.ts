import { expect, it } from 'vitest'
import { describeRefusalAt } from './describe-refusal-at.ts'
import { findRefusalLink } from './find-refusal-link.ts'
import { listRefusals } from './list-refusals.test-data.ts'

it('leads from a text that was imported before to its brief', () =>
  expect(findRefusalLink({ code: 'already-imported', slug: 'the-ship' })).toEqual({
    words: 'Open that brief',
    href: '/admin/briefs/the-ship',
  }))

it('makes each link of words that the sentence says once', () => {
  const linked = listRefusals().flatMap((refusal) => {
    const link = findRefusalLink(refusal)
    return link ? [describeRefusalAt('browser', refusal).split(link.words).length] : []
  })
  expect(linked).toEqual([2])
})

it.each([
  undefined,
  null,
  'busy',
  { code: 'already-imported' },
  { code: 'already-imported', slug: 1 },
  { code: 'name-taken', name: 'The Ship', slug: 'the-ship' },
])('leads nowhere from %j', (refusal) => expect(findRefusalLink(refusal)).toBeNull())
