/** A note of Markdown: `[^name]: text`, or the address that a number stands for: `[2]: https://… "Title"`. */
const footnote = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*(\S.*)$/
const numbered = /^ {0,3}\[([1-9]\d{0,2})\]:[ \t]+<?([^\s<>]+)>?(?:[ \t]+["'(](.*)["')])?[ \t]*$/
const fence = /^ {0,3}(?:```|~~~)/

interface Notes {
  /** What each note says, by the name that the text has for it. */
  texts: Map<string, string>
  /** The names whose notes were taken out of the lines. */
  lines: string[]
  /** Where each of them began, by its name. */
  places: Map<string, number>
}

/** A text without its notes. */
interface TakenNotes {
  text: string
  /** The line of the source that a line of `text` was, or that the note it spells began on; counted from 1. */
  toNoteLine: (line: number) => number
}

/** Lines of the text between its end and the first source, and from each source to the next. */
const linesToSources = 4
const linesToNext = 2

/**
 * Turns footnotes and numbered addresses of Markdown into citations and sources: `[^1]` becomes `[1]`, `[words][1]`
 * keeps its words, and the notes become a section of sources at the end. Every line keeps its number.
 */
export function takeNotes(text: string): TakenNotes {
  const whole = { text, toNoteLine: (line: number) => line }
  if (!/^ {0,3}\[(?:\^|\d{1,3}\]:)/m.test(text)) return whole
  const { texts, lines, places } = collectNotes(text.split('\n'))
  if (texts.size === 0) return whole
  const body = lines.join('\n')
  const numbers = numberNotes([...texts.keys()], body)
  const cited = body
    .replace(/\[\^([^\]\s]{1,40})\]/g, (whole, name: string) => toCitation(numbers.get(`^${name}`)) ?? whole)
    .replace(
      /(?<!!)\[(?!\^?\d{1,3}\])([^[\]\n]{1,300})\]\[(\d{1,3})\]/g,
      (whole, words: string, name: string) => {
        const citation = toCitation(numbers.get(name))
        return citation === null ? whole : `${words}${citation}`
      },
    )
  const sources = [...texts].map(([name, note]) => `[${numbers.get(name)}] ${note}`)
  const begins = [...texts.keys()].map((name) => places.get(name) ?? 1)
  return {
    text: `${cited}\n\n## Sources\n\n${sources.join('\n\n')}\n`,
    toNoteLine: (line) => {
      const below = line - lines.length - linesToSources
      return line <= lines.length ? line : (begins[Math.max(0, Math.floor(below / linesToNext))] ?? line)
    },
  }
}

function collectNotes(given: readonly string[]): Notes {
  const texts = new Map<string, string>()
  const places = new Map<string, number>()
  let open: string | null = null
  let inCode = false
  const lines = given.map((line, at) => {
    if (fence.test(line)) inCode = !inCode
    if (inCode) return line
    const note = footnote.exec(line)
    const address = numbered.exec(line)
    if (note) open = `^${note[1]}`
    else if (address && isAddress(address[2])) open = address[1] ?? null
    else if (open !== null && /^(?: {4}|\t)\S/.test(line)) {
      texts.set(open, `${texts.get(open)} ${line.trim()}`)
      return ''
    } else {
      if (line.trim() !== '') open = null
      return line
    }
    if (open !== null && !texts.has(open)) {
      texts.set(open, note?.[2] ?? toSource(address))
      places.set(open, at + 1)
    }
    return ''
  })
  return { texts, lines, places }
}

function isAddress(text = ''): boolean {
  return /^(?:https?:\/\/|www\.)\S+\.\S/i.test(text)
}

/** An address without a title is called by itself, without what every address begins with. */
function toSource(address: RegExpExecArray | null): string {
  const [, , url = '', title] = address ?? []
  return `${title ?? url.replace(/^https?:\/\/(?:www\.)?/i, '')} · ${url}`
}

/** A note that is called by a number keeps it, if no source has it; others get the next free numbers. */
function numberNotes(names: readonly string[], body: string): Map<string, number> {
  const taken = new Set(Array.from(body.matchAll(/^\[(\d{1,3})\]\s/gm), ([, number]) => Number(number)))
  const numbers = new Map<string, number>()
  const give = (name: string, number: number) => {
    numbers.set(name, number)
    taken.add(number)
  }
  for (const name of names) {
    const own = Number(name.replace('^', ''))
    if (Number.isInteger(own) && own > 0 && own < 1000 && !taken.has(own)) give(name, own)
  }
  let next = 1
  for (const name of names) {
    if (numbers.has(name)) continue
    while (taken.has(next)) next += 1
    give(name, next)
  }
  return numbers
}

function toCitation(number: number | undefined): string | null {
  return number === undefined ? null : `[${number}]`
}
