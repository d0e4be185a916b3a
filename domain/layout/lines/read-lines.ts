import { takeCopyBlock } from '#domain/layout/copies/take-copy-block.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import { checkHtml } from '#domain/layout/source/check-html.ts'
import { checkMarkdown } from '#domain/layout/source/check-markdown.ts'
import {
  hasOddCharacters,
  oddCharacters,
  removeOddCharacters,
} from '#domain/layout/source/clean-characters.ts'
import { cutHidden } from '#domain/layout/source/cut-hidden.ts'
import { cutSignature } from '#domain/layout/source/cut-signature.ts'
import { readMatterFacts } from '#domain/layout/source/matter-facts.ts'
import { checkSavedPage } from '#domain/layout/source/saved-page.ts'
import { takeFrontMatter } from '#domain/layout/source/take-front-matter.ts'
import { fillFromSite } from './fill-from-site.ts'
import type { LayoutLine } from './layout-line.ts'
import type {
  LayoutFormat,
  LayoutProblem,
  LayoutSource,
  LayoutWarning,
} from '#domain/layout/layout-source.ts'
import { isPageLine } from './list-marks.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'
import { takeNotes } from '#domain/layout/source/take-notes.ts'
import { takePictures } from '#domain/layout/source/take-pictures.ts'
import { takeQuotes } from '#domain/layout/source/take-quotes.ts'
import { takeMarkings } from '#domain/layout/source/take-markings.ts'

/** What the readers of the formats make of a text. */
export interface ReadText {
  lines: LayoutLine[]
  /** What the text says of its own circle of readers, line by line. */
  markings: TlpMarking[]
  frontMatter: string | null
  warnings: LayoutWarning[]
}

type Read = { ok: true; read: ReadText } | { ok: false; problem: LayoutProblem }

/** The lines of a text in any format, without what its author hid, struck out or signed it with. */
export function readLines(source: LayoutSource): Read {
  const problem = checkSavedPage(source) ?? checkFormat(source)
  if (problem) return { ok: false, problem }
  const hidden = cutHidden(source)
  if (!hidden.ok) return hidden
  const { text, warnings, toSourceLine } = hidden.cut
  const read = source.format === 'html' ? readPage(text) : readPlain(text, source.format)
  const odd = read.lines.find(({ plain }) => hasOddCharacters(plain))
  const found = [...read.warnings, ...(odd ? [oddCharacters(odd.number)] : [])]
  return {
    ok: true,
    read: {
      ...read,
      lines: read.lines
        .filter(({ plain }) => !isPageLine(plain))
        .map((line) => withNumber(odd ? withoutOdd(line) : line, toSourceLine)),
      warnings: [
        ...warnings,
        ...found.map((one) => ({ ...one, line: one.line === null ? null : toSourceLine(one.line) })),
      ],
    },
  }
}

function checkFormat({ text, format }: LayoutSource): LayoutProblem | null {
  if (format === 'markdown') return checkMarkdown(text)
  return format === 'html' ? checkHtml(text) : null
}

function readPage(text: string): ReadText {
  return { ...readHtml(text), frontMatter: null }
}

function readPlain(source: string, format: Exclude<LayoutFormat, 'html'>): ReadText {
  const { body, frontMatter, lines: matterLines, format: matter } = takeFrontMatter(takeQuotes(source))
  const facts = frontMatter === null ? null : readMatterFacts({ text: frontMatter, format: matter })
  const marked = takeMarkings(takeCopyBlock(body))
  const signed = cutSignature(marked.text)
  const pictures = format === 'markdown' ? takePictures(signed.text) : { ...signed, warnings: [] }
  const lines = format === 'markdown' ? readNoted(pictures.text) : readText(pictures.text)
  const own = new Set(lines)
  const filled = facts === null ? { lines, warnings: [] } : fillFromSite(lines, facts)
  return {
    lines: filled.lines.map((line) => (own.has(line) ? line : { ...line, last: matterLines })),
    markings: [...marked.markings, ...(facts?.markings ?? [])],
    frontMatter: facts?.own ?? null,
    warnings: [...filled.warnings, ...marked.warnings, ...signed.warnings, ...pictures.warnings],
  }
}

function readNoted(text: string): LayoutLine[] {
  const noted = takeNotes(text)
  return readMarkdown(noted.text).map((line) => withNumber(line, noted.toNoteLine))
}

function withNumber(line: LayoutLine, toSourceLine: (line: number) => number): LayoutLine {
  const number = toSourceLine(line.number)
  return line.last === undefined ? { ...line, number } : { ...line, number, last: toSourceLine(line.last) }
}

/** Character references can spell what may not stand in a text. */
function withoutOdd(line: LayoutLine): LayoutLine {
  const lead = line.lead && {
    text: removeOddCharacters(line.lead.text),
    rest: removeOddCharacters(line.lead.rest),
  }
  return { ...line, prose: removeOddCharacters(line.prose), plain: removeOddCharacters(line.plain), lead }
}
