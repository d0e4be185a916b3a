import { describe, expect, it } from 'vitest'
import { cutSignature } from './cut-signature.ts'

const leftOut = (quoted: string, line: number) => [
  { code: 'left-out', message: `Left out as a signature: ${quoted}.`, line },
]

describe('cutSignature', () => {
  it('empties the lines below the delimiter and warns of them', () => {
    expect(cutSignature('It sank.\n\n-- \nIda Roe\nHarbour Office\n')).toEqual({
      text: 'It sank.\n\n\n\n\n',
      warnings: leftOut('"Ida Roe" and 1 more line', 4),
    })
  })

  it.each([
    ['without its last space', 'It sank.\n--\nIda Roe', 3],
    ['in a quoted mail', 'It sank.\n> -- \nIda Roe', 3],
    ['indented', 'It sank.\n \t-- \nIda Roe', 3],
    ['with a line of spaces below', 'It sank.\n-- \n  \nIda Roe', 4],
    ['with blank lines below', 'It sank.\n-- \n\n\nIda Roe', 5],
  ])('knows the delimiter %s', (_, text, line) => {
    expect(cutSignature(text)).toEqual({
      text: `It sank.${'\n'.repeat(text.split('\n').length - 1)}`,
      warnings: leftOut('"Ida Roe"', line),
    })
  })

  it('goes by the last delimiter', () => {
    expect(cutSignature('It sank.\n-- \nIt rose.\n-- \nIda Roe').text).toBe('It sank.\n-- \nIt rose.\n\n')
  })

  it('quotes the beginning of a long line only', () => {
    const { warnings } = cutSignature(`It sank.\n-- \n${'Ida '.repeat(30)}`)
    expect(warnings).toEqual(leftOut(`"${'Ida '.repeat(12)}Id…"`, 3))
  })

  it('cuts up to twelve lines, blank ones not counted', () => {
    const below = (lines: number) => cutSignature(`It sank.\n-- \n${'Ida Roe\n\n'.repeat(lines)}`).warnings
    expect(below(12)).toEqual(leftOut('"Ida Roe" and 11 more lines', 3))
    expect(below(13)).toEqual([])
  })

  it.each([
    ['no delimiter', 'It sank.\n\nIda Roe'],
    ['a rule', 'It sank.\n---\nIda Roe'],
    ['dashes with words', 'It sank.\n-- Ida Roe\nHarbour Office'],
    ['a dash of print', 'It sank.\n— \nIda Roe'],
    ['two spaces behind the dashes', 'It sank.\n--  \nIda Roe'],
    ['nothing below', 'It sank.\n-- \n  \n'],
    ['a section below', 'It sank.\n-- \nIda Roe\n7. Thematic Tags\ntugs'],
    ['a heading of a section below', 'It sank.\n--\n## Sources:\n[1] A log'],
    ['nothing at all', ''],
  ])('leaves a text with %s as it is', (_, text) =>
    expect(cutSignature(text)).toEqual({ text, warnings: [] }),
  )
})
