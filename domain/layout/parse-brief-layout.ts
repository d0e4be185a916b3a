import type { BriefContent } from '../briefs/brief-content.ts'
import { checkSource } from './check-source.ts'
import { cleanCharacters } from './clean-characters.ts'
import type { DailyReport } from './daily-report.ts'
import { isDaily, readDaily } from './read-daily.ts'
import type { LayoutProblem, LayoutSource, LayoutWarning } from './layout-source.ts'
import { readBrief } from './read-brief.ts'
import { readLines } from './read-lines.ts'

export type ParsedLayout =
  { ok: true; document: BriefDocument | DailyDocument } | { ok: false; problem: LayoutProblem }

export interface BriefDocument {
  kind: 'brief'
  brief: BriefContent
  /** The YAML between the first two `---` lines as written, `null` where there is none. */
  frontMatter: string | null
  warnings: LayoutWarning[]
}

export interface DailyDocument {
  kind: 'daily'
  daily: DailyReport
  warnings: LayoutWarning[]
}

/**
 * Reads a published text: a brief of any layout, or a daily report. Refuses what is empty, binary, larger
 * than 1 MiB, nested too deeply, or neither of the two; everything else is read, with warnings about what
 * should be looked at. Takes time that grows with the length of the text, whatever it holds.
 */
export function parseBriefLayout(source: LayoutSource): ParsedLayout {
  const problem = checkSource(source.text)
  if (problem) return { ok: false, problem }
  const clean = cleanCharacters(source.text)
  const read = readLines({ ...source, text: clean.text })
  if (!read.ok) return read
  const warnings = [...clean.warnings, ...read.warnings].slice(0, 1)
  if (isDaily(read.lines)) {
    const daily = readDaily(read.lines)
    return {
      ok: true,
      document: { kind: 'daily', daily: daily.daily, warnings: [...warnings, ...daily.warnings] },
    }
  }
  const found = readBrief(read.lines)
  if (found === null) return { ok: false, problem: anotherText(read.lines[0]?.number ?? null) }
  const { brief } = found
  return {
    ok: true,
    document: {
      kind: 'brief',
      brief,
      frontMatter: read.frontMatter,
      warnings: [...warnings, ...found.warnings],
    },
  }
}

function anotherText(line: number | null): LayoutProblem {
  return {
    message:
      'This is another kind of text: it has neither a bottom line (BLUF), nor two other sections of a brief, nor the insights of a daily report.',
    line,
  }
}
