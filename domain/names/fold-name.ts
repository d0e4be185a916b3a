/**
 * The form in which two spellings of a name are the same: compatibility characters, case, punctuation and white space
 * folded, and the accents of Latin and Greek letters (Unicode NFKD without their combining marks). In other scripts marks
 * are letters of their own: the vowel signs of Hindi, the voiced marks of Japanese, the breve of й. Empty if nothing but
 * what is folded was there.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .replace(/(^|[^\p{L}\p{M}])\p{M}+/gu, '$1')
    .replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}
