import { describe, expect, it } from 'vitest'
import { quoteLines, quoteStart } from './quote-start.ts'

describe('quoteStart', () => {
  it.each([
    ['It sank.', '"It sank."'],
    ['  It \n\t sank. ', '"It sank."'],
    ['', '""'],
    ['x'.repeat(50), `"${'x'.repeat(50)}"`],
    ['x'.repeat(51), `"${'x'.repeat(50)}…"`],
    [`${'x'.repeat(49)} and more`, `"${'x'.repeat(49)}…"`],
    [`${'x'.repeat(50)}   `, `"${'x'.repeat(50)}"`],
  ])('quotes %j as %s', (text, quoted) => expect(quoteStart(text)).toBe(quoted))
})

describe('quoteLines', () => {
  it.each([
    [[], '""'],
    [['Home'], '"Home"'],
    [['Home', 'About'], '"Home" and 1 more line'],
    [['Home', 'About', 'Contact'], '"Home" and 2 more lines'],
  ])('says of %j: %s', (lines, said) => expect(quoteLines(lines.map((plain) => ({ plain })))).toBe(said))
})
