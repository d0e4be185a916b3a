import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { decideLeftOut } from '#domain/layout/elements/decide-left-out.ts'
import { isBlock } from '#domain/layout/elements/html-elements.ts'
import { findSectionHolders } from '#domain/layout/elements/section-holders.ts'
import { isClosingKind, isPlainTitle, kindOfTitle } from '#domain/layout/headings/section-titles.ts'
import type { LayoutSource, LayoutWarning, WarningCode } from '#domain/layout/layout-source.ts'
import { cleanCharacters } from '#domain/layout/source/clean-characters.ts'

/** A word of a text with the line it stands on. */
interface PlacedWord {
  word: string
  line: number
  /** The words that it may be a part of, if marks inside them do not part them. */
  wholes: readonly string[]
}

/** Warnings that say of a line that it, and what follows it, was left out: how much follows they say in words. */
const reachDown: ReadonlySet<WarningCode> = new Set([
  'left-out',
  'comment',
  'struck-out',
  'unplaced',
  'truncated',
])

/**
 * Words that the record holds as what they mean: labels of the layout, days, grades, likelihoods and what programs write
 * for each other. A line made of nothing else says nothing more.
 */
const meant =
  /^(?:title|description|published?|publication|first|originally|posted|dated?|intelligence|reports?|sources?|references|original|article|headline|language|likelihood|icd|phia|remote|realistic|possibility|highly|[ivx]+|hypothes[ei]s|assessment|competing|alternative|scenario|key|judge?ments?|explore|more|read|retrieved|accessed|grade|thematic|tags?|keywords|structured|analytic(?:al)?|techniques?|applied|https?|and|the|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\p{L}+day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|amp|nbsp|quot|lt|gt|very|likely|unlikely|almost|certain|roughly|even|chance|marking|tlp|clear|white|green|amber|strict|red)$/iu

const wordPattern = /\p{L}{3,}/gu

