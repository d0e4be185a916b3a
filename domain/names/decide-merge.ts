import { accepted, refused, type Result } from '#domain/result.ts'

/** Something that briefs share, as far as a merge asks. */
export interface Mergeable {
  id: string
  slug: string
  /** The address of what it was merged into. */
  into: string | null
}

export type MergeRefusal = 'merge-into-itself' | { code: 'already-merged'; slug: string; into: string }

/** Whether one may become the other: two different ones, neither of which has become another. */
export function decideMerge(from: Mergeable, into: Mergeable): Result<'merge', MergeRefusal> {
  if (from.id === into.id) return refused('merge-into-itself')
  for (const { slug, into: present } of [from, into])
    if (present !== null) return refused({ code: 'already-merged', slug, into: present })
  return accepted('merge')
}
