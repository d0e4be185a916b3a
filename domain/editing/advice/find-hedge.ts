import { likelihoodTerm } from '#domain/judgments/yardsticks.ts'
import { findSentences } from '#domain/prose/find-sentences.ts'
import { dropQuotations } from '#domain/prose/quotations.ts'

/** Why a text is not to hedge. */
export const whyNoHedge =
  'Every reader puts a different number on such a word. Give the judgment a likelihood, or use a term from the yardstick.'

/**
 * Words that leave open how likely something is. Not May, the month; not "could not be confirmed", which is a fact; not
 * military might; and not what could change the judgment, which an assessment is to say.
 */
const hedge =
  /\b(?:(?:may|[Cc]ould(?! not\b|n['’]t)|(?<!\b(?:military|naval|air|economic|the|its|their) )[Mm]ight)(?! (?:\w+ )?(?:change|alter|overturn|revise|shift|raise|lower|lift|settle|reopen) (?:this|that|the|our|confidence|[A-Z])\b)|(?:[Pp]ossibly|[Pp]erhaps|[Mm]aybe|[Pp]robably|[Pp]otentially|[Cc]onceivably))\b/

/**
 * The first word of a text that hedges in a sentence without a term of a yardstick, as it is written; `null` where there is
 * none. Words that are quoted are somebody else's.
 */
export function findHedge(plain: string): string | null {
  for (const paragraph of dropQuotations(plain).split('\n')) {
    for (const { start, end } of findSentences(paragraph)) {
      const sentence = paragraph.slice(start, end)
      const found = likelihoodTerm.test(sentence) ? null : hedge.exec(sentence)
      if (found) return found[0]
    }
  }
  return null
}
