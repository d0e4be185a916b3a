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

/**
 * Myers' difference of two texts by words (E. W. Myers, An O(ND) Difference Algorithm, Algorithmica 1, 1986). Of a line that
 * was written anew, the few words that happen to stand in both count as changed, so that each version reads as it was.
 */
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
    return toPieces([{ removed: before, added: after, same: '' }])
  }
  const edits = found.filter(({ added, removed }) => added || removed).flatMap(({ value }) => value).length
  budget.left = Math.max(0, budget.left - edits ** 2)
  return toPieces(joinScattered(toStretches(found)))
}

/** What was changed in one place, and what follows that was not. */
interface Stretch {
  removed: string
  added: string
  same: string
}

function toStretches(found: readonly { added: boolean; removed: boolean; value: string[] }[]): Stretch[] {
  const stretches: Stretch[] = [{ removed: '', added: '', same: '' }]
  for (const { added, removed, value } of found) {
    const last = stretches.at(-1)
    const text = value.join('')
    if (last && added && last.same === '') last.added += text
    else if (last && removed && last.same === '') last.removed += text
    else if (last && !added && !removed) last.same += text
    else stretches.push({ removed: removed ? text : '', added: added ? text : '', same: '' })
  }
  return stretches
}

/**
 * Joins changes on one line with what stands between them, where that is no longer than either (after N. Fraser, Diff
 * Strategies, 2006, "semantic cleanup").
 */
function joinScattered(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    let last: Stretch = stretch
    for (let before = joined.at(-1); before && isScattered(before, last); before = joined.at(-1)) {
      joined.pop()
      last = {
        removed: before.removed + before.same + last.removed,
        added: before.added + before.same + last.added,
        same: last.same,
      }
    }
    joined.push(last)
  }
  return joined
}

function isScattered(before: Stretch, after: Stretch): boolean {
  const between = before.same.length
  return !before.same.includes('\n') && between <= measure(before) && between <= measure(after)
}

function measure({ removed, added }: Stretch): number {
  return Math.max(removed.length, added.length)
}

function toPieces(stretches: readonly Stretch[]): ComparedPiece[] {
  return stretches
    .flatMap(({ removed, added, same }) => [
      { kind: 'removed' as const, text: removed },
      { kind: 'added' as const, text: added },
      { kind: 'same' as const, text: same },
    ])
    .filter(({ text }) => text !== '')
}
