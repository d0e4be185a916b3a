import { listRole, type Run, type RunRole } from '#domain/briefs/runs.ts'
import type { Prose } from '#domain/prose/prose.ts'

/** What a text says in one role, as an editor shows it in a field of its own. */
export function getRole(runs: readonly Run[], role: RunRole): Prose {
  return listRole(runs, role).join(' ')
}

/**
 * The runs with `text` as all that is said in a role: in the place where the role stands first, or behind the others. An
 * empty text takes the role away. Words between runs stay apart by a space.
 */
export function setRole(runs: readonly Run[], { role, text }: Run): Run[] {
  const first = runs.findIndex((run) => run.role === role)
  const others = runs.filter((run) => run.role !== role)
  const said = text.trim()
  const at = first < 0 ? others.length : runs.slice(0, first).filter((run) => run.role !== role).length
  const next = said === '' ? others : others.toSpliced(at, 0, { role, text: said })
  return next.map((run, place) => ({
    ...run,
    text: place === next.length - 1 ? run.text.trimEnd() : withSpace(run.text),
  }))
}

function withSpace(text: Prose): Prose {
  return /\s$/.test(text) ? text : `${text} `
}
