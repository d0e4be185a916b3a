import { readDate } from './read-date.ts'
import { readLanguageLine } from './language-line.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { isTitleShaped } from '#domain/layout/lines/title-shape.ts'

/** What a line above the first section is, judged by how it begins. */
const published =
  /^(?:(?:first |originally )?published|publication date|date of publication|posted|dated)(?:\s+on)?\s*:\s*/i
/** "Posted on March 25, 2026": no colon, but a day and nothing behind it but a time. */
const publishedPlainly =
  /^(?:(?:first |originally )?published|posted)\s+on\s+(?=(?:\p{L}+,\s)?(?:\d|\p{Lu}\p{L}{2,8}\.?\s\d))(?=.{6,40}$)/iu
const date = /^date\s*:\s*/i
const report =
  /^(?:intelligence report|source report|source (?:article|headline)|original (?:article|headline|report)|report)\s*:\s*/i
const headlined = /^report\s*:\s*(?=\S)/i
const provenanceWords =
  /\bAI\b|\bAI-|\bOSINT\b|open[- ]sources?\b|human[- ](?:verif|review)|verif(?:ied|ication)|\bNLP\b|methodology|machine[- ](?:generated|assisted)|automated|written from public sources|checked by/i
const mailField =
  /^(?:from|sent|date|to|cc|bcc|subject|reply-to|von|gesendet|an|betreff|de|envoyé|à|objet)\s*:\s/i
const byline = /^(?:[Bb]y:?|[Ww]ritten by:?|[Aa]uthors?:)(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}$/u
const embargo =
  /^(?:strictly\s+)?(?:under\s+)?embargo(?:ed)?\s*(?:[:–-]\s*)?(?:(?:until|till|to|before|for release)\b|(?<=:\s*)(?=.*\d))|^(?:not for|no) (?:publication|release|broadcast) (?:before|until)\b/i

/** What a date line says after its label; `null` where the line is none. */
export function takeDateLine({ plain }: LayoutLine): string | null {
  const label = published.exec(plain) ?? date.exec(plain) ?? findPlainLabel(plain)
  return label === null ? null : plain.slice(label[0].length)
}

function findPlainLabel(plain: string): RegExpExecArray | null {
  const label = publishedPlainly.exec(plain)
  return label !== null && readDate(plain) !== null ? label : null
}

/** What stands after the label of the report that a brief is about; `null` where the line has no such label. */
export function takeReportLine({ plain }: LayoutLine): string | null {
  const label = report.exec(plain)
  return label === null ? null : plain.slice(label[0].length).trim()
}

/** Whether the label of the report stands alone, its headline below it. */
export function isBareReport({ plain }: Pick<LayoutLine, 'plain'>): boolean {
  return report.exec(`${plain} `)?.[0].trim() === plain.trim() && plain.endsWith(':')
}

/** Whether a line says how the brief came about. */
export function isProvenance({ plain }: LayoutLine): boolean {
  return provenanceWords.test(plain) && /\s\S+\s/.test(plain)
}

/** Whether a line asks to hold the text back until a time. */
export function isEmbargo({ plain }: LayoutLine): boolean {
  return plain.length <= 160 && embargo.test(plain)
}

/**
 * Where the title stands: the heading or else the line that is nearest above the date; without a date the first
 * heading, or the first line below the head of a forwarded mail. -1 if there is none.
 */
export function findTitle(lines: readonly LayoutLine[]): number {
  const head = findMailHeadEnd(lines)
  const dated = findDate(lines, head)
  const above = lines.slice(0, Math.max(dated, 0))
  const heading = above.findLastIndex((line) => line.heading !== null && canBeTitle(line))
  if (heading >= head) return heading
  const nearest = above.findLastIndex((line) => canBeTitle(line) && !isSentenceOfProvenance(line))
  if (nearest >= head) return nearest
  const headline = findReportHeadline(lines, { head, dated })
  if (headline >= 0) return headline
  return findFirst(lines, Math.max(head, dated + 1))
}

/** The last line that gives the day of publication; where a "Date:" is all there is, the last of those. */
function findDate(lines: readonly LayoutLine[], from: number): number {
  const last = (test: (plain: string) => boolean) =>
    lines.findLastIndex(({ plain }, at) => at >= from && test(plain))
  const at = last((plain) => published.test(plain) || findPlainLabel(plain) !== null)
  return at >= 0 ? at : last((plain) => date.test(plain))
}

/**
 * A headline that begins "Report:": nothing else can be the title above the date, or a line further down names the
 * report. -1 if there is none.
 */
function findReportHeadline(
  lines: readonly LayoutLine[],
  { head, dated }: { head: number; dated: number },
): number {
  const at = lines.findIndex((line, place) => place >= head && headlined.test(line.plain))
  if (at < 0 || isBareReport(lines[at] ?? { plain: '' })) return -1
  const named = lines.some((line, place) => place > at && takeReportLine(line) !== null)
  const first = !lines.slice(head, at).some((line) => canBeTitle(line))
  return dated > at || (dated < 0 && named && first) ? at : -1
}

function findFirst(lines: readonly LayoutLine[], from: number): number {
  const can = (line: LayoutLine, at: number) =>
    at >= from && canBeTitle(line) && !isSentenceOfProvenance(line)
  const heading = lines.findIndex((line, at) => can(line, at) && line.heading !== null)
  if (heading >= 0) return heading
  const shaped = from > 0 ? lines.findIndex((line, at) => can(line, at) && isTitleShaped(line.plain)) : -1
  return shaped >= 0 ? shaped : lines.findIndex(can)
}

/** Below the fields of a forwarded mail's head, of which there are at least two together; 0 without one. */
function findMailHeadEnd(lines: readonly LayoutLine[]): number {
  const last = lines.findLastIndex(
    ({ plain }, at) => mailField.test(plain) && mailField.test(lines[at - 1]?.plain ?? ''),
  )
  return last + 1
}

function canBeTitle(line: LayoutLine): boolean {
  if (takeDateLine(line) !== null || takeReportLine(line) !== null || isEmbargo(line)) return false
  if (readLanguageLine(line.plain) !== null) return false
  return /[\p{L}\p{N}]/u.test(line.plain) && !byline.test(line.plain)
}

/** A headline may hold the same words, but it ends without a stop. */
function isSentenceOfProvenance(line: LayoutLine): boolean {
  return isProvenance(line) && /[.!]$/.test(line.plain)
}
