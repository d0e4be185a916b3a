import { describe, expect, it } from 'vitest'
import type { Inline } from '#domain/prose/inline.ts'
import { openSection, toCitingId } from './open-section.ts'

const section = { id: 's3', number: 3, title: 'Any' }
const text = (value: string): Inline => ({ type: 'text', value })
const cite = (number: number, id?: string): Inline => ({ type: 'citation', number, ...(id && { id }) })

describe('toCitingId', () => {
  it('says the source and the section', () => {
    expect(toCitingId(12, { id: 'x2' })).toBe('c12-x2')
  })
})

describe('openSection', () => {
  it('knows its section and has cited nothing yet', () => {
    const reader = openSection(section, new Set([1]))
    expect(reader.section).toEqual(section)
    expect([...reader.cited]).toEqual([])
    expect(reader.read('')).toEqual([])
  })

  it('remembers from text to text what was cited, in order', () => {
    const reader = openSection(section, new Set([1, 2]))
    expect(reader.read('[2]')).toEqual([[cite(2, 'c2-s3')]])
    expect(reader.read('[1][2]')).toEqual([[cite(1, 'c1-s3'), cite(2)]])
    expect(reader.mark([text('a'), cite(1)])).toEqual([text('a'), cite(1)])
    expect([...reader.cited]).toEqual([2, 1])
  })

  it('gives no id to a source that is not listed', () => {
    const reader = openSection(section, new Set())
    expect(reader.read('So [1].')).toEqual([[text('So '), cite(1), text('.')]])
    expect([...reader.cited]).toEqual([])
  })

  it('marks a citation in marks and links, but not in code', () => {
    const reader = openSection(section, new Set([1, 2]))
    const link: Inline = { type: 'link', url: '/why', children: [{ type: 'strong', children: [cite(2)] }] }
    expect(reader.mark([{ type: 'code', value: '[1]' }, link])).toEqual([
      { type: 'code', value: '[1]' },
      { type: 'link', url: '/why', children: [{ type: 'strong', children: [cite(2, 'c2-s3')] }] },
    ])
    expect(link.children).toEqual([{ type: 'strong', children: [cite(2)] }])
  })

  it('of two that are open together leaves each its own', () => {
    const other = openSection({ id: 'x4', number: null, title: 'Other' }, new Set([1]))
    expect(openSection(section, new Set([1])).read('[1]')).toEqual([[cite(1, 'c1-s3')]])
    expect(other.read('[1]')).toEqual([[cite(1, 'c1-x4')]])
  })
})
