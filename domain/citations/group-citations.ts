import type { Inline, InlineCitation } from '#domain/prose/inline.ts'

/** Inline nodes as a page shows them: citations that follow one another are one group. */
export type InlineGroup =
  Exclude<Inline, InlineCitation> | { type: 'citations'; citations: readonly InlineCitation[] }

/**
 * Groups citations that follow one another. A citation never starts a line: it stays with the words it stands behind,
 * which end with a no-break space. What stands inside links and emphasis is left as it is.
 */
export function groupCitations(inlines: readonly Inline[]): InlineGroup[] {
  const groups: InlineGroup[] = []
  for (const inline of inlines) {
    const last = groups.at(-1)
    if (inline.type !== 'citation') groups.push(inline)
    else if (last?.type === 'citations')
      groups[groups.length - 1] = { type: 'citations', citations: [...last.citations, inline] }
    else {
      if (last?.type === 'text')
        groups[groups.length - 1] = { ...last, value: last.value.replace(/ $/, '\u00a0') }
      groups.push({ type: 'citations', citations: [inline] })
    }
  }
  return groups
}
