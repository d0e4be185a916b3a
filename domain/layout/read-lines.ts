import { hasOddCharacters, oddCharacters, removeOddCharacters } from './clean-characters.ts'
import { takeFrontMatter } from './front-matter.ts'
import type { LayoutLine } from './layout-line.ts'
import type { LayoutProblem, LayoutSource, LayoutWarning } from './layout-source.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'

type Read =
  | { ok: true; lines: LayoutLine[]; frontMatter: string | null; warnings: LayoutWarning[] }
  | { ok: false; problem: LayoutProblem }

/** The lines of a text in any format. */
export function readLines(source: LayoutSource): Read {
  const { body, frontMatter } = takeFrontMatter(source)
  const read = readFormat({ ...source, text: body })
  if (!read.ok) return read
  const odd = read.lines.find(({ plain }) => hasOddCharacters(plain))
  const lines = odd ? read.lines.map(withoutOdd) : read.lines
  return { ok: true, lines, frontMatter, warnings: odd ? [oddCharacters(odd.number)] : [] }
}

type Lines = { ok: true; lines: LayoutLine[] } | { ok: false; problem: LayoutProblem }

function readFormat({ text, format }: LayoutSource): Lines {
  if (format === 'markdown') return readMarkdown(text)
  if (format === 'html') return readHtml(text)
  return { ok: true, lines: readText(text) }
}

/** Character references can spell what may not stand in a text. */
function withoutOdd(line: LayoutLine): LayoutLine {
  const lead = line.lead && {
    text: removeOddCharacters(line.lead.text),
    rest: removeOddCharacters(line.lead.rest),
  }
  return { ...line, prose: removeOddCharacters(line.prose), plain: removeOddCharacters(line.plain), lead }
}
