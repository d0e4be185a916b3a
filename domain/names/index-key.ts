import { foldName } from './fold-name.ts'

/** Latin letters that Unicode takes for letters of their own, and where readers look for them. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  þ: 'th',
}

/** The scripts with a place of their own, by their codes in ISO 15924; `jpan` are the Japanese syllabaries. */
const scripts: readonly [code: string, form: RegExp][] = [
  ['0-9', /^[0-9]/],
  ['cyrl', /^\p{Script=Cyrillic}/u],
  ['grek', /^\p{Script=Greek}/u],
  ['arab', /^\p{Script=Arabic}/u],
  ['hebr', /^\p{Script=Hebrew}/u],
  ['deva', /^\p{Script=Devanagari}/u],
  ['hani', /^\p{Script=Han}/u],
  ['jpan', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hang', /^\p{Script=Hangul}/u],
]

/**
 * Where a name stands in an index, as a text to sort and to search by its beginning: the group that its first letter
 * belongs to, a colon, and its letters and digits. Spaces and marks do not count. The group of a Latin name is its first
 * letter, which is not repeated: `a:cmebank`, `0-9:5g`, `cyrl:москва`, `other:`.
 */
export function toIndexKey(name: string): string {
  const letters = foldName(name)
    .replace(/[ \p{M}]/gu, '')
    .replace(/[æœøđðħłþ]/g, (letter) => plainLetters[letter] ?? letter)
  const first = letters.slice(0, 1)
  if (/^[a-z]/.test(first)) return `${first}:${letters.slice(1)}`
  const script = scripts.find(([, form]) => form.test(letters))
  return `${script?.[0] ?? 'other'}:${letters}`
}
