import { expect, it } from 'vitest'
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
  ['a blank line between', 'sup-\n\npliers', 'sup-\n\npliers'],
])('joins what a line end broke, and nothing else: %s', (_, text, joined) => {
  expect(joinBrokenWords(text)).toBe(joined)
})
