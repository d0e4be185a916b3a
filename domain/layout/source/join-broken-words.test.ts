import { describe, expect, it } from 'vitest'
import { joinBrokenWords } from './join-broken-words.ts'

it.each([
  ['a soft hyphen', 'the sup\u00ad\nplier is small', 'the supplier\nis small'],
  ['a soft hyphen before a capital', 'Mc\u00ad\nDonald', 'McDonald\n'],
  ['a hyphen before a small letter', 'the sup-\npliers, and more', 'the suppliers,\nand more'],
  ['a hyphen that the word has elsewhere', 'long-term and long-\nterm aims', 'long-term and long-term\naims'],
  ['a word of several parts', 'a counter-terror-\nism unit', 'a counter-terrorism\nunit'],
  ['a hyphen before a capital', 'Anglo-\nSaxon', 'Anglo-\nSaxon'],
  ['a hyphen that stands for a word', 'short-\nand long-term', 'short-\nand long-term'],
  ['a dash behind a space', 'the port -\nand more', 'the port -\nand more'],
  ['the end of an address', 'https://a.example/b-\nc', 'https://a.example/b-\nc'],
  ['a word in a bracket', 'the port (sup-\npliers) is', 'the port (suppliers)\nis'],
  ['two words in a row', 'the sup-\npliers of con-\ntainers', 'the suppliers\nof containers\n'],
  ['a blank line between', 'sup-\n\npliers', 'sup-\n\npliers'],
])('joins what a line end broke, and nothing else: %s', (_, text, joined) => {
  expect(joinBrokenWords(text)).toBe(joined)
})

describe('in a text that was broken at a width', () => {
  const lines = [
    'The harbour office of Exmere closed the northern quay on the',
    'first of March because two of the four cranes had been found',
    'cracked, and it asked the ministry for money to replace both',
    'of them before the summer, when most of the timber is landed',
    'there.',
  ]
  const join = (text: string) =>
    joinBrokenWords([...lines, '', text].join('\n')).slice(lines.join('\n').length + 2)

  it.each([
    [
      'the word',
      'Nobody at the office has said so far who found it or how ma-\nny knew.',
      'Nobody at the office has said so far who found it or how\nmany knew.',
    ],
    [
      'a word at a soft hyphen',
      'Nobody at the office has said so far who in\u00adfor\u00ad\nmed it.',
      'Nobody at the office has said so far who\nin\u00adformed it.',
    ],
    [
      'what opens before it',
      'Nobody at the office has said so far what it is (or what “sup-\npliers” are).',
      'Nobody at the office has said so far what it is (or what\n“suppliers” are).',
    ],
    [
      'words of two lines in a row',
      'Nobody at the office has said so far who found it or how ma-\nny knew of it before the end of the month of March when insu-\nrers came.',
      'Nobody at the office has said so far who found it or how\nmany knew of it before the end of the month of March when\ninsurers came.',
    ],
    [
      'the word, indented as its end was',
      '- Nobody at the office has said so far who found it or how ma-\n  ny knew.',
      '- Nobody at the office has said so far who found it or how\n  many knew.',
    ],
  ])('moves %s down', (_, text, joined) => expect(join(text)).toBe(joined))

  it.each([
    ['the first of its line', 'sup-\npliers', 'suppliers\n'],
    ['the first behind a list sign', '- Sup-\npliers of it', '- Suppliers\nof it'],
    ['the first behind a number', '2. Sup-\npliers of it', '2. Suppliers\nof it'],
    ['on a short line', 'The office named its sup-\npliers.', 'The office named its suppliers.\n'],
    [
      'the first behind a label',
      '- What the office holds for certain: Sup-\npliers came.',
      '- What the office holds for certain: Suppliers\n       came.',
    ],
    [
      'one that would open a line of its own',
      'Nobody at the office has said so far anything on Hypothe-\nsis B.',
      'Nobody at the office has said so far anything on Hypothesis\n    B.',
    ],
    [
      'with nothing behind its end',
      '- What the office holds for certain: Sup-\npliers.',
      '- What the office holds for certain: Suppliers.\n',
    ],
  ])('leaves the beginning of a word where it is: %s', (_, text, joined) => expect(join(text)).toBe(joined))
})
