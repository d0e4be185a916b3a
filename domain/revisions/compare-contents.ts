import { diffWordsWithSpace } from 'diff'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { listRevisionTexts, type RevisionText } from './revision-texts.ts'

/** A stretch of words that two revisions have in common, or only one of them has. */
export interface ComparedPiece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** What has become of one section. `pieces` is empty where nothing has changed. */
export interface SectionDifference {
  /** As the later revision has it. */
  number: number | null
  title: string
  pieces: ComparedPiece[]
}

/** Changes beyond which a section counts as written anew: finding the fewest takes time by their square. */
const mostEdits = 4_000

/**
 * The difference of two revisions of a brief, section by section and word by word, in the order of the later one; what
 * only the earlier one has comes last. Sections are the same by kind and number, else by title.
 */
export function compareContents(before: BriefContent, after: BriefContent): SectionDifference[] {
  const earlier = new Map(listRevisionTexts(before).map((text) => [toIdentity(text), text]))
  const compared = listRevisionTexts(after).map((text) => {
    const was = earlier.get(toIdentity(text))
    earlier.delete(toIdentity(text))
    return toDifference(text, was?.text ?? '', text.text)
  })
  return [...compared, ...[...earlier.values()].map((text) => toDifference(text, text.text, ''))]
}

function toIdentity({ kind, number, title }: RevisionText): string {
  return `${kind} ${number ?? title}`
}

function toDifference({ number, title }: RevisionText, before: string, after: string): SectionDifference {
  return { number, title, pieces: before === after ? [] : compareWords(before, after) }
}

/** Myers' difference of two texts by words (E. W. Myers, An O(ND) Difference Algorithm, Algorithmica 1, 1986). */
export function compareWords(before: string, after: string): ComparedPiece[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  if (!found)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
