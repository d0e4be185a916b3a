import { describe, expect, it } from 'vitest'
import { toPhrasePattern } from './phrase-pattern.ts'

const lists = { account: ['view', 'working theory', '[many]* account'], many: ['main', 'other'] }

/** Whether a text is a phrase from beginning to end. */
function matches(phrase: string, text: string): boolean {
  return new RegExp(`^(?:${toPhrasePattern(phrase, lists)})$`).test(text)
}

describe('toPhrasePattern', () => {
  it.each([
    ['that said', 'that said', true],
    ['that said', 'that  said', false],
    ['is/are open', 'is open', true],
    ['is/are open', 'are open', true],
    ['is/are open', 'is are open', false],
    ['the? case', 'the case', true],
    ['the? case', 'case', true],
    ['the? case', 'the the case', false],
    ['a/the? lack', 'a lack', true],
    ['well? known/open?', 'well ', true],
    ['a [account]', 'a view', true],
    ['a [account]', 'a working theory', true],
    ['a [account]', 'a main other account', true],
    ['a [account]', 'a account', true],
    ['a [account]', 'a main view', false],
    ['[many]* doubt', 'main other main doubt', true],
    ['[many]* doubt', 'doubt', true],
    ['[many]? doubt', 'main other doubt', false],
    ['counter-[many]', 'counter-main', true],
    ['no [word] proof', 'no firm proof', true],
    ['no [word] proof', 'no very firm proof', false],
    ['it is … unclear', 'it is in many ways unclear', true],
    ['it is … unclear', 'it is over. This is unclear', false],
    ['it is … unclear', `it is ${'x'.repeat(60)} unclear`, false],
    ["doesn't", 'doesn’t', true],
    ['doesn’t', "doesn't", true],
    ['e.g.', 'e.g.', true],
    ['e.g.', 'exgx', false],
    ['for:', 'for:', true],
  ])('%s stands for "%s": %s', (phrase, text, expected) => {
    expect(matches(phrase, text)).toBe(expected)
  })

  it('refuses a list that there is not', () => {
    expect(() => toPhrasePattern('a [mistyped]', lists)).toThrow(
      'There is no list of phrases called mistyped.',
    )
  })
})
