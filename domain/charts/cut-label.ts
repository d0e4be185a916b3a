/** Scripts whose signs are about twice as wide as a Latin letter. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A label of at most `width` Latin letters, or as wide: what is longer ends in an ellipsis, never within a sign. */
export function cutLabel(label: string, width: number): string {
  const signs = [...segmenter.segment(label)].map(({ segment }) => segment)
  if (measure(signs) <= width) return label
  let end = signs.length
  while (end > 0 && measure(signs.slice(0, end)) > width - 1) end -= 1
  return `${signs.slice(0, end).join('').trimEnd()}…`
}

function measure(signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0)
}
