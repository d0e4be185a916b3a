import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { readLanguageLine } from './language-line.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { rangeOf, type LineRange } from '#domain/layout/lines/line-range.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import {
  findTitle,
  isBareReport,
  isEmbargo,
  isProvenance,
  takeDateLine,
  takeReportLine,
} from './opening-lines.ts'
import { joinTitle } from './join-title.ts'
import { quoteLines, quoteStart } from '#domain/layout/source/quote-start.ts'
import { readDate } from './read-date.ts'
import { splitOutlet } from './split-outlet.ts'

type Opening = Pick<
  BriefContent,
  'title' | 'publishedOn' | 'language' | 'provenance' | 'reportTitle' | 'outlet' | 'preamble'
>

/** Where each part of the opening stands; the outlet stands with the title of its report. */
export interface OpeningOrigins {
  title: LineRange | null
  publishedOn: LineRange | null
  language: LineRange | null
  provenance: LineRange | null
  reportTitle: LineRange | null
  preamble: LineRange[]
}

interface ReadOpening {
  opening: Opening
  origins: OpeningOrigins
  warnings: LayoutWarning[]
}

/**
 * What stands before the first section: title, date, how the brief came about, and the report it is about. What stands
 * above the title (the head of a mail, a menu) is no part of the brief.
 */
export function readOpening(given: readonly LayoutLine[]): ReadOpening {
  const embargoes = given.filter(isEmbargo)
  const lines = joinTitle(given.filter((line) => !embargoes.includes(line)))
  const titleAt = findTitle(lines)
  const title = lines[titleAt]
  const isAbove = (line: LayoutLine, at: number) => at < titleAt && !isDayAbove(line, lines)
  const opening: Opening = {
    title: title === undefined ? '' : withMark(title),
    publishedOn: null,
    language: null,
    provenance: null,
    reportTitle: null,
    outlet: null,
    preamble: [],
  }
  const origins: OpeningOrigins = {
    title: title === undefined ? null : rangeOf(title),
    publishedOn: null,
    language: null,
    provenance: null,
    reportTitle: null,
    preamble: [],
  }
  const read = lines.filter((line, at) => line !== title && !isAbove(line, at))
  const warnings = joinReport(read).flatMap((line) => readLine(line, { opening, origins }))
  return {
    opening,
    origins,
    warnings: [
      ...toAbove(lines.filter(isAbove)),
      ...embargoes.map(toEmbargo),
      ...(title === undefined ? [missingTitle] : []),
      ...warnings,
    ],
  }
}

const missingTitle: LayoutWarning = {
  code: 'missing-title',
  message: 'The text has no title. Put one on a line of its own, above the date.',
  line: null,
}

/** A date or a report above the title belongs to the brief if none stands below it. */
function isDayAbove(line: LayoutLine, lines: readonly LayoutLine[]): boolean {
  const at = lines.indexOf(line)
  if (takeReportLine(line) !== null) return !lines.slice(at + 1).some((one) => takeReportLine(one) !== null)
  return takeDateLine(line) !== null && !lines.slice(at + 1).some((one) => takeDateLine(one) !== null)
}

function toAbove(lines: readonly LayoutLine[]): LayoutWarning[] {
  const first = lines[0]
  if (!first) return []
  const message = `Left out above the title: ${quoteLines(lines)}.`
  return [{ code: 'left-out', message, line: first.number }]
}

/** The warning of a line that asks to hold the text back. */
export function toEmbargo({ plain, number }: LayoutLine): LayoutWarning {
  const message = `The text is under embargo: ${quoteStart(plain)}. The line was left out; do not publish before that time.`
  return { code: 'embargo', message, line: number }
}

/** The headline of the report may stand below its label, and its outlet below it, behind a dash that looks like a list's. */
function joinReport(lines: readonly LayoutLine[]): LayoutLine[] {
  const joined: LayoutLine[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    const last = line.last ?? line.number
    if (above && isBareReport(above))
      joined.splice(-1, 1, { ...above, plain: `${above.plain} ${line.plain}`, last })
    else if (above && takeReportLine(above) !== null && line.depth === 1 && !line.gap)
      joined.splice(-1, 1, { ...above, plain: `${above.plain} – ${line.plain}`, last })
    else joined.push(line)
  }
  return joined
}

function readLine(line: LayoutLine, read: Read): LayoutWarning[] {
  const { opening, origins } = read
  const range = rangeOf(line)
  const written = takeDateLine(line)
  if (written !== null && opening.publishedOn === null) return readPublished(line, written, read)
  const language = readLanguageLine(line.plain)
  if (language !== null) {
    if (opening.language === null) origins.language = range
    opening.language ??= language
    return []
  }
  const report = takeReportLine(line)
  if (report !== null && opening.reportTitle === null) {
    const { title, outlet } = splitOutlet(report)
    opening.reportTitle = title || null
    opening.outlet = outlet
    origins.reportTitle = range
  } else if (opening.provenance === null && isProvenance(line)) {
    opening.provenance = line.prose
    origins.provenance = range
  } else if (line.plain !== opening.title) addToPreamble(line, withMark(line, line.prose), read)
  return []
}

type Read = Pick<ReadOpening, 'opening' | 'origins'>

function addToPreamble(line: LayoutLine, text: string, { opening, origins }: Read): void {
  opening.preamble.push(text)
  origins.preamble.push(rangeOf(line))
}

function readPublished(line: LayoutLine, written: string, read: Read): LayoutWarning[] {
  read.opening.publishedOn = readDate(written)
  if (read.opening.publishedOn !== null) {
    read.origins.publishedOn = rangeOf(line)
    return saysMore(written) ? [toDayOnly(line)] : []
  }
  addToPreamble(line, line.prose, read)
  const message = `The date "${written.slice(0, 40)}" is not clear. Write it as 2026-03-05.`
  return [{ code: 'bad-date', message, line: line.number }]
}

/** Words that belong to a day and its time, in English. */
const dayWords =
  /\b(?:(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ch|il|ust|tember|ober|ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d+(?:st|nd|rd|th)|time|hrs|hours)\b/gi
const timeZones = /\b[A-Z]{3,4}\b/g

/** Whether a date line goes on behind the day and the time. */
function saysMore(written: string): boolean {
  return /\p{L}{3}/u.test(written.replace(dayWords, ' ').replace(timeZones, ' '))
}

function toDayOnly({ plain, number }: LayoutLine): LayoutWarning {
  return { code: 'left-out', message: `Only the date was read from ${quoteStart(plain)}.`, line: number }
}

function withMark(line: LayoutLine, text: string = line.plain): string {
  return line.mark === null ? text : `${line.mark} ${text}`
}