/** What may stand inside a word of Markdown and is taken off: marks, brackets, the ends of a link whose address is gone. */
const marksInside = /(?<=\p{L})(?:[*~`[\\<>/]|\]\(\)?)+(?=\p{L})/gu

/** A word of three letters or more that is neither in the record nor told of nor left out by a rule; `null` if there is none. */
export function findLostWord(
  source: LayoutSource,
  record: unknown,
  warnings: readonly LayoutWarning[],
): string | null {
  const strings = [...listStrings(record), ...warnings.map(({ message }) => message)].join('\n')
  const kept = new Set([
    ...listWords(strings),
    ...listWords(strings.replace(noWords, '').replace(marksInside, '')),
    // Addresses hold what must not stand in them by its number.
    ...listWords(strings.replace(/%[\dA-F]{2}/g, ' ')),
    // Front matter is kept as it stands.
    ...listWords(spellReferences(strings)),
  ])
  const text = cleanCharacters(source.text).text
  const given =
    source.format === 'html'
      ? listPageWords(text)
      : listTextWords(source.format === 'markdown' ? spellReferences(text) : text)
  const lines = text.split('\n')
  const lost = given.find(
    ({ word, line, wholes }) =>
      !kept.has(word) &&
      !wholes.some((whole) => kept.has(whole)) &&
      !meant.test(word) &&
      !isTold(line, { warnings, lines }) &&
      !isClosingTitle(lines.slice(line - 1)),
  )
  return lost === undefined ? null : `${lost.word} on line ${lost.line}`
}

/** The characters that are given by their numbers; no line ends, which would move the lines below them. */
function spellReferences(text: string): string {
  return text.replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Math.max(32, Number(code))))
}

function listWords(text: string): string[] {
  return text.match(wordPattern) ?? []
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : []
}

function isTold(
  line: number,
  { warnings, lines }: { warnings: readonly LayoutWarning[]; lines: readonly string[] },
): boolean {
  return warnings.some(({ code, message, line: told }) => {
    if (told === null) return reachDown.has(code)
    const isDay = message.startsWith('Only the date')
    const last = isDay ? findLastLine(told, lines) : reachDown.has(code) ? Infinity : told
    return (reachDown.has(code) || code === 'embargo') && told <= line && line <= last
  })
}

/** The last line of what begins on a line: it may be put together from all below it up to an empty one. */
function findLastLine(first: number, lines: readonly string[]): number {
  const empty = lines.findIndex((line, at) => at >= first && line.trim() === '')
  return Math.max(first + 3, empty === -1 ? lines.length : empty)
}

/** The titles of the blocks behind the sections are not kept: every brief has the same. */
function isClosingTitle([line = '', ...below]: readonly string[]): boolean {
  // A heading of a page may go on over line ends.
  const isOpen = /<h[1-6][^>]*>(?!.*<\/h[1-6])/i.test(line)
  const title = isOpen ? [line, ...below.slice(0, 8)].join(' ').replace(/<\/h[1-6].*/i, '') : line
  const shown = title
    .replace(/<script[^>]*>.*?<\/script>/gi, '')
    .replace(/<[^>]*>|[^\p{L}\p{N}\s]/gu, ' ')
    .trim()
  return isPlainTitle(shown) && isClosingKind(kindOfTitle(shown) ?? 'other')
}

/** A tag may go on over line ends. */
const tags = /<thead>[\s\S]*?<\/thead>|<(?=[a-z/!?])[^>]{0,2000}>/gi

/** What has a scheme in brackets is an address, but in the middle of HTML it is a tag. */
const address = /^<[a-z][a-z\d+.-]+:/i

/** What else is no word of a text or of Markdown: addresses, and the name of a language behind a fence. */
const noWords = /&\w+;|^\s*(?:```|~~~).*|(?<=\]\()(?:[^()\n]|\([^()\n]*\))*|(?<!\p{L})https?:\S*/giu

/** The words of a text or of Markdown but those in the head of a table. */
function listTextWords(text: string): PlacedWord[] {
  const strip = (tag: string) => tag.replace(/[^\n]/g, ' ')
  const bare = text.replace(tags, strip).split('\n')
  const apart = text.replace(tags, (tag) => (address.test(tag) ? tag : strip(tag))).split('\n')
  const joined = text
    .replace(tags, (tag) => (address.test(tag) ? tag : tag.replace(/[^\n]/g, '')))
    .split('\n')
  return bare.flatMap((line, at) => {
    if (/^[\s|:-]*--[\s|:-]*\|[\s|:-]*$/.test(bare[at + 1] ?? '')) return []
    const wholes = [apart[at] ?? '', joined[at] ?? ''].flatMap((one) =>
      listWords(one.replace(noWords, '').replace(marksInside, '')),
    )
    return listWords(line.replace(noWords, ' ')).map((word) => ({
      word,
      line: at + 1,
      wholes: wholes.filter((whole) => whole !== word && whole.includes(word)),
    }))
  })
}

/**
 * The words of a page but those that the rules leave out without a warning: menus, controls, scripts, heads of tables. What
 * is marked or left out inside a word does not part it; it stands on the line where its first letters do.
 */
function listPageWords(page: string): PlacedWord[] {
  const tree: Root = unified().use(rehypeParse).parse(page)
  const holders = findSectionHolders(tree)
  let text = ''
  const lines: number[] = []
  const write = (value: string, first: number) => {
    let line = first
    // By code units, as the matches of a pattern are counted.
    for (const unit of value.split('')) {
      text += unit
      lines.push(line)
      if (unit === '\n') line += 1
    }
  }
  const visit = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') write(node.value, node.position?.start.line ?? 1)
    if (node.type !== 'element' || node.tagName === 'thead' || isLeftOut(node, holders)) return
    const parts = isBlock(node) || node.tagName === 'br'
    if (parts) write(' ', 1)
    node.children.forEach(visit)
    if (parts) write(' ', 1)
  }
  tree.children.forEach(visit)
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word,
    line: lines[index] ?? 1,
    wholes: [],
  }))
}

function isLeftOut(element: Element, holders: ReadonlySet<Element>): boolean {
  return decideLeftOut(element, { holdsSection: holders.has(element), inHeading: false }) !== null
}
