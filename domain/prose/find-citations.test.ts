import { describe, expect, it } from 'vitest'
import { findCitations, splitText } from './find-citations.ts'
import type { Inline } from './inline.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const cite = (number: number): Inline => ({ type: 'citation', number })

describe('splitText', () => {
  it.each<[string, Inline[]]>([
    ['', []],
    ['No source.', [text('No source.')]],
    ['[1]', [cite(1)]],
    ['Seen [1].', [text('Seen '), cite(1), text('.')]],
    ['[1][2]', [cite(1), cite(2)]],
    ['[1] [999]', [cite(1), text(' '), cite(999)]],
    ['[[3]]', [text('['), cite(3), text(']')]],
    ['[3](here)', [cite(3), text('(here)')]],
  ])('cuts %j at its citations', (whole, pieces) => {
    expect(splitText(whole)).toEqual(pieces)
  })

  it.each(['[0]', '[01]', '[1000]', '[-1]', '[1, 2]', '[ 1 ]', '[1', '1]', '[]', '[a]', '[١]', '(1)'])(
    'takes %j for text',
    (whole) => {
      expect(splitText(whole)).toEqual([text(whole)])
    },
  )
})

describe('findCitations', () => {
  it('looks into marks, however deep', () => {
    const nodes: Inline[] = [
      text('A [1]'),
      { type: 'strong', children: [{ type: 'emphasis', children: [text('b [2]')] }, text('[3]')] },
    ]
    expect(findCitations(nodes)).toEqual([
      text('A '),
      cite(1),
      { type: 'strong', children: [{ type: 'emphasis', children: [text('b '), cite(2)] }, cite(3)] },
    ])
  })

  it('leaves links, code and citations as they are', () => {
    const nodes: Inline[] = [
      { type: 'link', url: '/why', children: [text('see [1]')] },
      { type: 'code', value: 'row[1]' },
      cite(4),
    ]
    expect(findCitations(nodes)).toEqual(nodes)
  })

  it('drops a text that is empty', () => {
    expect(findCitations([text(''), text('[1]')])).toEqual([cite(1)])
    expect(findCitations([])).toEqual([])
  })
})
