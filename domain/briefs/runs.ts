import type { Prose } from '#domain/prose/prose.ts'

/** What a stretch of a text does in it. */
export const runRoles = ['statement', 'support', 'uncertainty', 'confidence'] as const
export type RunRole = (typeof runRoles)[number]

/**
 * A stretch of a text with one role. The runs of a part, put together as they are, are its text: spaces, paragraph
 * breaks and the words that lead from one run to the next belong to a run. None ends inside emphasis, a link, code or a
 * citation, so that each can be edited and shown alone.
 */
export interface Run {
  role: RunRole
  text: Prose
}

const paragraphEnd = /\n[ \t]*\n\s*$/

/** Words that do nothing but turn from one run to the next. */
const turn = /^(?:but|yet|although|though|while|whereas|however|nevertheless)[\s,;:]+/i

/** The whole text. */
export function joinRuns(runs: readonly Run[]): Prose {
  return runs.map(({ text }) => text).join('')
}

/** What is left of a text without its runs of other roles, its paragraphs staying apart. */
export function joinRole(runs: readonly Run[], role: RunRole): Prose {
  const kept: string[] = []
  for (const [at, { role: one, text }] of runs.entries()) {
    if (one === role) kept.push(at === runs.length - 1 ? text : withStop(text))
    else if (kept.length > 0 && paragraphEnd.test(text)) kept.push('\n\n')
  }
  return kept
    .join('')
    .replace(/[ \t]*\n\s*\n\s*/g, '\n\n')
    .trim()
}

/** The runs of a role one by one, each as it can stand alone: without what led to it and on from it. */
export function listRole(runs: readonly Run[], role: RunRole): Prose[] {
  return runs.flatMap(({ role: one, text }, at) => {
    if (one !== role) return []
    const goesOn = /[,;]\s*$/.test(runs[at - 1]?.text ?? '')
    const said = text.trim()
    return [(goesOn ? said.replace(turn, '') : said).replace(/[,;]$/, '')]
  })
}

/** A run that goes on in another one ends with a comma; alone it ends a sentence. */
function withStop(piece: string): string {
  return piece.replace(/[,;](\s*)$/, '.$1')
}
