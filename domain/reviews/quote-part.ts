import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { listPartLines } from '#domain/briefs/section-texts.ts'
import { toTextWithAddresses } from '#domain/prose/to-plain-text.ts'
import { fixedPlaces } from './comment-places.ts'
import { listReviewSections } from './review-text.ts'

/** Characters of a part that are kept with a comment on it. */
const longestQuote = 200

/** How a part of a text begins, or what a place without words of its own is called, so that a comment on it can be understood when the part is gone; `null` without words, and for the whole brief. */
export function quotePart(content: BriefContent, key: string | null): string | null {
  if (key === null) return null
  const said = [...listHeadQuotes(content), ...listTextQuotes(content), ...listSourceQuotes(content)]
  const text = said.find((one) => one.key === key)?.text ?? ''
  const start = Array.from(text.trim()).slice(0, longestQuote).join('')
  return start === '' ? null : start
}

interface Quotable {
  key: string | null
  text: string
}

function listHeadQuotes({ title }: BriefContent): Quotable[] {
  return [
    { key: fixedPlaces.title, text: title },
    { key: fixedPlaces.category, text: 'Category' },
    { key: fixedPlaces.marking, text: 'Marking' },
  ]
}

/** A section by its title, a part by its words: a hypothesis without its letter, which another one may have by then. */
function listTextQuotes(content: BriefContent): Quotable[] {
  const hypotheses = content.sections.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind === 'hypothesis'
        ? [{ key: part.key, text: listPartLines(part, toTextWithAddresses).join('\n') }]
        : [],
    ),
  )
  const others = listReviewSections(content).flatMap(({ key, title, parts }) => [
    { key, text: title },
    ...parts,
  ])
  return [...hypotheses, ...others]
}

function listSourceQuotes({ sources }: BriefContent): Quotable[] {
  return [
    { key: fixedPlaces.sources, text: 'Sources' },
    ...sources.map(({ key, title }) => ({ key, text: title })),
  ]
}
