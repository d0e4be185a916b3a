import { expect, it } from 'vitest'
import { toPersonName } from './to-person-name.ts'

it.each([
  ['a plain name', 'Ann Author', 'Ann Author'],
  ['white space', '  Ann \t\n Author ', 'Ann Author'],
  ['letters in two pieces', 'Zoe\u0308 Miro\u0301', 'Zo\u00eb Mir\u00f3'],
  ['signs that turn the order', 'Ann\u202e rotidE\u202c', 'Ann rotidE'],
  ['signs that set a part apart', '\u2066Ann\u2069 Author\u200f', 'Ann Author'],
  ['spaces without width', 'A\u200bnn\ufeff Au\u2060thor', 'Ann Author'],
  ['a soft hyphen and a tag', 'Au\u00adthor\u{e0041}', 'Author'],
  ['joiners where they join nothing', 'Ann\u200d Author\u200c', 'Ann Author'],
  ['a joiner that a Persian name needs', 'علی\u200cرضا', 'علی\u200cرضا'],
  ['control signs', 'Ann\u0000\u001b[31m', 'Ann[31m'],
  ['letters that look like nothing', '\u3164\u115f', ''],
])('keeps %s as it is to be shown', (_, typed, kept) => expect(toPersonName(typed)).toBe(kept))
