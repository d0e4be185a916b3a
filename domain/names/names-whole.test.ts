import { describe, expect, it } from 'vitest'
import { namesWhole } from './names-whole.ts'

describe('namesWhole', () => {
  it.each([
    ['AP', 'Port shut, says AP', true],
    ['AP', 'Japan shuts a port', false],
    ['US', 'It closed because nobody came', false],
    ['US', 'They told us', false],
    ['US', 'The US’s port', true],
    ['Nato', 'NATO met', true],
    ['The Post', 'the post reports', true],
    ['Ari', 'Arié came', false],
    ['Ari', 'Ari\u0301 came', false],
    ['Kanal 2', 'Kanal 24 reports', false],
    ['C++ (group)', 'a C++ (group) met', true],
    ['東京', 'きょう東京で会った', true],
    ['AP', 'AP通信によると', true],
    ['미국', '미국은 항구를 닫았다', true],
    [' ', 'a text', false],
  ])('%s in “%s”: %s', (name, text, isNamed) => expect(namesWhole(text, name)).toBe(isNamed))
})
