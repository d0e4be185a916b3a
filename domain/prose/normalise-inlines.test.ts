import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from './inline.ts'
import { normaliseInlines } from './normalise-inlines.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const em = (...children: Inline[]): Inline => ({ type: 'emphasis', children })
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children })
const link = (...children: Inline[]): Inline => ({ type: 'link', url: '/why', children })
const code = (value: string): Inline => ({ type: 'code', value })
const cite = (number: number): Inline => ({ type: 'citation', number })

describe('normaliseInlines', () => {
  it.each<[string, Inline[], Inline[]]>([
    ['nothing', [], []],
    ['empty text', [text('')], []],
    ['only space', [text(' \n '), text('\t')], []],
    ['space at both ends', [text('  a '), cite(1), text(' b  ')], [text('a '), cite(1), text(' b')]],
    ['line breaks', [text('a\n  b\u00a0c')], [text('a b c')]],
    ['neighbouring texts', [text('a '), text(' b'), text(''), text('c')], [text('a bc')]],
    ['neighbouring marks', [em(text('a')), em(text('b'))], [em(text('ab'))]],
    ['marks of two sorts', [em(text('a')), strong(text('b'))], [em(text('a')), strong(text('b'))]],
    ['neighbouring links', [link(text('a')), link(text('b'))], [link(text('a')), link(text('b'))]],
  ])('folds %s', (_, nodes, folded) => {
    expect(normaliseInlines(nodes)).toEqual(folded)
  })

  it.each<[string, Inline[], Inline[]]>([
    ['before', [text('a'), em(text(' b'))], [text('a '), em(text('b'))]],
    ['after', [em(text('b ')), text('c')], [em(text('b')), text(' c')]],
    [
      'on both sides of',
      [text('a'), link(text(' b ')), text('c')],
      [text('a '), link(text('b')), text(' c')],
    ],
    ['once beside', [text('a '), strong(text(' b '))], [text('a '), strong(text('b'))]],
    ['out of two', [text('a'), em(strong(text(' b')))], [text('a '), em(strong(text('b')))]],
    ['in place of', [text('a'), em(text(' ')), text('b')], [text('a b')]],
  ])('puts space %s a mark', (_, nodes, hoisted) => {
    expect(normaliseInlines(nodes)).toEqual(hoisted)
  })

  it.each<[string, Inline[], Inline[]]>([
    ['a mark in the same mark', [em(text('a'), em(text('b')))], [em(text('ab'))]],
    ['the same mark further in', [em(strong(em(text('a'))))], [em(strong(text('a')))]],
    ['a link in a link', [link(text('a '), link(text('b')))], [link(text('a b'))]],
    ['a citation in a link', [link(text('a '), cite(3))], [link(text('a [3]'))]],
    ['a citation in a mark in a link', [link(em(cite(3)))], [link(em(text('[3]')))]],
    ['an empty mark', [text('a'), strong(), em(text(''))], [text('a')]],
    ['a link without words', [link()], [link(text('/why'))]],
  ])('resolves %s', (_, nodes, resolved) => {
    expect(normaliseInlines(nodes)).toEqual(resolved)
  })

  it.each<[string, Inline[]]>([
    ['a  b\n c', [code('a b c')]],
    ['  a ', [code('a')]],
    ['', []],
    ['  ', []],
  ])('folds code that is %j', (value, folded) => {
    expect(normaliseInlines([code(value)])).toEqual(folded)
  })

  it('leaves a space where code was empty', () => {
    expect(normaliseInlines([text('a'), code(' '), text('b')])).toEqual([text('a b')])
  })

  it('keeps the id of a citation, and does not change what it was given', () => {
    const nodes: Inline[] = [em(text(' a'), { type: 'citation', number: 1, id: 'c1-s1' })]
    const copy = structuredClone(nodes)
    expect(normaliseInlines(nodes)).toEqual([em(text('a'), { type: 'citation', number: 1, id: 'c1-s1' })])
    expect(nodes).toEqual(copy)
  })

  it('changes nothing the second time', () => {
    const { nodes } = fc.letrec<{ node: Inline; nodes: Inline[] }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(text(''), text(' '), text('a'), text(' b  c '), code('x'), code(' '), cite(1)),
        tie('nodes').map((children) => em(...children)),
        tie('nodes').map((children) => strong(...children)),
        tie('nodes').map((children) => link(...children)),
      ),
      nodes: fc.array(tie('node'), { maxLength: 4 }),
    }))
    fc.assert(
      fc.property(nodes, (all) => {
        const once = normaliseInlines(all)
        expect(normaliseInlines(once)).toEqual(once)
      }),
      { numRuns: 300 },
    )
  })
})
