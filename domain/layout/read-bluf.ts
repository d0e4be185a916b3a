import type { Bluf, Part, Passage } from '../briefs/brief-content.ts'
import { findConfidence } from './confidence-statement.ts'
import { toWholeProse } from './group-lines.ts'
import type { LayoutLine } from './layout-line.ts'
import { readLikelihoodLine } from './likelihood-bracket.ts'

/** The bottom line: its paragraphs are one text, list items below them stay items. */
export function readBluf(lines: readonly LayoutLine[]): Part[] {
  const likelihoodAt = lines.findIndex(({ plain }) => readLikelihoodLine(plain) !== null)
  const likelihood = readLikelihoodLine(lines[likelihoodAt]?.plain ?? '')
  const said = lines.filter((_, at) => at !== likelihoodAt)
  const firstItem = said.findIndex(({ depth }) => depth > 0)
  const paragraphs = firstItem < 0 ? said : said.slice(0, firstItem)
  const text = paragraphs.map(toWholeProse).join('\n\n')
  const passages = said.slice(paragraphs.length).map(toPassage)
  const stated = findConfidence(text)
  const confidence =
    stated?.confidence ?? findConfidence(passages.map((passage) => passage.text).join('\n\n'))?.confidence
  const bluf: Bluf = {
    kind: 'bluf',
    text,
    likelihood,
    confidence: confidence ?? null,
    confidenceSpan: stated?.span ?? null,
  }
  return text === '' && likelihood === null ? passages : [bluf, ...passages]
}

/** Text without a label, as it stands. */
export function toPassage(line: LayoutLine): Passage {
  const item = line.depth > 0 && !line.continues
  return { kind: 'passage', form: item ? 'item' : 'paragraph', text: toWholeProse(line) }
}
