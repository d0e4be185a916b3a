import { describe, expect, it } from 'vitest'
import { isUnspaced, toSearchText, toSearchWords } from './fold-text.ts'

describe('a text as it is searched', () => {
  it.each([
    ['State-backed  HÄFEN, São Paulo!', 'state backed hafen sao paulo'],
    ['Ha\u00adfen', 'hafen'],
    ['東京都の港', '東京 京都 都の の港 港'],
    ['Port 東京 closed', 'port 東京 京 closed'],
    ['港', '港 港'],
    ['データ', 'デー ータ タ'],
    ['हिन्दी', 'हिन्दी'],
    ['\ud800x', 'x'],
  ])('%j is %j', (text, searched) => {
    expect(toSearchText(text).replace(/ +/g, ' ').trim()).toBe(searched)
  })
})

it.each<[string, string[]]>([
  ['State-backed', ['state', 'backed']],
  ['東京都', ['東京', '京都']],
  ['港', ['港']],
  ["\\' & | ! :*", []],
])('%j is looked for as %j', (term, words) => {
  expect(toSearchWords(term)).toEqual(words)
})

it('knows scripts without spaces', () => {
  expect(['港', 'タ', 'port', 'порт'].map(isUnspaced)).toEqual([true, true, false, false])
})
