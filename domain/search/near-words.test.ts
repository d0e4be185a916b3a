import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  chooseNearWords,
  countMostSlips,
  listAskedKeys,
  listNearKeys,
  listSpellableWords,
} from './near-words.ts'

it('takes words of four letters or more, each once', () => {
  expect(listSpellableWords(['Port closed', 'Häfen closed in 2026, 東京'])).toEqual([
    'closed',
    'hafen',
    'port',
  ])
})

it.each([
  ['portend', 1],
  ['portends', 2],
])('%s may be misspelt in %i places', (word, slips) => expect(countMostSlips(word)).toBe(slips))

it.each([
  [3, 0],
  [4, 1],
  [40, 1],
  [41, 0],
])('of words of %i letters it takes %i', (letters, taken) =>
  expect(listSpellableWords(['a'.repeat(letters)])).toHaveLength(taken),
)

it('takes letters out of the beginning of a word, one of a short word, two of a longer one', () => {
  expect(listNearKeys('port')).toEqual(['port', 'ort', 'prt', 'pot', 'por'])
  expect(listNearKeys('harbour')).toHaveLength(1 + 7 + 21)
  expect(listNearKeys('harbours')).toEqual(listNearKeys('harbour'))
})

it('no word has many keys, however long it is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4, maxLength: 40 }), (word) => {
      expect(listNearKeys(word).length).toBeLessThanOrEqual(29)
      expect(listAskedKeys(word, 2).length).toBeLessThanOrEqual(29)
    }),
  )
})

/** Slips of a hand, each somewhere in a word and with a letter. */
const slips = fc.array(
  fc.record({
    kind: fc.constantFrom('put in', 'left out', 'changed', 'swapped'),
    at: fc.nat(40),
    letter: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  }),
  { minLength: 1, maxLength: 2 },
)

it('every word that may be meant is found by a key of the misspelt one', () => {
  // Few letters, so that they repeat.
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 4, maxLength: 14 })
  let near = 0
  fc.assert(
    fc.property(words, slips, (word, made) => {
      const misspelt = made.reduce(slip, word)
      const isNear = chooseNearWords(misspelt, [word], made.length).length > 0
      if (misspelt.length < 4 || made.length > countMostSlips(misspelt) || !isNear) return
      near++
      const asked = new Set(listAskedKeys(misspelt, made.length))
      expect([word, misspelt, listNearKeys(word).some((key) => asked.has(key))]).toEqual([
        word,
        misspelt,
        true,
      ])
    }),
    { numRuns: 2_000 },
  )
  expect(near).toBeGreaterThan(500)
})

function slip(word: string, { kind, at, letter }: { kind: string; at: number; letter: string }): string {
  const place = at % word.length
  const [before, here, next, rest] = [
    word.slice(0, place),
    word.charAt(place),
    word.charAt(place + 1),
    word.slice(place + 2),
  ]
  if (kind === 'put in') return before + letter + here + next + rest
  if (kind === 'left out') return before + next + rest
  if (kind === 'changed') return before + letter + next + rest
  return before + next + here + rest
}

interface NearCase {
  misspelt: string
  slips: number
  words: string[]
  near: string[]
}

it.each<NearCase>([
  { misspelt: 'prot', slips: 1, words: ['pro', 'part', 'port'], near: ['port', 'pro'] },
  { misspelt: 'pots', slips: 1, words: ['ports', 'potz', 'post'], near: ['post', 'potz', 'ports'] },
  { misspelt: 'harbor', slips: 1, words: ['harbour', 'harbours'], near: ['harbour'] },
  { misspelt: 'authroitys', slips: 1, words: ['authority', 'authorise'], near: [] },
  { misspelt: 'authroitys', slips: 2, words: ['authority', 'authorise'], near: ['authority'] },
  { misspelt: 'port', slips: 1, words: ['port'], near: [] },
  { misspelt: 'zebra', slips: 1, words: ['harbour'], near: [] },
])('$misspelt may be $slips slips from $words, of which $near', ({ misspelt, slips, words, near }) => {
  expect(chooseNearWords(misspelt, words, slips)).toEqual(near)
})
