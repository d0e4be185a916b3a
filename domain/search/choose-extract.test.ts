import { expect, it } from 'vitest'
import { chooseExtract, listExtractWords } from './choose-extract.ts'

const spell = (text: string, hits: string[]) =>
  chooseExtract(text, new Set(hits))
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('')

it.each<[text: string, hits: string[], extract: string]>([
  ['The port was closed.', ['port', 'closed'], 'The [port] was [closed].'],
  ['The port was closed.', [], 'The port was closed.'],
  ['In the Häfen.', ['hafen'], 'In the [Häfen].'],
  ['State-backed groups', ['backed'], 'State-[backed] groups'],
  ['東京都の港', ['東京'], '[東京]都の港'],
  ['Two\nlines', ['lines'], 'Two · [lines]'],
  ['Two\n \n\tlines  here', ['lines'], 'Two · [lines] here'],
  ['<b>port</b>', ['port'], '<b>[port]</b>'],
])('%j with %j', (text, hits, extract) => {
  expect(spell(text, hits)).toBe(extract)
})

it('shows the stretch with the most hits, between whole words', () => {
  const text = `port ${'filler '.repeat(80)}port closed ${'filler '.repeat(80)}`
  const extract = spell(text, ['port', 'closed'])
  expect(extract).toMatch(/^… (?:filler )+\[port\] \[closed\](?: filler)+ …$/)
  expect(extract.length).toBeLessThan(270)
})

it('lists the folded words of a text, each once', () => {
  expect(listExtractWords('The port, the Häfen; 東京都')).toEqual(['the', 'port', 'hafen', '東京', '京都'])
})
