import { expect, it } from 'vitest'
import type { Part } from '#domain/briefs/brief-content.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { fixedPlaces, listCommentKeys } from './comment-places.ts'
import { listReviewSections, listReviewSources, toReviewHead } from './review-text.ts'

const noOrigins = { publishedOn: null, provenance: null, reportTitle: null, outlet: null, preamble: [] }

it('gives a place for a comment to every part that can have one, once', () => {
  const content = aContent()
  const head = toReviewHead({ title: content.title, category: 'Ports', marking: 'TLP:CLEAR' })
  const keys = [
    ...[head, ...listReviewSections(content)].flatMap((section) =>
      [section, ...section.parts].flatMap(({ key }) => key ?? []),
    ),
    fixedPlaces.sources,
    ...listReviewSources(content).map(({ key }) => key),
  ]
  expect(keys.toSorted()).toEqual(listCommentKeys(content).toSorted())
})

it('has what readers get above the first section and below the last', () => {
  const content = aContent({
    language: 'fr',
    preamble: ['See [the log](https://example.org/log).', 'As [example.org](/why) says.'],
    explore: [
      { label: 'Methodology', href: '/methodology' },
      { label: 'A desk', href: null },
    ],
    sections: [],
    techniques: [],
  })
  expect(
    listReviewSections(content).map(({ title, parts }) => [title, parts.map(({ text }) => text)]),
  ).toEqual([
    [
      'Before the first section',
      [
        'Published on: 5 March 2026',
        'Language: fr',
        'Based on: Harbour reopens – The Harbour Post',
        'Written for a test. See our Methodology (/methodology).',
        'See the log (https://example.org/log).',
        'As example.org (/why) says.',
      ],
    ],
    ['Explore more', ['Methodology (/methodology)', 'A desk']],
  ])
})

it('names each hypothesis by its letter, and keeps apart what speaks for it and against it', () => {
  const hypothesis = (key: string, name: string | null): Part => ({
    kind: 'hypothesis',
    key,
    name,
    runs: [
      { role: 'statement', text: 'A sensor failed. ' },
      { role: 'support', text: 'See [the log](https://example.org/log). ' },
      { role: 'uncertainty', text: 'Nobody opened it.' },
    ],
    likelihood: null,
  })
  const parts = [hypothesis('one', 'Error'), hypothesis('two', null)]
  const sections = [{ number: 2, title: 'Hypotheses', kind: 'hypotheses' as const, parts }]
  const said =
    'A sensor failed.\nEvidence for: See the log (https://example.org/log).\nDoubts: Nobody opened it.'
  const [section] = listReviewSections(aContent({ ...noOrigins, sections, techniques: [], explore: [] }))
  expect(section?.parts.map(({ text }) => text)).toEqual([
    `Hypothesis A, Error:\n${said}`,
    `Hypothesis B:\n${said}`,
  ])
})

it('leaves out sections without text', () => {
  expect(listReviewSections(aContent({ ...noOrigins, sections: [], techniques: [], explore: [] }))).toEqual(
    [],
  )
})

it.each<[string, Part]>([
  ['a passage', { kind: 'passage', key: 'one', form: 'paragraph', text: 'See [it](https://example.org/x).' }],
  [
    'a judgment',
    {
      kind: 'judgment',
      key: 'one',
      role: 'bottom-line',
      runs: [{ role: 'statement', text: 'See [it](https://example.org/x).' }],
      likelihood: null,
      confidence: null,
    },
  ],
  [
    'a point',
    {
      kind: 'key-points',
      label: 'Gaps',
      pointKind: 'other',
      items: [{ key: 'one', text: 'See [it](https://example.org/x).' }],
    },
  ],
])('shows where a link in %s leads', (_, part) => {
  const [section] = aContent().sections
  const sections = section ? [{ ...section, parts: [part] }] : []
  const texts = listReviewSections(aContent({ sections })).flatMap(({ parts }) => parts)
  expect(texts.find(({ key }) => key === 'one')?.text).toBe('See it (https://example.org/x).')
})

it('says of a source what the text says, and links to nothing but web addresses', () => {
  const source = {
    key: 'one',
    number: 1,
    title: 'Warning',
    publisher: 'Energy ministry',
    publishedOn: '2026-02-27',
    language: null,
    url: 'javascript:alert(1)',
    retrievedOn: '2026-03-01',
    grade: { reliability: 'A', credibility: 2 } as const,
  }
  const bare = {
    ...source,
    publisher: null,
    publishedOn: null,
    retrievedOn: null,
    grade: null,
    url: 'https://example.org/w',
  }
  expect(listReviewSources(aContent({ sources: [source, bare] }))).toEqual([
    {
      key: 'one',
      number: 1,
      title: 'Warning',
      facts: 'Energy ministry, 27 February 2026, accessed 1 March 2026',
      grade: 'A2',
      href: null,
    },
    { key: 'one', number: 1, title: 'Warning', facts: '', grade: null, href: 'https://example.org/w' },
  ])
})
