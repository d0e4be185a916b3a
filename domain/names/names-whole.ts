/** Scripts without spaces between words, and Hangul, which writes particles on to a name: there a name has no edges. */
const edgeless =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Tibetan}'
const letter = `(?![${edgeless}])[\\p{L}\\p{M}\\p{N}]`
const beginsEdgeless = new RegExp(`^[${edgeless}]`, 'u')
const endsEdgeless = new RegExp(`[${edgeless}]$`, 'u')

/** An abbreviation that in small letters may be another word: US, IT, WHO. */
const abbreviation = /^\p{Lu}{2,3}$/u

/** Whether a text names something as a word of its own: “AP”, but not in “Japan”. Capitals count only in short abbreviations. */
export function namesWhole(text: string, name: string): boolean {
  const wanted = name.trim()
  if (wanted === '') return false
  const before = beginsEdgeless.test(wanted) ? '' : `(?<!${letter})`
  const behind = endsEdgeless.test(wanted) ? '' : `(?!${letter})`
  const escaped = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return new RegExp(before + escaped + behind, abbreviation.test(wanted) ? 'u' : 'iu').test(text)
}
