import { expect, it } from 'vitest'
import { chooseNearWords, listGrams, listSpellableWords } from './near-words.ts'

it('takes words of four letters or more, each once', () => {
  expect(listSpellableWords(['Port closed', 'Häfen closed in 2026, 東京'])).toEqual([
    'closed',
    'hafen',
    'port',
  ])
})

it('cuts a word into three letters each', () => {
  expect(listGrams('port')).toEqual([' po', 'por', 'ort', 'rt '])
})

it.each<[misspelt: string, words: string[], near: string[]]>([
  ['prot', ['port', 'part', 'pro'], ['port', 'pro']],
  ['harbor', ['harbour', 'harbours'], ['harbour']],
  ['authroitys', ['authority', 'authorise'], ['authority']],
  ['port', ['port'], []],
  ['zebra', ['harbour'], []],
])('%s may mean %j, of which %j', (misspelt, words, near) => {
  expect(chooseNearWords(misspelt, words)).toEqual(near)
})
