import { describe, expect, it } from 'vitest'
import { aLine } from '#domain/layout/lines/layout-line.test-data.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { listCandidates, type Candidate } from './heading-candidates.ts'

function aCandidate(title: string, change: Partial<Candidate> = {}): Candidate {
  return {
    at: 0,
    number: null,
    title,
    rest: '',
    kind: null,
    likely: null,
    heading: null,
    bold: false,
    ...change,
  }
}

const lead = (text: string, rest = '') => ({ lead: { text, rest } })

describe('a line that could be a heading', () => {
  it.each<[string, LayoutLine, Candidate]>([
    ['is short and no sentence', aLine('The northern quay'), aCandidate('The northern quay')],
    ['may end in a colon', aLine('The Quay :'), aCandidate('The Quay')],
    [
      'has a known title',
      aLine('Key Actors'),
      aCandidate('Key Actors', { kind: 'entities', likely: 'entities' }),
    ],
    [
      'has words that point to a kind',
      aLine('Spring Outlook'),
      aCandidate('Spring Outlook', { likely: 'recommendations' }),
    ],
    ['has a number', aLine('The Quay', { mark: '(12)' }), aCandidate('The Quay', { number: 12 })],
    [
      'has a number in a list',
      aLine('The Quay', { mark: '3.', depth: 1 }),
      aCandidate('The Quay', { number: 3 }),
    ],
    ['is bold', aLine('The Quay', lead('The Quay')), aCandidate('The Quay', { bold: true })],
    [
      'is bold but for its colon',
      aLine('The Quay:', lead('The Quay', ':')),
      aCandidate('The Quay', { bold: true }),
    ],
    [
      'is half bold and known',
      aLine('Key Actors', lead('Key', 'Actors')),
      aCandidate('Key Actors', { kind: 'entities', likely: 'entities' }),
    ],
    ['is one of its format', aLine('The Quay', { heading: 2 }), aCandidate('The Quay', { heading: 2 })],
    [
      'is one of its format, however it ends',
      aLine('It sank.', { heading: 2 }),
      aCandidate('It sank.', { heading: 2 }),
    ],
    [
      'is one of its format, but as a sentence opens no block behind the sections',
      aLine('Structured analytic techniques were used.', { heading: 2 }),
      aCandidate('Structured analytic techniques were used.', { heading: 2 }),
    ],
  ])('%s', (_, line, candidate) => expect(listCandidates([line])).toEqual([candidate]))

  it.each<[string, LayoutLine]>([
    ['is a sentence', aLine('It sank.')],
    ['is too long', aLine('x'.repeat(91))],
    ['is an item without a number', aLine('Key Actors', { depth: 1 })],
    ['is an item of an inner list', aLine('Key Actors', { depth: 2, mark: '1.' })],
    ['goes on with an item', aLine('Key Actors', { depth: 1, mark: '1.', continues: true })],
    ['is half bold and unknown', aLine('The Quay', lead('The', 'Quay'))],
    ['is a label with text', aLine('Weather: a calm sea.')],
  ])('is none if it %s', (_, line) => expect(listCandidates([line])).toEqual([]))
})

describe('a line that begins with a title and a colon', () => {
  it('gives what stands behind the colon', () => {
    expect(
      listCandidates([aLine('BLUF: It *sank*.', { prose: 'BLUF: It \\*sank\\*.', mark: '1.' })]),
    ).toEqual([aCandidate('BLUF', { number: 1, rest: 'It \\*sank\\*.', kind: 'bluf', likely: 'bluf' })])
  })

  it('may have a bold title', () => {
    expect(listCandidates([aLine('Tags: tugs, quays', lead('Tags', ': tugs, quays'))])).toEqual([
      aCandidate('Tags', { rest: 'tugs, quays', kind: 'tags', likely: 'tags', bold: true }),
    ])
  })

  it('is taken whole where the same title stands on both sides', () => {
    expect(listCandidates([aLine('BLUF: Bottom Line Up Front')])).toEqual([
      aCandidate('BLUF: Bottom Line Up Front', { kind: 'bluf', likely: 'bluf' }),
    ])
  })

  it('is taken for a title alone where nothing follows', () => {
    expect(listCandidates([aLine('Tags:')])).toEqual([aCandidate('Tags', { kind: 'tags', likely: 'tags' })])
  })
})

it('says at which of all lines each stands', () => {
  const lines = [aLine('It sank.'), aLine('BLUF'), aLine('It sank.'), aLine('Tags')]
  expect(listCandidates(lines).map(({ at, title }) => [at, title])).toEqual([
    [1, 'BLUF'],
    [3, 'Tags'],
  ])
  expect(listCandidates([])).toEqual([])
})
