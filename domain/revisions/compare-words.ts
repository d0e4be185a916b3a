import { diffArrays } from 'diff'

/** A stretch of words that two texts have in common, or only one of them has. */
export interface ComparedPiece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** How much work may still be done: the square of the edits found, as the time grows with it. */
export interface EditBudget {
  left: number
}

/** For one page: some tenths of a second. Beyond it a text counts as written anew. */
export const pageBudget = 9_000_000

/** A word of any script with its accents, one sign of a script without spaces, a run of spaces, or any other sign. */
const tokens =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*|\n|[^\S\n]+|./gsu

/** Myers' difference of two texts by words (E. W. Myers, An O(ND) Difference Algorithm, Algorithmica 1, 1986). */
export function compareWords(
  before: string,
  after: string,
  budget: EditBudget = { left: pageBudget },
): ComparedPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const [old, present] = [before, after].map((text) => text.match(tokens) ?? [])
  const found = diffArrays(old ?? [], present ?? [], { maxEditLength: Math.floor(Math.sqrt(budget.left)) })
  if (!found) {
    budget.left = 0
    return toPieces([
      { removed: true, added: false, value: [before] },
      { removed: false, added: true, value: [after] },
    ])
  }
  const edits = found.filter(({ added, removed }) => added || removed).flatMap(({ value }) => value).length
  budget.left = Math.max(0, budget.left - edits ** 2)
  return toPieces(found)
}

function toPieces(found: readonly { added: boolean; removed: boolean; value: string[] }[]): ComparedPiece[] {
  return found
    .map(({ added, removed, value }) => ({
      kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
      text: value.join(''),
    }))
    .filter(({ text }) => text !== '')
}
