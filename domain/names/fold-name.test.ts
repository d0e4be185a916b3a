import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from './fold-name.ts'

describe('foldName', () => {
  it.each([
    ['Holm', 'holm'],
    ['  Holm\n &  Sons ', 'holm sons'],
    ['CEGEDIM  Santé', 'cegedim sante'],
    ['“Tarn–Holm”', 'tarn holm'],
    ['O’Holm', 'o holm'],
    ['ﬁle', 'file'],
    ['Ｔａｒｎ ２', 'tarn 2'],
    ['x²', 'x2'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['ẞ', 'ss'],
    ['Łódź', 'łodz'],
    ['Тарн', 'тарн'],
    ['港湾', '港湾'],
    ['a\u0301', 'a'],
    ['🚢 Tarn', 'tarn'],
    ['!!!', ''],
    ['', ''],
  ])('%j folds to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it('takes two ways of writing a letter for one', () => {
    expect(foldName('Z\u00fcrich')).toBe(foldName('Zu\u0308rich'))
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name))
      }),
      { numRuns: 300 },
    )
  })
})
