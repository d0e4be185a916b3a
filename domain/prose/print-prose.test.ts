import { describe, expect, it } from 'vitest'
import type { Inline } from './inline.ts'
import { parseProse } from './parse-prose.ts'
import { printProse } from './print-prose.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const em = (...children: Inline[]): Inline => ({ type: 'emphasis', children })
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children })
const code = (value: string): Inline => ({ type: 'code', value })
const cite = (number: number): Inline => ({ type: 'citation', number })
const link = (url: string, ...children: Inline[]): Inline => ({ type: 'link', url, children })

describe('printProse', () => {
  it.each<[string, Inline[]]>([
    ['Closed.', [text('Closed.')]],
    ['*a*', [em(text('a'))]],
    ['**a**', [strong(text('a'))]],
    ['**a *b***', [strong(text('a '), em(text('b')))]],
    ['a [1][2]', [text('a '), cite(1), cite(2)]],
    ['[why](/why)', [link('/why', text('why'))]],
    ['[*why*](/why)', [link('/why', em(text('why')))]],
    ['`a`', [code('a')]],
    ['``a`b``', [code('a`b')]],
    ['`` `a ``', [code('`a')]],
    ['``` a`` ```', [code('a``')]],
    ['\\*a\\*', [text('*a*')]],
  ])('prints %j, which is read back as the same', (prose, inlines) => {
    expect(printProse([inlines])).toBe(prose)
    expect(parseProse(prose)).toEqual([inlines])
  })

  it.each<[string, Inline[]]>([
    ['[1]\\(a)', [cite(1), text('(a)')]],
    ['[1] (a)', [cite(1), text(' (a)')]],
    ['So\\![a](/b)', [text('So!'), link('/b', text('a'))]],
    ['So!', [text('So!')]],
    ['[\\[a\\]](/b)', [link('/b', text('[a]'))]],
    ['[a](/b?c=1\\&copy;=2)', [link('/b?c=1&copy;=2', text('a'))]],
    ['[a](/b?c=1&d=2)', [link('/b?c=1&d=2', text('a'))]],
  ])('keeps apart in %j what would run together', (prose, inlines) => {
    expect(printProse([inlines])).toBe(prose)
    expect(parseProse(prose)).toEqual([inlines])
  })

  it.each<[string, Inline[][]]>([
    ['', []],
    ['', [[], [text(' ')]]],
    ['One.\n\nTwo.', [[text('One.')], [], [text('Two.')]]],
    ['One two', [[text(' One\n'), text(' two ')]]],
    ['a *b* c', [[text('a'), em(text(' b ')), text('c')]]],
    ['*ab*', [[em(text('a')), em(text('b'))]]],
    ['Seen [1].', [[text('Seen [1].')]]],
    ['[see \\[1\\]](/why)', [[link('/why', text('see '), cite(1))]]],
  ])('writes %j in the one usual form', (prose, paragraphs) => {
    expect(printProse(paragraphs)).toBe(prose)
  })

  it('uses underscores where asterisks would be read otherwise', () => {
    expect(printProse([[em(strong(text('a')), text(' b'))]])).toBe('***a** b*')
    expect(printProse([[em(text('a')), strong(text('b'))]])).toBe('*a***b**')
    expect(printProse([[strong(em(text('a')))]])).toBe('**_a_**')
    expect(printProse([[em(text('b')), strong(em(text('a')))]])).toBe('_b_**_a_**')
  })

  it('keeps the text of emphasis that Markdown cannot express there', () => {
    expect(printProse([[text('a'), em(text('(b)')), text('c')]])).toBe('a(b)c')
    expect(
      printProse([[text('a'), strong(text('.')), link('/d', text('e'), em(text('!')), text('f'))]]),
    ).toBe('a.[e!f](/d)')
  })
})
