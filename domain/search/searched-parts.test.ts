import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { listSearchedParts } from './searched-parts.ts'

it('lists the parts of a brief by the fragments of its page, without citations', () => {
  const parts = listSearchedParts(aContent())
  expect(parts.map(({ part }) => part)).toEqual([
    'opening',
    's1',
    's2',
    's3',
    's4',
    's5',
    's6',
    's7',
    'x8',
    'techniques',
    'sources',
  ])
  expect(parts[1]?.text).toBe('The port was closed for a day. Confidence is low because one source tells it.')
  expect(parts[10]?.text).toBe('Harbour reopens, The Harbour Post\nA note')
})

it('lists no more than an index can hold', () => {
  const parts = listSearchedParts(aContent({ preamble: ['x '.repeat(80_000)] }))
  expect(parts.map(({ part, text }) => [part, text.length])).toEqual([['opening', 100_000]])
})
