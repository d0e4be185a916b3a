import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import type { Dismissal } from './advice/dismissal.ts'

/** What the ids of worked-off warnings begin with: they are kept beside the advice that was set aside. */
const prefix = 'import:'

function toId({ code, line, message }: LayoutWarning): string {
  return `${prefix}${code}:${line ?? 'all'}:${message.slice(0, 40)}`
}

/** Whether a warning of the import was worked off. */
export function isWorkedOff(warning: LayoutWarning, dismissals: readonly Dismissal[]): boolean {
  return dismissals.some(({ id }) => id === toId(warning))
}

/** The same with a warning worked off, or open again if it was. */
export function toggleWorkedOff(warning: LayoutWarning, dismissals: readonly Dismissal[]): Dismissal[] {
  const id = toId(warning)
  return isWorkedOff(warning, dismissals)
    ? dismissals.filter((one) => one.id !== id)
    : [...dismissals, { id, what: warning.message.slice(0, 200), reason: 'Worked off.' }]
}

/** Without the warnings that were worked off: what a verifier is told was set aside. */
export function withoutWorkedOff(dismissals: readonly Dismissal[]): Dismissal[] {
  return dismissals.filter(({ id }) => !id.startsWith(prefix))
}

/** What is set aside from now on, with the warnings that were worked off before. */
export function keepWorkedOff(before: readonly Dismissal[], setAside: readonly Dismissal[]): Dismissal[] {
  return [...before.filter(({ id }) => id.startsWith(prefix)), ...withoutWorkedOff(setAside)]
}
