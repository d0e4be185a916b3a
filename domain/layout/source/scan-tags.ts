/** A start or end tag as it stands in a page. */
export interface ScannedTag {
  name: string
  end: boolean
  /** The rest of the tag: its attributes. */
  attributes: string
  at: number
}

const raw = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp'])

/** The tags of a page in order, found in one pass; comments and the text of scripts are stepped over. */
export function* scanTags(page: string): Generator<ScannedTag> {
  const lower = lowerLetters(page)
  let from = 0
  while (from < page.length) {
    const at = page.indexOf('<', from)
    if (at < 0) return
    const end = lower.startsWith('<!--', at) ? lower.indexOf('-->', at) : lower.indexOf('>', at)
    if (end < 0) return
    from = end + 1
    const tag = toTag(lower.slice(at, end), at)
    if (tag === null) continue
    yield tag
    if (!tag.end && raw.has(tag.name)) {
      const close = lower.indexOf(`</${tag.name}`, from)
      if (close < 0) return
      from = close
    }
  }
}

/** Small letters, place by place: `toLowerCase` makes two characters of some letters (İ), and places would differ. */
function lowerLetters(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

function toTag(source: string, at: number): ScannedTag | null {
  const found = /^<(\/?)([a-z][^\s/>]*)/.exec(source)
  const name = found?.[2]
  if (!found || name === undefined) return null
  return { name, end: found[1] === '/', attributes: source.slice(found[0].length), at }
}
