import { expect, test } from 'vitest'
import type { Hypothesis, Section } from '#domain/briefs/brief-content.ts'
import { listHypothesisLetters, toHypothesisLetter } from './hypothesis-letters.ts'

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('place %i is %s', (place, letter) => {
  expect(toHypothesisLetter(place)).toBe(letter)
})

test('letters go on over sections and skip what is no hypothesis', () => {
  const one: Hypothesis = { kind: 'hypothesis', key: '', name: null, runs: [], likelihood: null }
  const section = (parts: Section['parts']): Section => ({
    number: null,
    title: 'T',
    kind: 'hypotheses',
    parts,
  })
  const sections = [section([one, { kind: 'tag', name: 'x' }, one]), section([]), section([one])]
  expect(listHypothesisLetters({ sections })).toEqual([['A', null, 'B'], [], ['C']])
})
