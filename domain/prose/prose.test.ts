import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeProse } from './escape-prose.ts'
import { parseProse } from './parse-prose.ts'
import { printProse } from './print-prose.ts'
import { toPlainText } from './to-plain-text.ts'

const scraps = fc.constantFrom(
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '`',
    '``',
    '[',
    ']',
    '(',
    ')',
    '](',
    '[1]',
    '[12](',
    '!',
    '![',
    '<',
    '<b>',
    '</b>',
  ],
  ...[
    '&',
    '&amp;',
    '&#42;',
    '&copy',
    '\\',
    '\\\\',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\u00a0',
    '# ',
    '1. ',
    '- ',
    '> ',
    '"',
  ],
  ...[
    'a',
    'word',
    'Zürich',
    '5',
    '.',
    '~~',
    'https://example.org/a_b',
    '(https://example.org/)',
    '](/why)',
    '|',
  ],
)
const oddText = fc.oneof(
  fc.array(scraps, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

// Properties take seconds on a busy machine.
describe('prose', { timeout: 60_000 }, () => {
  it('is canonical once it was read and printed', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const canonical = printProse(parseProse(text))
        expect(printProse(parseProse(canonical))).toBe(canonical)
      }),
      { numRuns: 500 },
    )
  })

  it('reads back the paragraphs that were printed', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const paragraphs = parseProse(printProse(parseProse(text)))
        expect(parseProse(printProse(paragraphs))).toEqual(paragraphs)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps every character of escaped plain text', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const folded = text
          .split(/\n\s*\n/)
          .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
          .filter((paragraph) => paragraph !== '')
          .join('\n')
        expect(toPlainText(escapeProse(text))).toBe(folded)
      }),
      { numRuns: 500 },
    )
  })

  it('does not take long over a long row of marks', () => {
    const started = performance.now()
    for (const marks of ['*a ', '[', '](', '`', '_a', '<', '&', '**a*'])
      parseProse(marks.repeat(65_536 / marks.length))
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
