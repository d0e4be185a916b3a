import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { listHypothesisLetters } from '#domain/hypotheses/hypothesis-letters.ts'

/** The letter of each hypothesis (A, B …) by the key of the hypothesis. */
export type LettersByKey = ReadonlyMap<string, string>

/** The letters that the editor shows of a text: a hypothesis in which nothing is written yet has one as well. */
export function toLettersByKey(content: BriefContent): LettersByKey {
  const letters = listHypothesisLetters(content)
  return new Map(
    content.sections.flatMap(({ parts }, section) =>
      parts.flatMap((part, at): [string, string][] =>
        part.kind === 'hypothesis' ? [[part.key, letters[section]?.[at] ?? '']] : [],
      ),
    ),
  )
}
