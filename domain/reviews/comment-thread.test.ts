import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import {
  countOpenThreads,
  orderThreads,
  placeThreads,
  toThreads,
  type StoredComment,
} from './comment-thread.ts'
import { quotePart } from './quote-part.ts'

function aComment(id: string, change: Partial<StoredComment> = {}): StoredComment {
  const at = '2026-03-05T12:00:00.000Z'
  return { id, threadId: null, key: 'a', quote: null, by: 'Vic', at, text: id, resolves: false, ...change }
}

const answer = (id: string, threadId: string, resolves = false) =>
  aComment(id, { threadId, key: null, resolves })

describe('comments', () => {
  it('become threads, each with its answers in their order', () => {
    const threads = toThreads([
      aComment('1'),
      aComment('2'),
      answer('3', '1'),
      answer('4', '2'),
      answer('5', '1'),
    ])
    expect(threads.map(({ id, entries }) => [id, entries.map(({ text }) => text).join(' ')])).toEqual([
      ['1', '1 3 5'],
      ['2', '2 4'],
    ])
  })

  it.each<[string, StoredComment[], number]>([
    ['without an answer', [aComment('1')], 1],
    ['with an answer', [aComment('1'), answer('2', '1')], 1],
    ['resolved', [aComment('1'), answer('2', '1', true)], 0],
    ['answered after it was resolved', [aComment('1'), answer('2', '1', true), answer('3', '1')], 1],
    ['resolved twice', [aComment('1'), answer('2', '1', true), answer('3', '1'), answer('4', '1', true)], 0],
    ['of two, one resolved', [aComment('1'), aComment('2'), answer('3', '2', true)], 1],
  ])('%s: open as many as they should be', (_, comments, open) =>
    expect(countOpenThreads(toThreads(comments))).toBe(open),
  )

  it('have their place at their part, at the whole, or among those whose part is gone', () => {
    const threads = toThreads([aComment('1'), aComment('2', { key: null }), aComment('3', { key: 'b' })])
    const { whole, onPart, gone } = placeThreads(threads, ['a', 'c'])
    expect(whole.map(({ id }) => id)).toEqual(['2'])
    expect([...onPart].map(([key, found]) => [key, found.map(({ id }) => id)])).toEqual([['a', ['1']]])
    expect(gone.map(({ id }) => id)).toEqual(['3'])
  })

  it('stand in the order of the text, what is about the whole of it first', () => {
    const resolved = [aComment('4', { key: 'c' }), answer('5', '4', true)]
    const threads = toThreads([
      aComment('1'),
      ...resolved,
      aComment('2', { key: null }),
      aComment('3', { key: 'b' }),
    ])
    const { inText, gone, open } = orderThreads(threads, ['c', 'a'])
    expect([inText, gone].map((some) => some.map(({ id }) => id).join(' '))).toEqual(['2 4 1', '3'])
    expect(open).toBe(3)
  })
})

describe('the quotation of a part', () => {
  it.each([
    ['error', 'Error'],
    ['log', 'The log is whole'],
    ['part9', 'Indicators Development'],
    ['source2', 'A note'],
    ['@title', 'Port closed after a false alarm'],
    ['@category', 'Category'],
    ['@marking', 'Marking'],
    ['@origin', 'Before the first section'],
    ['@tags', 'Tags'],
    ['@key-points/information-gaps', 'Blind Spots'],
    ['@sources', 'Sources'],
    ['@explore', 'Explore more'],
  ])('%s is how it begins, or what it is called: %s', (key, quote) =>
    expect(quotePart(aContent(), key)?.startsWith(quote)).toBe(true),
  )

  it('is nothing for a part that is not there', () => expect(quotePart(aContent(), 'nothing')).toBeNull())
})
