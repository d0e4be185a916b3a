import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toIndexKey } from './index-key.ts'
import {
  comparePlaces,
  parsePlaceCode,
  toNextPlace,
  toPlaceAbove,
  toPlaceCode,
  toPlaceName,
  wholeIndex,
} from './index-place.ts'

describe('a place', () => {
  it.each([
    ['a:', 'a', 'A'],
    ['a:c', 'ac', 'Ac'],
    ['a:c3', 'ac3', 'Ac3'],
    ['a:b\u0436', 'a-0062-0436', 'Abж'],
    ['a:rab', 'a-0072-0061-0062', 'Arab'],
    ['arab:', 'arab', 'Arabic'],
    ['o:ther', 'o-0074-0068-0065-0072', 'Other'],
    ['0-9:', '0-9', '0–9'],
    ['0-9:5', '0-9-0035', '5'],
    ['cyrl:', 'cyrl', 'Cyrillic'],
    ['cyrl:п', 'cyrl-043f', 'П'],
    ['hani:𠀀', 'hani-20000', '𠀀'],
    ['hang:\u1109\u1165', 'hang-1109-1165', '서'],
    ['other:', 'other', 'Other'],
  ])('%s is written %s in addresses and called %s', (place, code, name) => {
    expect(toPlaceCode(place)).toBe(code)
    expect(parsePlaceCode(code)).toBe(place)
    expect(toPlaceName(place)).toBe(name)
  })

  it.each([
    '',
    'A',
    '-',
    'a-',
    'a-0063',
    'a-0000',
    'cyrl-',
    'cyrl-43f',
    'cyrl-d800',
    'latn-0061',
    '0',
    '5g',
    'a:',
    'é',
  ])('is not named by “%s”', (code) => {
    expect(parsePlaceCode(code)).toBeNull()
  })

  it.each([
    [wholeIndex, 'a:cme', 'a:'],
    [wholeIndex, 'cyrl:москва', 'cyrl:'],
    ['a:', 'a:cme', 'a:c'],
    ['a:', 'a:', null],
    ['a:cme', 'a:cme', null],
    ['hani:', 'hani:𠀀', 'hani:𠀀'],
  ])('%s has %s in %s', (place, key, next) => {
    expect(toNextPlace(place, key)).toBe(next)
    if (next !== null) expect(toPlaceAbove(next)).toBe(place)
  })

  it('has nothing above it if it is the whole', () => {
    expect(toPlaceAbove(wholeIndex)).toBeNull()
  })
})

it('letters come first, then digits, then other scripts', () => {
  const keys = ['other:', 'hani:北', 'cyrl:я', 'cyrl:а', '0-9:5g', 'z:oo', 'a:', 'a:b', 'hani:𠀀', 'hani:']
  expect(keys.toSorted(comparePlaces)).toEqual([
    'a:',
    'a:b',
    'z:oo',
    '0-9:5g',
    'cyrl:а',
    'cyrl:я',
    'hani:',
    'hani:北',
    'hani:𠀀',
    'other:',
  ])
})

/** All pages that can be reached from one, and the keys that each lists. */
function readPages(place: string, keys: readonly string[], most: number): [place: string, keys: string[]][] {
  const inside = keys.filter((key) => key.startsWith(place))
  if (inside.length <= most) return [[place, inside]]
  const places = Map.groupBy(inside, (key) => toNextPlace(place, key))
  const next = [...places.keys()].filter((one) => one !== null)
  return [[place, places.get(null) ?? []], ...next.flatMap((one) => readPages(one, keys, most))]
}

it('every name is on exactly one page, and no page is too long unless its names are alike', () => {
  const letter = fc.constantFrom(...Array.from('abAé 5жφ北𠀀ト서\u0301*'))
  const names = fc.array(fc.string({ unit: letter, maxLength: 6 }), { maxLength: 60 })
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 5 }), (given, most) => {
      const keys = given.map(toIndexKey)
      const pages = readPages(wholeIndex, keys, most)
      expect(pages.flatMap(([, listed]) => listed).toSorted()).toEqual(keys.toSorted())
      for (const [place, listed] of pages) {
        if (listed.length > most) expect(new Set(listed).size).toBe(1)
        if (place !== wholeIndex) expect(parsePlaceCode(toPlaceCode(place))).toBe(place)
      }
    }),
  )
})
