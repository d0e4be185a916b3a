import { describe, expect, it } from 'vitest'
import type { Inline } from '#domain/prose/inline.ts'
import { groupCitations } from './group-citations.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const cite = (number: number, id = `c${number}`): Inline => ({ type: 'citation', number, id })

describe('groupCitations', () => {
  it('keeps a citation with the words before it', () => {
    expect(groupCitations([text('The ferry left early '), cite(1), text('.')])).toEqual([
      { type: 'text', value: 'The ferry left early\u00a0' },
      { type: 'citations', citations: [cite(1)] },
      { type: 'text', value: '.' },
    ])
  })

  it('makes one group of citations that follow one another, in their order', () => {
    expect(groupCitations([text('It left'), cite(2), cite(1), cite(3)])).toEqual([
      { type: 'text', value: 'It left' },
      { type: 'citations', citations: [cite(2), cite(1), cite(3)] },
    ])
  })

  it('makes two groups where words stand between', () => {
    expect(groupCitations([cite(1), text(' and '), cite(2)])).toEqual([
      { type: 'citations', citations: [cite(1)] },
      { type: 'text', value: ' and\u00a0' },
      { type: 'citations', citations: [cite(2)] },
    ])
  })

  it('changes no other space', () => {
    const emphasis: Inline = { type: 'emphasis', children: [text('early ')] }
    expect(groupCitations([text('left '), emphasis, cite(1), text('late ')])).toEqual([
      text('left '),
      emphasis,
      { type: 'citations', citations: [cite(1)] },
      text('late '),
    ])
  })

  it('gives nothing for nothing', () => {
    expect(groupCitations([])).toEqual([])
  })
})
