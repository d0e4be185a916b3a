import type { Judgment, Part, Passage } from '#domain/briefs/brief-content.ts'
import { cutRuns } from '#domain/briefs/cut-runs.ts'
import { noKey } from '#domain/briefs/keys.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { findConfidence } from '#domain/layout/phrases/confidence-statement.ts'
import { toWholeProse } from '#domain/layout/lines/group-lines.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { found, type ReadPart } from '#domain/layout/lines/line-range.ts'
import { readLikelihoodLine, takeLikelihood } from '#domain/layout/phrases/likelihood-bracket.ts'
import { splitLabel } from '#domain/layout/lines/split-label.ts'

/** The bottom line: its paragraphs are one text, list items below them stay items. */
export function readBluf(lines: readonly LayoutLine[]): ReadPart<Part>[] {
  // Of two the last: below a text that holds one, the likelihood of the record is printed.
  const likelihoodAt = lines.findLastIndex(({ plain }) => readLikelihoodLine(plain) !== null)
  const likelihood = readLikelihoodLine(lines[likelihoodAt]?.plain ?? '')
  const said = lines.filter((_, at) => at !== likelihoodAt)
  const firstItem = said.findIndex(({ depth }) => depth > 0)
  const paragraphs = firstItem < 0 ? said : said.slice(0, firstItem)
  const text = paragraphs.map(toWholeProse).join('\n\n')
  const below = said.slice(paragraphs.length).map((line) => found(readItem(line), line))
  const judgment = toJudgment('bottom-line', text, likelihood)
  judgment.confidence ??= findConfidenceBelow(below.map(({ part }) => part))
  const stated = lines.filter((_, at) => at === likelihoodAt)
  return text === '' && likelihood === null ? below : [found(judgment, ...paragraphs, ...stated), ...below]
}

/** A judgment, its confidence as its own words state it. */
export function toJudgment(role: Judgment['role'], text: Prose, likelihood: Likelihood | null): Judgment {
  const stated = findConfidence(text)
  const span = stated?.span
  return {
    kind: 'judgment',
    key: noKey,
    role,
    runs: cutRuns(text, span ? [{ ...span, role: 'confidence' }] : []),
    likelihood,
    confidence: stated?.confidence ?? null,
  }
}

function findConfidenceBelow(parts: readonly Part[]): Judgment['confidence'] {
  const texts = parts.flatMap((part) => (part.kind === 'passage' ? [part.text] : []))
  return findConfidence(texts.join('\n\n'))?.confidence ?? null
}

/** An item below the bottom line: a further judgment if it is called one. */
function readItem(line: LayoutLine): Part {
  const label = line.continues ? null : splitLabel(line)
  if (!label || !/^key judge?ment(?: \d{1,2})?$/i.test(label.label)) return toPassage(line)
  const { text, likelihood } = takeLikelihood(label.rest)
  return toJudgment('key-judgment', text, likelihood)
}

/** Text without a label, as it stands. */
export function toPassage(line: LayoutLine): Passage {
  const item = line.depth > 0 && !line.continues
  return { kind: 'passage', key: noKey, form: item ? 'item' : 'paragraph', text: toWholeProse(line) }
}
