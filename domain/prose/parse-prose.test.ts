import { describe, expect, it } from 'vitest'
import type { Inline } from './inline.ts'
import { parseProse } from './parse-prose.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const em = (...children: Inline[]): Inline => ({ type: 'emphasis', children })
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children })
const cite = (number: number): Inline => ({ type: 'citation', number })
const link = (url: string, ...children: Inline[]): Inline => ({ type: 'link', url, children })

describe('parseProse', () => {
  it.each<[string, Inline[][]]>([
    ['', []],
    [' \n\n \t\n', []],
    ['One.', [[text('One.')]]],
    ['One\nline.', [[text('One line.')]]],
    ['One.\n\nTwo.', [[text('One.')], [text('Two.')]]],
    ['One.\n  \n\n Two. ', [[text('One.')], [text('Two.')]]],
    ['*One\n\nTwo*', [[text('*One')], [text('Two*')]]],
  ])('parts the paragraphs of %j', (prose, paragraphs) => {
    expect(parseProse(prose)).toEqual(paragraphs)
  })

  it.each<[string, Inline[]]>([
    ['*a*', [em(text('a'))]],
    ['_a_', [em(text('a'))]],
    ['**a**', [strong(text('a'))]],
    ['__a__ b', [strong(text('a')), text(' b')]],
    ['***a***', [em(strong(text('a')))]],
    ['**a *b* c**', [strong(text('a '), em(text('b')), text(' c'))]],
    ['`a  *b*`', [{ type: 'code', value: 'a *b*' }]],
    ['``a`b``', [{ type: 'code', value: 'a`b' }]],
    ['*a [1]*', [em(text('a '), cite(1))]],
    ['`[1]`', [{ type: 'code', value: '[1]' }]],
    ['[why](/why).', [link('/why', text('why')), text('.')]],
    ['[see [1]](/why)', [link('/why', text('see [1]'))]],
    ['[*a*](https://example.org/b "c")', [link('https://example.org/b', em(text('a')))]],
    ['<https://example.org/>', [link('https://example.org/', text('https://example.org/'))]],
  ])('reads the marks of %j', (prose, inlines) => {
    expect(parseProse(prose)).toEqual([inlines])
  })

  it.each([
    '# Harbour',
    '1. Harbour',
    '- Harbour',
    '> Harbour',
    '---',
    '===',
    '~~~ Harbour',
    'a * b * c',
    'dock_two_three',
    '2 ** 3',
    '*a',
    '`a',
    '[a]',
    '[a] (b)',
    '[a]: /b',
    '![a',
    '<b>bold</b>',
    '<!-- note -->',
    'salt & oil',
    '&copy',
    '~a~',
    '| a | b |',
  ])('reads %j as the text it is', (prose) => {
    expect(parseProse(prose)).toEqual([[text(prose)]])
  })

  it.each(['# ', '1. ', '- ', '+ ', '> ', '~~~ ', '<div> ', '===== '])(
    'takes %j at the start of a line for text, and reads the marks behind it',
    (start) => {
      expect(parseProse(`${start}*a*`)).toEqual([[text(start), em(text('a'))]])
    },
  )

  it.each(['* * *', '***', '_ _ _', '``` a', '* a', '[a]: /b "*"'])(
    'reads %j, which is all marks, as text',
    (prose) => {
      expect(parseProse(prose)).toEqual([[text(prose)]])
    },
  )

  it('reads marks inside of what would be a tag', () => {
    expect(parseProse('a <b title="*c*">')).toEqual([[text('a <b title="'), em(text('c')), text('">')]])
  })

  it.each([
    ['\\*a\\*', '*a*'],
    ['\\_a', '_a'],
    ['a\\\\b', 'a\\b'],
    ['\\a', '\\a'],
    ['&amp;', '&'],
    ['&#65; *', 'A *'],
    ['\\&amp;', '&amp;'],
    ['\\<https://example.org>', '<https://example.org>'],
  ])('reads what is escaped in %j', (prose, plain) => {
    expect(parseProse(prose)).toEqual([[text(plain)]])
  })

  it.each([
    ['[a](javascript:b)', [text('a')]],
    ['[a](//example.org)', [text('a')]],
    ['<ftp://example.org/>', [text('ftp://example.org/')]],
    ['[](/why)', [link('/why', text('/why'))]],
  ])('follows no unsafe address, and shows one that has no words: %j', (prose, inlines) => {
    expect(parseProse(prose)).toEqual([inlines])
  })

  it('reads an image as a mark before a link', () => {
    expect(parseProse('![a](/b.png)')).toEqual([[text('!'), link('/b.png', text('a'))]])
  })

  it('puts spaces outside of marks', () => {
    expect(parseProse('a *b*  \n c')).toEqual([[text('a '), em(text('b')), text(' c')]])
  })

  it('reads a paragraph with more marks than any needs as text, and the next as usual', () => {
    const marks = '*a* '.repeat(1_001).trim()
    expect(parseProse(`${marks}\n\n*b*`)).toEqual([[text(marks)], [em(text('b'))]])
    expect(parseProse('*a* '.repeat(1_000))[0]).toHaveLength(1_999)
  })

  it('reads a paragraph that is far too long as text, its escapes and citations still resolved', () => {
    const long = 'a'.repeat(65_536)
    expect(parseProse(`*b* \\*c ${long} [1]`)).toEqual([[text(`*b* *c ${long} `), cite(1)]])
  })
})
