import type { AdmiraltyGrade, Citation, IsoDate } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import { readLanguageLine } from '#domain/layout/opening/language-line.ts'
import { toSafeHref } from '#domain/prose/safe-href.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { found, type ReadPart } from '#domain/layout/lines/line-range.ts'
import { readDate } from '#domain/layout/opening/read-date.ts'

/** A longer text is no title that an address was left in. */
const longestTitle = 1000

/** The sources of a brief: "[1] Title · Publisher · date · address · retrieved date · B2", in any order behind the title. */
export function readSources(lines: readonly LayoutLine[]): ReadPart<Citation>[] {
  const sources: ReadPart<Citation>[] = []
  const broken = joinBroken(lines)
  const given = new Set(broken.map(({ number }) => number))
  for (const { number, rest, parts } of broken) {
    const next = toNextFree((sources.at(-1)?.part.number ?? 0) + 1, given)
    const linked = parts.flatMap(({ links }) => links).at(-1)?.href ?? null
    sources.push(found(toSource(number ?? next, rest, linked), ...parts))
  }
  return sources
}

interface BrokenSource {
  number: number | null
  rest: string
  parts: LayoutLine[]
}

/**
 * Puts together what a program broke at a width: a line without a number that goes on behind a dot, or begins with one, which
 * the readers of the formats take for the sign of a list.
 */
function joinBroken(lines: readonly LayoutLine[]): BrokenSource[] {
  const joined: BrokenSource[] = []
  for (const line of lines) {
    const { number, rest } = readNumber(line)
    const above = joined.at(-1)
    const isRest = above?.number != null && number === null && !line.gap
    const isDotted = /^·\s/.test(rest) || line.depth > (above?.parts[0]?.depth ?? line.depth)
    if (isRest && (isDotted || /\s·$/.test(above.rest))) {
      above.rest += isDotted ? ` · ${rest.replace(/^·\s+/, '')}` : ` ${rest}`
      above.parts.push(line)
    } else joined.push({ number, rest, parts: [line] })
  }
  return joined
}

/** The number that a line gives its source, before or as its mark, and what comes behind it. */
function readNumber({ plain, mark }: LayoutLine): { number: number | null; rest: string } {
  const [, number, rest = plain] = /^\[(\d{1,3})\](?::(?=\s))?\s*(.*)$/.exec(plain) ?? []
  if (number !== undefined) return { number: Number(number), rest }
  return { number: mark === null ? null : Number(mark.replace(/\D/g, '')), rest }
}

/** A line without a number must not take that of another, which the text cites. */
function toNextFree(from: number, given: ReadonlySet<number | null>): number {
  let number = from
  while (given.has(number)) number += 1
  return number
}

function toSource(number: number, text: string, linked: string | null): Citation {
  const [title = '', ...fields] = text.split(/\s+·\s+/)
  const source: Citation = {
    key: noKey,
    number,
    title: title.trim(),
    publisher: null,
    publishedOn: null,
    language: null,
    url: linked,
    retrievedOn: null,
    grade: null,
  }
  for (const field of fields) readField(field.trim(), source)
  return withAddress(source)
}

/** An address that ends the title, with nothing before it to part it: it is no part of what the source is called. */
function withAddress(source: Citation): Citation {
  if (source.title.length > longestTitle) return source
  const found = /^(.*?)[\s,;:–—(<-]*\b(https?:\/\/[^\s<>]+?)([)>.,]*)$/i.exec(source.title)
  const url = toSafeHref(closeBrackets(found?.[2] ?? '', found?.[3] ?? ''))
  const title = found?.[1] ?? ''
  if (url === null || (source.url !== null && source.url !== url)) return source
  return { ...source, title: title === '' ? source.title : title, url }
}

/** An address with those of the brackets behind it that it has opened itself: `https://a.example/Quay_(port)`. */
function closeBrackets(address: string, behind: string): string {
  const open = address.split('(').length - address.split(')').length
  const closing = /^\)*/.exec(behind)?.[0] ?? ''
  return address + closing.slice(0, Math.max(0, open))
}

function readField(field: string, source: Citation): void {
  const grade = readGrade(field)
  const day = readDay(field)
  const retrieved = readRetrieved(field)
  const url = /^<?https?:\/\/\S+$/i.test(field) ? toSafeHref(field) : null
  const language = readLanguageLine(field)
  if (grade && source.grade === null) source.grade = grade
  else if (language && source.language === null) source.language = language
  else if (retrieved && source.retrievedOn === null) source.retrievedOn = retrieved
  else if (day && source.publishedOn === null) source.publishedOn = day
  else if (url && source.url === null) source.url = url
  else source.publisher = source.publisher === null ? field : `${source.publisher} · ${field}`
}

/** A field that says more than the day is not read as one, so that its words are kept. */
function readRetrieved(field: string): IsoDate | null {
  const label = /^(?:retrieved|accessed|last visited)(?: on)?:?\s+/i.exec(field)
  return label && readDay(field.slice(label[0].length))
}

const monthName = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}$/iu

/** What else a written day may hold: a day of the week, an ending, the signs of Chinese, Japanese and Korean. */
const dayWord = /^(?:st|nd|rd|th|of|the|[年月日년월일]|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6})$/iu

function readDay(field: string): IsoDate | null {
  const written = field.replace(/^published(?: on)?:?\s+/i, '')
  const words = written.match(/\p{L}+/gu) ?? []
  const figures = written.match(/\d+/g) ?? []
  const others = words.filter((word) => !monthName.test(word))
  const isDay = /^[\p{L}\d ,./-]{6,40}$/u.test(written) && figures.length + words.length - others.length <= 3
  return isDay && others.every((word) => dayWord.test(word)) ? readDate(written) : null
}

/** Two signs of the Admiralty code; an A alone is no grade. */
function readGrade(field: string): AdmiraltyGrade | null {
  const [, letter, figure] = /^(?:grade:?\s+)?([A-F])[ -]?([1-6])$/.exec(field) ?? []
  const reliability = (['A', 'B', 'C', 'D', 'E', 'F'] as const).find((one) => one === letter)
  const credibility = ([1, 2, 3, 4, 5, 6] as const).find((one) => String(one) === figure)
  return reliability && credibility ? { reliability, credibility } : null
}
