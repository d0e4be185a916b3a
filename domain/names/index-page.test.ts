import { expect, it } from 'vitest'
import { toIndexKey } from './index-key.ts'
import { groupEntries } from './index-page.ts'

const anEntry = (name: string) => ({ slug: name, name, kind: null, count: 1, key: toIndexKey(name) })
const group = (place: string, names: readonly string[]) =>
  groupEntries({ place, entries: names.map(anEntry) }).map((one) => [
    one.place,
    ...one.entries.map(({ name }) => name),
  ])

it('names of the whole index stand by letter, and other scripts after Latin letters', () => {
  expect(group('', ['Acme', 'aid', 'Москва', 'ports', '5G'])).toEqual([
    ['a:', 'Acme', 'aid'],
    ['p:', 'ports'],
    ['0-9:', '5G'],
    ['cyrl:', 'Москва'],
  ])
})

it('names of a letter stand by the next one, and what ends there comes first', () => {
  expect(group('a:', ['A', 'Acme', 'accord', 'aid'])).toEqual([
    ['a:', 'A'],
    ['a:c', 'Acme', 'accord'],
    ['a:i', 'aid'],
  ])
})
