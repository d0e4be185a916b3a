const small = new Set(
  'a an and as at but by for from in into of on or over per the to under vs via with'.split(' '),
)

/** Whether words are set like a title: every word but the small ones begins with a capital or a figure. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const tall = words.filter((word) => !small.has(word.toLowerCase()))
  return tall.length > 0 && tall.every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word))
}

/** Whether a line can be a heading at all: short, no quoted line of a mail, and it ends like no sentence. */
export function isTitleShaped(text: string): boolean {
  return text.length <= 90 && text.split(/\s+/).length <= 12 && !/^>|[.;,!?…]$/.test(text)
}
