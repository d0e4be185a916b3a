import { describe, expect, it } from 'vitest'
import { checkMarkdown } from './check-markdown.ts'

describe('checkMarkdown', () => {
  it.each(['', 'It sank.', '# The Quay\n\n- **Two** [tugs](/tugs)\n  > “so”'])('lets %j pass', (text) =>
    expect(checkMarkdown(text)).toBeNull(),
  )

  it.each([
    ['quotes', '>'.repeat(64)],
    ['quotes with spaces', '> '.repeat(64)],
    ['lists', '- '.repeat(64)],
    ['lists of several signs', '+ * - > '.repeat(16)],
    ['numbers', '1. 23) '.repeat(32)],
    ['spaces', ' '.repeat(256)],
  ])('lets %s nest as deep as 64', (_, opening) => {
    expect(checkMarkdown(`It sank.\n${opening}so`)).toBeNull()
    expect(checkMarkdown(`It sank.\n${opening}> so`)).toEqual({
      message: 'Line 2 is nested more than 64 levels deep.',
      line: 2,
    })
  })

  it('counts four spaces before the signs as one level', () => {
    expect(checkMarkdown(`${' '.repeat(128)}${'>'.repeat(32)}`)).toBeNull()
    expect(checkMarkdown(`${' '.repeat(132)}${'>'.repeat(32)}`)?.line).toBe(1)
  })

  it('takes signs within a line for text', () => {
    expect(checkMarkdown(`So ${'> '.repeat(100)}`)).toBeNull()
    expect(checkMarkdown('-'.repeat(100))).toBeNull()
  })

  it('lets 4,000 marks of a paragraph pass', () => {
    expect(checkMarkdown(`${'*'.repeat(4_000)}\n\n${'*'.repeat(4_000)}`)).toBeNull()
    expect(checkMarkdown(`It sank.\n\nSo\n${'*'.repeat(4_000)}\nand [`)).toEqual({
      message: 'The paragraph that begins on line 3 holds more than 4000 marks.',
      line: 3,
    })
  })

  it.each(['*', '_', '`', '[', ']', '<', '&', '!'])('counts %j as a mark', (mark) => {
    expect(checkMarkdown(mark.repeat(4_000))).toBeNull()
    expect(checkMarkdown(mark.repeat(4_001))?.line).toBe(1)
  })

  it.each(['a', '.', '(', '#', '~', '>'])('counts %j as none', (sign) => {
    expect(checkMarkdown(`x${sign.repeat(5_000)}`)).toBeNull()
  })

  it('lets 64 kB of a paragraph pass', () => {
    expect(checkMarkdown(`${'x'.repeat(65_535)}\ny`)).toBeNull()
    expect(checkMarkdown(`\n\n${'x'.repeat(65_535)}\nyy`)).toEqual({
      message: 'The paragraph that begins on line 3 holds more than 64 kB of text.',
      line: 3,
    })
  })

  it('takes a line of spaces for the end of a paragraph', () => {
    expect(checkMarkdown(`${'x'.repeat(65_000)}\n  \n${'x'.repeat(65_000)}`)).toBeNull()
  })

  it('lets 20,000 marks of a text pass', () => {
    const paragraphs = (count: number) => Array<string>(count).fill('*'.repeat(4_000)).join('\n\n')
    expect(checkMarkdown(paragraphs(5))).toBeNull()
    expect(checkMarkdown(paragraphs(6))).toEqual({
      message: 'The text holds 24000 marks; at most 20000 can be read.',
      line: null,
    })
  })

  it.each(['- One', '  * Two', '> three', '12. four', '5) five'])(
    'lets 2,000 lines such as %j pass',
    (line) => {
      expect(checkMarkdown(`${line}\n\n`.repeat(2_000))).toBeNull()
      expect(checkMarkdown(`It sank.\n\n${`${line}\n\n`.repeat(2_001)}`)).toEqual({
        message: 'The text holds 2001 list items and quoted lines; at most 2000 can be read.',
        line: null,
      })
    },
  )
})
