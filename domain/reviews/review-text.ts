import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { listPartLines } from '#domain/briefs/section-texts.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { toSafeHref } from '#domain/prose/safe-href.ts'
import { listRatings } from '#domain/revisions/revision-texts.ts'
import { techniquesTitle } from '#domain/sections/section-links.ts'

/** A part of a text under review. */
export interface ReviewPart {
  /** What a comment on it names; `null` for what cannot be commented on by itself. */
  key: string | null
  text: string
  /** Its likelihood and confidence, in words. */
  ratings: readonly string[]
}

/** A section of a text under review, with all that it says as plain text. */
export interface ReviewSection {
  number: number | null
  title: string
  parts: readonly ReviewPart[]
}

/** A source of a text under review. */
export interface ReviewSource {
  key: string
  number: number
  title: string
  /** Who published it and when, as far as the text says. */
  facts: string
  /** Admiralty code: `A2`; `null` where it was not graded. */
  grade: string | null
  href: string | null
}

/** The sections of a brief for its verifier, the techniques of the closing block last. Sections without text are left out. */
export function listReviewSections({ sections, techniques }: BriefContent): ReviewSection[] {
  return [
    ...sections.map(({ number, title, parts }) => ({ number, title, parts: parts.flatMap(toParts) })),
    { number: null, title: techniquesTitle, parts: techniques.flatMap(toParts) },
  ].filter(({ parts }) => parts.length > 0)
}

function toParts(part: Part): ReviewPart[] {
  if (part.kind === 'key-points')
    return [
      { key: null, text: part.label, ratings: [] },
      ...part.items.map(({ key, text }) => ({ key, text: toPlainText(text), ratings: [] })),
    ]
  const key = 'key' in part ? part.key : null
  return [{ key, text: listPartLines(part).join('\n'), ratings: listRatings(part) }]
}

/** The sources of a brief for its verifier, in the order of their numbers in the text. */
export function listReviewSources({ sources }: BriefContent): ReviewSource[] {
  return sources.map(({ key, number, title, publisher, publishedOn, url, grade }) => ({
    key,
    number,
    title,
    facts: [publisher, publishedOn && spellDay(publishedOn)].filter((fact) => fact !== null).join(', '),
    grade: grade && `${grade.reliability}${grade.credibility}`,
    href: url === null ? null : toSafeHref(url),
  }))
}
