import type { BriefContent } from '../briefs/brief-content.ts'
import { printProse } from '../prose/print-prose.ts'
import { parseProse } from '../prose/parse-prose.ts'
import type { Prose } from '../prose/prose.ts'
import type { LayoutLine } from './layout-line.ts'
import type { LayoutWarning } from './layout-source.ts'
import { readDate } from './read-date.ts'
import { splitOutlet } from './split-outlet.ts'

type Opening = Pick<BriefContent, 'title' | 'publishedOn' | 'provenance' | 'reportTitle' | 'outlet' | 'preamble'>

const dateLine = /^(?:(?:first |originally )?published|publication date|date(?: of publication)?|posted|dated)(?:\s+on)?\s*:\s*/i
const reportLine = /^(?:intelligence report|source report|source (?:article|headline)|original (?:article|headline|report)|report)\s*:\s*/i
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
  const warnings = lines.flatMap((line, at) => (at === titleAt ? [] : readLine(line, opening)))
  return { opening, warnings }
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
    opening.reportTitle = title
    opening.outlet = outlet
  } else if (opening.provenance === null && provenanceWords.test(plain) && /\s\S+\s/.test(plain)) {
    opening.provenance = withoutLead(line)
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

/** A provenance line set in italics as a whole keeps its words only: the emphasis is the template's. */
function withoutLead({ prose }: LayoutLine): Prose {
  const [only, ...others] = parseProse(prose)[0] ?? []
  const whole = others.length === 0 && (only?.type === 'emphasis' || only?.type === 'strong')
  return whole ? printProse([only.children]) : prose
}

function withMark(line: LayoutLine, text: string = line.plain): string {
  return line.mark === null ? text : `${line.mark} ${text}`
}
