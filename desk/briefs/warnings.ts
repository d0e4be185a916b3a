import type { LayoutWarning } from '#domain/layout/layout-source.ts'

/** Warnings as lines for people; those that say the same stand together with all their lines. */
export function describeWarnings(warnings: readonly Omit<LayoutWarning, 'code'>[]): string[] {
  const lines = new Map<string, number[]>()
  for (const { message, line } of warnings)
    lines.set(message, [...(lines.get(message) ?? []), ...(line === null ? [] : [line])])
  return [...lines].map(([message, [first, ...more]]) => {
    if (first === undefined) return message
    return more.length === 0
      ? `line ${first}: ${message}`
      : `lines ${[first, ...more].join(', ')}: ${message}`
  })
}
