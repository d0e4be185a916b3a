import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { giveKeys, type NewKey } from '#domain/briefs/keys.ts'
import { checkSource } from './source/check-source.ts'
import { cleanCharacters } from './source/clean-characters.ts'
import type { DailyReport } from './daily/daily-report.ts'
import { findStrictest, type TlpMarking } from '#domain/markings/tlp.ts'
import { isDaily, readDaily } from './daily/read-daily.ts'
import type { LayoutProblem, LayoutSource, LayoutWarning } from './layout-source.ts'
import type { TextOrigins } from './text-origins.ts'
import { readBrief } from './read-brief.ts'
import { readLines, type ReadText } from './lines/read-lines.ts'
import { takeFirstText } from './second-text.ts'

export type ParsedLayout =
  { ok: true; document: BriefDocument | DailyDocument } | { ok: false; problem: LayoutProblem }

export interface BriefDocument {
  kind: 'brief'
  brief: BriefContent
  /** Which lines of the text each part of the brief was read from. */
  origins: TextOrigins
  /** The YAML between the first two `---` lines as written, `null` where there is none. */
  frontMatter: string | null
  /** The strictest marking that the text states on a line of its own, `null` if it states none. */
  marking: TlpMarking | null
  warnings: LayoutWarning[]
}

export interface DailyDocument {
  kind: 'daily'
  daily: DailyReport
  marking: TlpMarking | null
  warnings: LayoutWarning[]
}

/**
 * Reads a published text: a brief of any layout, or a daily report. Refuses what is empty, binary, larger
 * than 1 MiB, nested too deeply, or neither of the two; everything else is read, with warnings about what
 * should be looked at. Every part gets a key of `newKey`. Takes time that grows with the length of the text, whatever it holds.
 */
export function parseBriefLayout(source: LayoutSource, newKey: NewKey): ParsedLayout {
  const problem = checkSource(source.text)
  if (problem) return { ok: false, problem }
  const clean = cleanCharacters(source.text)
  const found = readLines({ ...source, text: clean.text })
  if (!found.ok) return found
  return toDocument(found.read, clean.warnings, newKey)
}

function toDocument(
  { lines: all, markings, frontMatter, warnings }: ReadText,
  odd: LayoutWarning[],
  newKey: NewKey,
): ParsedLayout {
  const marking = findStrictest(markings)
  const { lines, warnings: second } = takeFirstText(all)
  const before = dropRepeated([...odd, ...warnings, ...second])
  if (isDaily(lines)) {
    const read = readDaily(lines)
    return {
      ok: true,
      document: { kind: 'daily', daily: read.daily, marking, warnings: [...before, ...read.warnings] },
    }
  }
  const read = readBrief(lines)
  if (read === null) return { ok: false, problem: anotherText(lines[0]?.number ?? null) }
  return {
    ok: true,
    document: {
      kind: 'brief',
      brief: giveKeys(read.brief, newKey),
      origins: read.origins,
      frontMatter,
      marking,
      warnings: [...before, ...read.warnings],
    },
  }
}

/** Odd characters are told once, whether they stood in the source or were spelt out in it. */
function dropRepeated(warnings: readonly LayoutWarning[]): LayoutWarning[] {
  const first = warnings.find(({ code }) => code === 'odd-characters')
  return warnings.filter((one) => one === first || one.code !== 'odd-characters')
}

function anotherText(line: number | null): LayoutProblem {
  return {
    message:
      'This is neither a brief nor a daily report: it has no bottom line (BLUF), fewer than two other sections of a brief, and no insights.',
    line,
  }
}
