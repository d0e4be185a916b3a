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

describe('prose', () => {
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

  it.each(['*a ', '[', '](', '`', '_a', '<', '&', '**a*'])(
    'does work in proportion to a long row of %j, not to its square',
    (marks) => {
      const row = (length: number) => marks.repeat(length / marks.length)
      parseProse(row(4_096))
      const [some, all] = [work(() => parseProse(row(8_192))), work(() => parseProse(row(65_536)))]
      // Eight times the text: 64 times the work if it grew with the square. Below a hundredth of a second nothing shows.
      expect(all).toBeLessThan(32 * Math.max(some, 10_000))
    },
  )
})

/** The least of several tries in microseconds of this process alone: what else the machine does takes no part. */
function work(task: () => unknown): number {
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    task()
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...tries)
}
