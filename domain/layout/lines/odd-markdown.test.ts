import { expect, it } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

/** What lines below two headings say, as plain text. */
const plainOf = (...lines: string[]) =>
  readMarkdown(['## One', '', '## Two', '', ...lines].join('\n'))
    .slice(2)
    .map(({ plain }) => plain)

it('ends a bold label where no space follows it', () => {
  expect(plainOf('**Best case:**It ends.')).toEqual(['Best case: It ends.'])
})

it('keeps what stands behind a number in brackets', () => {
  expect(plainOf('[1]: log', '[2]: map "Of May"')).toEqual(['[1] log', '[2] map Of May'])
})
