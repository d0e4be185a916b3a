/** A word that ends with a soft hyphen at the end of a line, and the rest of it. */
const soft = /\u00ad[ \t]*\n[ \t]*(\p{L}\S*)[ \t]?/gu

/** A word that ends with a hyphen at the end of a line, and what begins the next line with a small letter. */
const hard = /(?<=^|[\s("'“‘])(\p{L}+(?:-\p{L}+)*)-\n[ \t]{0,40}(\p{Ll}\S*)[ \t]?/gmu

/** Behind these a hyphen stands for a word that follows: "short- and long-term". */
const hanging = new Set('and or to nor but'.split(' '))

/**
 * Puts words together that a line end broke: at a soft hyphen always, at a hyphen where a small letter follows. The
 * hyphen stays if the text has the word with it elsewhere. The rest of the word moves up, so that lines keep their numbers.
 */
export function joinBrokenWords(text: string): string {
  const joined = text.replace(soft, '$1\n')
  if (!/\p{L}-\n/u.test(joined)) return joined
  const hyphened = new Set(
    joined.match(/(?<![\p{L}-])\p{L}+(?:-\p{L}+)+/gu)?.map((word) => word.toLowerCase()),
  )
  return joined.replace(hard, (whole: string, start: string, next: string) => {
    if (hanging.has(next)) return whole
    const [word = ''] = /^\p{L}+/u.exec(next) ?? []
    const kept = hyphened.has(`${start}-${word}`.toLowerCase())
    return `${start}${kept ? '-' : ''}${next}\n`
  })
}
