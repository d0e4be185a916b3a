import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { toStoredContent } from '#domain/briefs/stored-content.ts'
import { readAndKeep, recallContents } from './kept-contents.ts'

const store = (revision: string, size = 1_000) => ({
  revision,
  content: toStoredContent(aContent({ title: revision })),
  size,
})

it('what was read of a revision is known of it, and of no other', () => {
  const content = readAndKeep(store('one'))
  expect(recallContents(['one', 'other'])).toEqual(new Map([['one', content]]))
  expect(recallContents(['one']).get('one')).toBe(content)
  expect(() => content.sections.pop()).toThrow(TypeError)
})

it('a large one is read each time', () => {
  expect(readAndKeep(store('large', 1_000_000)).title).toBe('large')
  expect(recallContents(['large'])).toEqual(new Map())
})

it('of many, those are known that were asked for last', () => {
  readAndKeep(store('wanted'))
  for (let at = 0; at < 1_000; at++) {
    readAndKeep(store(`r${at}`))
    expect(recallContents(['wanted']).size).toBe(1)
  }
  const known = recallContents(Array.from({ length: 1_000 }, (_, at) => `r${at}`))
  expect([...known.keys()].at(-1)).toBe('r999')
  expect(known.size).toBe(255)
})
