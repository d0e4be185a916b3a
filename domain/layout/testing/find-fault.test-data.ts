import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { layoutFormats, type LayoutSource } from '#domain/layout/layout-source.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { projectBrief } from '#domain/layout/project-brief.ts'
import { findLostWord } from './find-lost.test-data.ts'

/** Far more than any text takes on a busy machine, in milliseconds. */
const longest = 5_000

/**
 * What goes wrong when a text is read: a long wait, a word that is lost, and if asked a brief that is another when it is
 * printed and read again; `null` for nothing. Crashes are thrown.
 */
export function findFault(given: LayoutSource, depth: 'reading' | 'printing'): string | null {
  const started = performance.now()
  const parsed = parseBriefLayout(given, countKeys())
  const took = performance.now() - started
  if (took > longest) return `It took ${took.toFixed(0)} ms.`
  if (!parsed.ok || parsed.document.kind === 'daily') return null
  const { brief, frontMatter, warnings } = parsed.document
  const lost = findLostWord(given, [brief, frontMatter], warnings)
  if (lost !== null) return `Lost without a warning: ${lost}.`
  // Without a title nothing is imported, and so never printed.
  return depth === 'printing' && brief.title !== '' ? findUnstable(brief) : null
}

/**
 * A printed brief may be read in another way once, for nobody wrote it; what is read then must stay. This is asked of briefs
 * that have each section once: a run of the same titles may be a table of contents. Plain text has no marks to tell a title in
 * the wrong place from a line: there it is asked of briefs with sections as the layout has them.
 */
function findUnstable(brief: BriefContent): string | null {
  for (const format of layoutFormats) {
    if (format === 'text' ? !isLaidOut(brief) || hasBrokenSentence(brief) : !hasEachOnce(brief)) continue
    const first = reread(brief, format)
    const second = first && reread(first, format)
    if (second === null) return `Printed as ${format} it is no brief.`
    const [one, other] = [first, second].map((read) => (read ? projectBrief(read, []) : null))
    const changed = one && other ? findChanged(one, other) : null
    if (changed !== null) return `Printed as ${format} and read again, ${changed} changes.`
  }
  return null
}

/** Whether no section of the layout is there twice, and none that it has not. */
function hasEachOnce({ sections }: BriefContent): boolean {
  const kinds = sections.map(({ kind }) => kind)
  return new Set(kinds).size === kinds.length && !kinds.includes('other')
}

/** Whether nothing stray stands above the sections, and they are numbered in order, each kind once. */
function isLaidOut({ sections, preamble }: BriefContent): boolean {
  if (preamble.length > 0) return false
  const kinds = new Set(sections.map(({ kind }) => kind))
  return sections.every(({ number, kind, parts }, at) => {
    const last = sections[at - 1]?.number ?? 0
    const strays = parts.some((part) => part.kind === 'passage' && (kind === 'tags' || kind === 'key-points'))
    return number !== null && number > last && kind !== 'other' && kinds.size === sections.length && !strays
  })
}

/** Whether a paragraph goes on with the sentence of the one above it: in plain text that is one paragraph, broken at a width. */
function hasBrokenSentence(brief: BriefContent): boolean {
  return /[^.!?:;…\n]\n\s*[^\p{Lu}\p{N}\s[-]/u.test(printBriefLayout(brief, 'text'))
}

function reread(brief: BriefContent, format: (typeof layoutFormats)[number]): BriefContent | null {
  const read = parseBriefLayout({ text: printBriefLayout(brief, format), format }, countKeys())
  return read.ok && read.document.kind === 'brief' ? read.document.brief : null
}

function findChanged(one: object, other: object): string | null {
  const values = new Map<string, unknown>(Object.entries(other))
  const changed = Object.entries(one).find(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(values.get(name)),
  )
  return changed?.[0] ?? null
}
