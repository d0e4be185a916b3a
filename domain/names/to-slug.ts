import { foldName } from './fold-name.ts'

/** Letters that decompose into no base letter and would be lost. */
const spelledOut: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
}

/** The last word of no address: it is taken for the page of the folder that it is in. */
const taken = 'index'

/** Longer addresses are cut in mails and on paper. */
const longest = 80

/**
 * The address form of a name or title: ASCII letters, digits and single hyphens, at most 80 characters, cut
 * between words, and never `index`. `fallback` serves where no such character is left (a title in another script).
 */
export function toSlug(text: string, fallback: string): string {
  const ascii = foldName(text.replace(/['’]/g, ''))
    .replace(/[øłđðþæœ]/g, (letter) => spelledOut[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const slug = cutBetweenWords(ascii) || fallback
  return slug === taken ? `${taken}-page` : slug
}

function cutBetweenWords(slug: string): string {
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : cut.slice(0, longest)
}

/** Whether a text is an address form already. */
export function isSlug(text: string): boolean {
  return text !== taken && text.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
