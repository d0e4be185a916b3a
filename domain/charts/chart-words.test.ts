import { expect, it } from 'vitest'
import { briefNoun, spellCounted, spellShare, spellSource, toSentenceCase } from './chart-words.ts'

it.each([
  [0, '0 briefs'],
  [1, '1 brief'],
  [2, '2 briefs'],
])('spells %i', (count, words) => expect(spellCounted(count, briefNoun)).toBe(words))

it.each([
  [0, 0, '0%'],
  [0, 7, '0%'],
  [1, 1_000, 'under 1%'],
  [1, 200, '1%'],
  [1, 3, '33%'],
  [2, 3, '67%'],
  [995, 1_000, 'over 99%'],
  [994, 1_000, '99%'],
  [7, 7, '100%'],
])('%i of %i is %s', (count, total, share) => expect(spellShare(count, total)).toBe(share))

it.each([
  ['low and high', 'Low and high'],
  ['Low', 'Low'],
  ['', ''],
])('begins %j with a capital', (text, sentence) => expect(toSentenceCase(text)).toBe(sentence))

it('says the day of the figures only where it is known', () => {
  expect(spellSource('2026-11-26')).toBe('Source: briefs published on this site, as of 26 November 2026.')
  expect(spellSource(null)).toBe('Source: briefs published on this site.')
})
