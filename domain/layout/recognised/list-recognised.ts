import type { BriefContent, Part, Section } from '#domain/briefs/brief-content.ts'
import type { TextOrigins, PartOrigin } from '#domain/layout/text-origins.ts'
import type { LineRange } from '#domain/layout/lines/line-range.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { pointNames, toPartWords } from './part-words.ts'

/** A part that the importer found in a text: what it took it for, how it begins, and the lines it came from. */
export interface RecognisedPart {
  kind: string
  words: string
  /** `null` where no line says it. */
  lines: LineRange | null
}

/** A section of the layout with what was found in it; the first holds what stands above the sections. */
export interface RecognisedSection {
  title: string
  heading: LineRange | null
  parts: RecognisedPart[]
}

/** All that was recognised in a text, in the order of the layout. What a text does not have is left out. */
export function listRecognised(brief: BriefContent, origins: TextOrigins): RecognisedSection[] {
  return [
    { title: 'Opening', heading: null, parts: listOpening(brief, origins) },
    ...listSections(brief.sections, origins.sections),
    ...listClosing(brief, origins),
  ].filter(({ heading, parts }) => heading !== null || parts.length > 0)
}

function listOpening(brief: BriefContent, origins: TextOrigins): RecognisedPart[] {
  const { title, publishedOn, language, provenance, reportTitle, outlet } = brief
  const report = [reportTitle, outlet].filter((words) => words !== null).join(' – ')
  const parts = [
    { kind: 'Title', words: title, lines: origins.title },
    { kind: 'Day', words: publishedOn, lines: origins.publishedOn },
    { kind: 'Language', words: language, lines: origins.language },
    { kind: 'How it was made', words: provenance && toPlainText(provenance), lines: origins.provenance },
    { kind: 'Based on', words: report, lines: origins.reportTitle },
    ...brief.preamble.map((text, at) => ({
      kind: 'Paragraph',
      words: toPlainText(text),
      lines: origins.preamble[at] ?? null,
    })),
  ]
  return parts.flatMap(({ words, ...part }) => (words ? [{ ...part, words: toStart(words) }] : []))
}

function listSections(sections: readonly Section[], origins: TextOrigins['sections']): RecognisedSection[] {
  let hypotheses = 0
  return sections.map(({ number, title, parts }, at) => {
    const own = origins[at]
    const listed = parts.flatMap((part, place) => {
      const read = listPart({ part, origin: own?.parts[place] ?? nowhere, hypotheses })
      if (part.kind === 'hypothesis') hypotheses += 1
      return read
    })
    return {
      title: number === null ? title : `${number}. ${title}`,
      heading: own?.heading ?? null,
      parts: listed,
    }
  })
}

const nowhere: PartOrigin = { lines: null, items: [] }

interface PlacedPart {
  part: Part
  origin: PartOrigin
  hypotheses: number
}

/** A list of key points and each of its items, or the part alone. */
function listPart({ part, origin, hypotheses }: PlacedPart): RecognisedPart[] {
  const { kind, words } = toPartWords(part, hypotheses)
  const whole = { kind, words: toStart(words), lines: origin.lines }
  if (part.kind !== 'key-points') return [whole]
  const items = part.items.map(({ text }, at) => ({
    kind: pointNames[part.pointKind],
    words: toStart(toPlainText(text)),
    lines: origin.items[at] ?? origin.lines,
  }))
  return [whole, ...items]
}

function listClosing(brief: BriefContent, origins: TextOrigins): RecognisedSection[] {
  const toParts = <One>(kind: string, all: readonly One[], { say, lines }: Saying<One>) =>
    all.map((one, at) => ({ kind, words: toStart(say(one)), lines: lines[at] ?? null }))
  const techniques = toParts('Technique', brief.techniques, {
    say: (technique) => toPartWords(technique, 0).words,
    lines: origins.techniques,
  })
  const sources = toParts('Source', brief.sources, {
    say: ({ number, title }) => `[${number}] ${title}`,
    lines: origins.sources,
  })
  const explore = toParts('Link', brief.explore, { say: ({ label }) => label, lines: origins.explore })
  return [
    { title: 'Techniques', heading: null, parts: techniques },
    { title: 'Sources', heading: null, parts: sources },
    { title: 'Closing links', heading: null, parts: explore },
  ]
}

interface Saying<One> {
  say: (one: One) => string
  lines: readonly (LineRange | null)[]
}

/** Characters of a part that are shown of it. */
const longestStart = 120

/** How a text begins, cut between words. */
function toStart(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= longestStart) return words
  return `${words.slice(0, longestStart).replace(/\s+\S*$/, '')} …`
}
