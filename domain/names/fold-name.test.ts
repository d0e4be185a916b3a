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
    ['Işık', 'isik'],
    ['Αθήνα', 'αθηνα'],
    ['☂\ufe0f Tarn', 'tarn'],
    ['5\ufe0f\u20e3 Tarn', '5 tarn'],
    ['Край', 'край'.normalize('NFKD')],
    ['\u0301\u0302', ''],
    ['!!!', ''],
    ['', ''],
  ])('%j folds to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it.each([
    ['a vowel sign of Hindi', 'दिल', 'दल'],
    ['a voiced mark of Japanese', 'ガラス', 'カラス'],
    ['й and и', 'край', 'краи'],
    ['a vowel sign of Arabic', 'مَلَك', 'ملك'],
  ])('keeps apart what differs by %s', (_, one, other) => {
    expect(foldName(one)).not.toBe(foldName(other))
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
