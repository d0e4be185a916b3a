import type { BriefContent } from '../briefs/brief-content.ts'
import type { LayoutLine } from './layout-line.ts'
import type { LayoutWarning } from './layout-source.ts'
import { readDate } from './read-date.ts'
import { splitOutlet } from './split-outlet.ts'

type Opening = Pick<
  BriefContent,
  'title' | 'publishedOn' | 'provenance' | 'reportTitle' | 'outlet' | 'preamble'
>

const dateLine =
  /^(?:(?:first |originally )?published|publication date|date(?: of publication)?|posted|dated)(?:\s+on)?\s*:\s*/i
const reportLine =
  /^(?:intelligence report|source report|source (?:article|headline)|original (?:article|headline|report)|report)\s*:\s*/i
const provenanceWords =
  /\bAI\b|\bAI-|\bOSINT\b|open[- ]sources?\b|human[- ](?:verif|review)|verif(?:ied|ication)|\bNLP\b|methodology|machine[- ](?:generated|assisted)|automated|written from public sources|checked by/i

/** What stands before the first section: title, date, how the brief came about, and the report it is about. */
export function readOpening(lines: readonly LayoutLine[]): { opening: Opening; warnings: LayoutWarning[] } {
  const titleAt = findTitle(lines)
  const title = lines[titleAt]
  const opening: Opening = {
    title: title === undefined ? '' : withMark(title),
    publishedOn: null,
    provenance: null,
    reportTitle: null,
    outlet: null,
    preamble: [],
  }
  const warnings = joinReport(lines).flatMap((line) => (line === title ? [] : readLine(line, opening)))
  return { opening, warnings }
}

/** The headline of the report may stand below its label. */
function joinReport(lines: readonly LayoutLine[]): LayoutLine[] {
  return lines.flatMap((line, at) => {
    const above = lines[at - 1]
    const below = lines[at + 1]
    if (above && isBareReport(above)) return []
    return below && isBareReport(line) ? [{ ...line, plain: `${line.plain} ${below.plain}` }] : [line]
  })
}

function isBareReport({ plain }: LayoutLine): boolean {
  return reportLine.exec(`${plain} `)?.[0].trim() === plain.trim() && plain.endsWith(':')
}

/** The first heading, or the first line if none is set as a heading. */
function findTitle(lines: readonly LayoutLine[]): number {
  const heading = lines.findIndex((line) => line.heading !== null)
  if (heading >= 0) return heading
  return lines.findIndex(({ plain }) => !dateLine.test(plain) && !reportLine.test(plain))
}

function readLine(line: LayoutLine, opening: Opening): LayoutWarning[] {
  const { plain } = line
  if (dateLine.test(plain) && opening.publishedOn === null) return readPublished(line, opening)
  if (reportLine.test(plain) && opening.reportTitle === null) {
    const { title, outlet } = splitOutlet(plain.replace(reportLine, '').trim())
    opening.reportTitle = title || null
    opening.outlet = outlet
  } else if (opening.provenance === null && provenanceWords.test(plain) && /\s\S+\s/.test(plain)) {
    opening.provenance = line.prose
  } else if (plain !== opening.title) opening.preamble.push(withMark(line, line.prose))
  return []
}

function readPublished(line: LayoutLine, opening: Opening): LayoutWarning[] {
  const written = line.plain.replace(dateLine, '')
  opening.publishedOn = readDate(written)
  if (opening.publishedOn !== null) return []
  opening.preamble.push(line.prose)
  const message = `The date "${written.slice(0, 40)}" is not clear. Write it as 2026-03-05.`
  return [{ code: 'bad-date', message, line: line.number }]
}

function withMark(line: LayoutLine, text: string = line.plain): string {
  return line.mark === null ? text : `${line.mark} ${text}`
}
