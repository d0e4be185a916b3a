import { describe, expect, it } from 'vitest'
import type { Part } from '#domain/briefs/brief-content.ts'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { listKeys } from '#domain/briefs/keys.ts'
import {
  fixedPlaces,
  listCommentKeys,
  listLabelPlaces,
  listSectionPlaces,
  toCommentedField,
} from './comment-places.ts'

const aList = (pointKind: 'other' | 'red-flags'): Part => ({
  kind: 'key-points',
  label: 'x',
  pointKind,
  items: [],
})

describe('what a comment can be about', () => {
  it('is every part with a key, and what has none by the name of its place, each once', () => {
    const keys = listCommentKeys(aContent())
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining(listKeys(aContent())))
    expect(keys.filter((key) => key.startsWith('@'))).toEqual([
      '@title',
      '@category',
      '@marking',
      '@origin',
      '@bluf',
      '@hypotheses',
      '@key-points',
      '@key-points/assumptions',
      '@key-points/information-gaps',
      '@implications',
      '@recommendations',
      '@entities',
      '@tags',
      '@analysis',
      '@techniques',
      '@sources',
      '@explore',
    ])
  })

  it('has a section before its parts, and a label before its points', () => {
    const keys = listCommentKeys(aContent())
    const at = keys.indexOf('@key-points')
    expect(keys.slice(at, at + 4)).toEqual(['@key-points', '@key-points/assumptions', 'log', 'clocks'])
  })

  it('is called the same whatever titles and labels say', () => {
    const { sections } = aContent()
    const reworded = sections.map((section) => ({ ...section, title: `${section.title}!` }))
    expect(listCommentKeys(aContent({ title: 'Other', sections: reworded }))).toEqual(
      listCommentKeys(aContent()),
    )
  })

  it('is a fixed place even of a brief with nothing in it', () =>
    expect(listCommentKeys(aContent({ sections: [], techniques: [], sources: [], explore: [] }))).toEqual(
      Object.values(fixedPlaces),
    ))
})

it('numbers sections of one kind, and lists of one kind within a section', () => {
  expect(listSectionPlaces([{ kind: 'other' }, { kind: 'tags' }, { kind: 'other' }])).toEqual([
    '@other',
    '@tags',
    '@other-2',
  ])
  const passage: Part = { kind: 'passage', key: 'a', form: 'item', text: '' }
  expect(listLabelPlaces([aList('other'), passage, aList('red-flags'), aList('other')], '@other-2')).toEqual([
    '@other-2/other',
    null,
    '@other-2/red-flags',
    '@other-2/other-2',
  ])
})

it.each([
  ['@title', ' title'],
  ['@marking', ' title'],
  ['@sources', ' sources'],
  ['@explore', '@origin'],
  ['@tags', '@tags'],
  ['@key-points/red-flags', '@key-points'],
  ['a2b', 'a2b'],
])('leads from a comment on %s to the field “%s”', (key, field) => expect(toCommentedField(key)).toBe(field))
