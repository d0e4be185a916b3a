import { expect, it } from 'vitest'
import { takeNotes } from './take-notes.ts'

const sources = (...lines: string[]) => `\n\n## Sources\n\n${lines.join('\n\n')}\n`

it.each([
  ['a footnote', 'Rain[^1].\n[^1]: A log.', `Rain[1].\n${sources('[1] A log.')}`],
  ['a footnote with a name', 'Rain[^log].\n[^log]: A log.', `Rain[1].\n${sources('[1] A log.')}`],
  [
    'names beside numbers',
    'A[^b] B[^1]\n[^b]: Log.\n[^1]: Map.',
    `A[2] B[1]\n\n${sources('[2] Log.', '[1] Map.')}`,
  ],
  ['a note of several lines', 'A[^1]\n[^1]: Log\n    of May.\nB', `A[1]\n\n\nB${sources('[1] Log of May.')}`],
  [
    'a number that a source has',
    'A[^1] B[1]\n[1] Map\n[^1]: Log.',
    `A[2] B[1]\n[1] Map\n${sources('[2] Log.')}`,
  ],
  [
    'words with a number',
    'The [old log][2] says.\n[2]: https://www.a.example/b',
    `The old log[2] says.\n${sources('[2] a.example/b · https://www.a.example/b')}`,
  ],
  [
    'an address with a title',
    'Rain [2].\n[2]: <https://a.example/b> "A log"',
    `Rain [2].\n${sources('[2] A log · https://a.example/b')}`,
  ],
])('makes citations and sources of %s', (_, text, read) => expect(takeNotes(text).text).toBe(read))

it.each([
  ['a text without notes', 'Rain [1] and [2][3].'],
  ['a footnote without its text', 'Rain[^1].'],
  ['a source with a colon', '[1]: A log of the port'],
  ['code', '```\n[^1]: A log.\n```'],
])('leaves %s as it is', (_, text) => expect(takeNotes(text).text).toBe(text))
