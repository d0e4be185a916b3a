import { expect, it } from 'vitest'
import { parseExplanation } from './technique-explanation.ts'

it('reads name, summary and sources from the front matter, and the rest as the text', () => {
  const text =
    "---\nname: A Check\nsummary: 'It asks: why?'\nsources:\n  - A book, 1999\n---\n\n## What it is\n\nA check.\n"
  expect(parseExplanation('a-check', text)).toEqual({
    slug: 'a-check',
    name: 'A Check',
    summary: 'It asks: why?',
    sources: ['A book, 1999'],
    body: '## What it is\n\nA check.',
  })
})

it.each([
  ['none', '## What it is\n'],
  ['one without a source', '---\nname: A\nsummary: B\nsources: []\n---\n'],
  ['one without a summary', '---\nname: A\nsources: [C]\n---\n'],
  ['one that says more', '---\nname: A\nsummary: B\nsources: [C]\nauthor: D\n---\n'],
])('refuses front matter, naming the file: %s', (_, text) => {
  expect(() => parseExplanation('a-check', text)).toThrow('content/techniques/a-check.md')
})
