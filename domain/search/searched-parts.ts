import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { listPartLines, listSectionTexts } from '#domain/briefs/section-texts.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { openingLink, techniquesLink, toSectionIds } from '#domain/sections/section-links.ts'

/** A part of the page of a brief with what it says as plain text, citations left out. */
export interface SearchedPart {
  /** The fragment that leads to it. */
  part: string
  text: string
}

/** What PostgreSQL counts the places of words in goes no further than this many words of usual length. */
const mostOfBrief = 100_000

/**
 * The parts of a brief that are searched, in the order of the page; none of them empty. All together no longer than what
 * one row of the index can hold, whatever is behind that.
 */
export function listSearchedParts(content: BriefContent): SearchedPart[] {
  const ids = toSectionIds(content.sections)
  const parts = [
    { part: openingLink.id, text: content.preamble.map(toPlainText).join('\n') },
    ...listSectionTexts(content).map(({ text }, place) => ({ part: ids[place] ?? '', text })),
    { part: techniquesLink.id, text: content.techniques.flatMap((use) => listPartLines(use)).join('\n') },
    {
      part: 'sources',
      text: content.sources
        .map(({ title, publisher }) => [title, publisher].filter(Boolean).join(', '))
        .join('\n'),
    },
  ]
  let left = mostOfBrief
  return parts
    .map(({ part, text }) => {
      const kept = dropCitations(text).slice(0, Math.max(0, left)).toWellFormed()
      left -= kept.length
      return { part, text: kept }
    })
    .filter(({ text }) => text.trim() !== '')
}

/** A number in brackets between two words would part a phrase. */
function dropCitations(text: string): string {
  return text.replace(/[^\S\n]*\[\d{1,3}\]/g, '')
}
