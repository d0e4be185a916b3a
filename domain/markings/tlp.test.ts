import { describe, expect, it } from 'vitest'
import { canReachReaders, findStrictest, isLaxer, tlpMarkings, type TlpMarking } from './tlp.ts'

describe('the markings', () => {
  it('go from the widest circle to the smallest', () => {
    expect(tlpMarkings).toEqual(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'])
  })

  it('let readers have what is clear, and nothing else', () => {
    expect(tlpMarkings.map(canReachReaders)).toEqual([true, false, false, false, false])
  })
})

describe('isLaxer', () => {
  it.each<[TlpMarking, TlpMarking[]]>([
    ['TLP:CLEAR', ['TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']],
    ['TLP:GREEN', ['TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']],
    ['TLP:AMBER', ['TLP:AMBER+STRICT', 'TLP:RED']],
    ['TLP:AMBER+STRICT', ['TLP:RED']],
    ['TLP:RED', []],
  ])('%s lets a wider circle read than %j', (marking, stricter) => {
    expect(tlpMarkings.filter((other) => isLaxer(marking, other))).toEqual(stricter)
  })
})

describe('findStrictest', () => {
  it.each<[TlpMarking[], TlpMarking | null]>([
    [[], null],
    [['TLP:CLEAR'], 'TLP:CLEAR'],
    [['TLP:RED', 'TLP:CLEAR'], 'TLP:RED'],
    [['TLP:CLEAR', 'TLP:GREEN', 'TLP:GREEN'], 'TLP:GREEN'],
    [['TLP:AMBER+STRICT', 'TLP:AMBER'], 'TLP:AMBER+STRICT'],
    [['TLP:GREEN', 'TLP:RED', 'TLP:AMBER'], 'TLP:RED'],
  ])('of %j is %s', (markings, strictest) => {
    expect(findStrictest(markings)).toBe(strictest)
  })
})
