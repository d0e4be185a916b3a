import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { listKeys } from '#domain/briefs/keys.ts'
import { listReviewSections, listReviewSources } from './review-text.ts'

it('gives a place for a comment to every part that can have one, once', () => {
  const content = aContent()
  const parts = listReviewSections(content).flatMap((section) => section.parts)
  const keys = [
    ...parts.flatMap(({ key }) => (key === null ? [] : [key])),
    ...listReviewSources(content).map(({ key }) => key),
  ]
  expect(keys.toSorted()).toEqual(listKeys(content).toSorted())
})

it('leaves out sections without text', () =>
  expect(listReviewSections(aContent({ sections: [], techniques: [] }))).toEqual([]))

it('says of a source what the text says, and links to nothing but web addresses', () => {
  const source = {
    key: 'one',
    number: 1,
    title: 'Warning',
    publisher: 'Energy ministry',
    publishedOn: '2026-02-27',
    language: null,
    url: 'javascript:alert(1)',
    retrievedOn: null,
    grade: { reliability: 'A', credibility: 2 } as const,
  }
  const bare = { ...source, publisher: null, publishedOn: null, grade: null, url: 'https://example.org/w' }
  expect(listReviewSources(aContent({ sources: [source, bare] }))).toEqual([
    {
      key: 'one',
      number: 1,
      title: 'Warning',
      facts: 'Energy ministry, 27 February 2026',
      grade: 'A2',
      href: null,
    },
    { key: 'one', number: 1, title: 'Warning', facts: '', grade: null, href: 'https://example.org/w' },
  ])
})
