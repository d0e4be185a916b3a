import type { BriefContent, Citation } from '#domain/briefs/brief-content.ts'
import { mapProse } from '#domain/briefs/map-prose.ts'
import { listProseMarks } from '#domain/prose/list-prose-marks.ts'
import type { Prose } from '#domain/prose/prose.ts'

/** How often each source is cited, by its number; what is not cited is not in it. */
export function countCitations(content: BriefContent): Map<number, number> {
  const counts = new Map<number, number>()
  mapProse(content, (text) => {
    for (const { number } of listProseMarks(text))
      if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1)
    return text
  })
  return counts
}

/** The content with one more source, under the number behind the last. */
export function addSource(content: BriefContent, source: Omit<Citation, 'number'>): BriefContent {
  return { ...content, sources: [...content.sources, { ...source, number: nextNumber(content.sources) }] }
}

/** The number that the next source gets. */
export function nextNumber(sources: readonly Citation[]): number {
  return Math.max(0, ...sources.map(({ number }) => number)) + 1
}

/** The content without a source and without what cites it; the sources behind it move up, and what cites them with them. */
export function removeSource(content: BriefContent, number: number): BriefContent {
  const kept = content.sources.filter((source) => source.number !== number)
  return renumberSources({ ...content, sources: kept }, (one) => {
    if (one === number) return null
    return one > number ? one - 1 : one
  })
}

/** The content with a source changed places with the one before it (-1) or behind it (1), if there is one. */
export function moveSource(content: BriefContent, number: number, step: -1 | 1): BriefContent {
  const at = content.sources.findIndex((source) => source.number === number)
  const other = content.sources[at + step]
  if (at < 0 || !other) return content
  return renumberSources(content, (one) => {
    if (one === number) return other.number
    return one === other.number ? number : one
  })
}

/**
 * The content with its sources numbered as the text first cites them; those that it does not cite come last. A number that
 * the text cites and that no source has is left free, so that no citation comes to mean something else.
 */
export function orderSources(content: BriefContent): BriefContent {
  const cited = [...countCitations(content).keys()]
  const place = ({ number }: Citation) => (cited.includes(number) ? cited.indexOf(number) : cited.length)
  return numberSources({ ...content, sources: content.sources.toSorted((a, b) => place(a) - place(b)) })
}

/** The content with its sources numbered in the order of their list, around the numbers that no source has. */
export function numberSources(content: BriefContent): BriefContent {
  const { sources } = content
  const known = new Set(sources.map(({ number }) => number))
  const unknown = new Set([...countCitations(content).keys()].filter((number) => !known.has(number)))
  const free = Array.from({ length: sources.length + unknown.size }, (_, at) => at + 1).filter(
    (number) => !unknown.has(number),
  )
  const numbers = new Map(sources.map(({ number }, at) => [number, free[at]]))
  return renumberSources(content, (one) => numbers.get(one) ?? one)
}

/** The content with other numbers: `to` says the new one of an old one; `null` takes a citation away. */
export function renumberSources(content: BriefContent, to: (number: number) => number | null): BriefContent {
  const moved = mapProse(content, (text) => renumberText(text, to))
  const sources = content.sources
    .map((source) => ({ ...source, number: to(source.number) ?? source.number }))
    .toSorted((a, b) => a.number - b.number)
  return { ...moved, sources }
}

function renumberText(text: Prose, to: (number: number) => number | null): Prose {
  return listProseMarks(text).reduceRight((written, { number, start, end }) => {
    if (number === undefined) return written
    const next = to(number)
    if (next !== null) return `${written.slice(0, start)}[${next}]${written.slice(end)}`
    const before = written.slice(0, start).trimEnd()
    const after = written.slice(end)
    return before === '' ? after.trimStart() : `${before}${after}`
  }, text)
}
