/**
 * The form in which two spellings of a name are the same: compatibility characters, accents, case, punctuation
 * and white space folded (Unicode NFKD without combining marks). Empty if nothing but those was there.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
