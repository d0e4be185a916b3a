/** What begins the names of the places that mark numbered items. */
const place = 'item-number-'

interface Lists {
  /** The counter of each list (`w:num`), shared by all that are of one kind; lists of bullets have none. */
  counters: ReadonlyMap<string, string>
  /** At which number a kind of list begins. */
  starts: ReadonlyMap<string, number>
  /** At which number a list begins anew. */
  restarts: ReadonlyMap<string, number>
  /** The lists of paragraph styles, by their ids. */
  styles: ReadonlyMap<string, string>
}

/**
 * Marks the numbered paragraphs of a part with places that tell their numbers, as Word counts them: by kind of list, on past
 * what stands between (ECMA-376-1, 17.9). The converter counts from 1 after each break, and sources would change numbers.
 */
export function markItems(part: string, numbering: string, styles: string): string {
  const lists = readLists(numbering, styles)
  const counts = new Map<string, number>()
  const begun = new Set<string>()
  return part.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, (properties) => {
    const list = findList(properties, lists)
    const counter = lists.counters.get(list)
    if (counter === undefined) return properties
    const restart = begun.has(list) ? undefined : lists.restarts.get(list)
    const last = counts.get(counter)
    const number = restart ?? (last === undefined ? (lists.starts.get(counter) ?? 1) : last + 1)
    begun.add(list)
    counts.set(counter, number)
    return `${properties}<w:bookmarkStart w:id="0" w:name="${place}${number}"/>`
  })
}

/** Writes the numbers of marked items as pages do; the other places go. */
export function writeNumbers(page: string): string {
  return page
    .replace(new RegExp(`<li><a id="${place}(\\d+)"></a>`, 'g'), '<li value="$1">')
    .replace(new RegExp(`<a id="${place}\\d+"></a>`, 'g'), '')
}

/** The list whose first level a paragraph is of; one whose mark was deleted or moved is no item any more. */
function findList(properties: string, { styles }: Lists): string {
  if (/<w:rPr>[\s\S]*<w:(?:del|moveFrom)\s/.test(properties)) return ''
  const own = readNumber(properties)
  return own ?? styles.get(/<w:pStyle\s+w:val="([^"]*)"/.exec(properties)?.[1] ?? '') ?? ''
}

/** The list that properties name; empty where they are of a lower level, `null` where they name none. */
function readNumber(properties: string): string | null {
  const found = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(properties)?.[1]
  const list = /<w:numId\s+w:val="(\d+)"/.exec(found ?? '')?.[1]
  if (found === undefined || list === undefined) return null
  return (/<w:ilvl\s+w:val="(\d+)"/.exec(found)?.[1] ?? '0') === '0' ? list : ''
}

function readLists(numbering: string, styles: string): Lists {
  const kinds = listElements(numbering, 'abstractNum').flatMap((kind) => {
    const [, first = ''] = /<w:lvl\s[^>]*w:ilvl="0"[^>]*>([\s\S]*?)<\/w:lvl>/.exec(kind) ?? []
    const id = readValue(kind, /w:abstractNumId="(\d+)"/)
    const isCounted = first !== '' && !/<w:numFmt\s+w:val="(?:bullet|none)"/.test(first)
    return isCounted ? [[id, Number(readValue(first, /<w:start\s+w:val="(\d+)"/) || 1)] as const] : []
  })
  const starts = new Map(kinds)
  const nums = listElements(numbering, 'num').map((list) => ({
    id: readValue(list, /w:numId="(\d+)"/),
    kind: readValue(list, /<w:abstractNumId\s+w:val="(\d+)"/),
    restart: readValue(list, /<w:lvlOverride\s+w:ilvl="0"[^>]*>\s*<w:startOverride\s+w:val="(\d+)"/),
  }))
  return {
    starts,
    counters: new Map(nums.filter(({ kind }) => starts.has(kind)).map(({ id, kind }) => [id, kind])),
    restarts: new Map(nums.flatMap(({ id, restart }) => (restart === '' ? [] : [[id, Number(restart)]]))),
    styles: new Map(
      listElements(styles, 'style').map((style) => [
        readValue(style, /w:styleId="([^"]*)"/),
        readNumber(style) ?? '',
      ]),
    ),
  }
}

function listElements(part: string, name: string): string[] {
  return part.match(new RegExp(`<w:${name}\\s[\\s\\S]*?</w:${name}>`, 'g')) ?? []
}

function readValue(text: string, form: RegExp): string {
  return form.exec(text)?.[1] ?? ''
}
