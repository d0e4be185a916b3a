/** Where a refusal leads whoever meets it in the browser. */
interface RefusalLink {
  /** The words of its sentence that the link is made of. */
  words: string
  href: string
}

/** The page that a refusal asks somebody to open, as the answer to a command carries it; `null` where it asks for none. */
export function findRefusalLink(refusal: unknown): RefusalLink | null {
  if (typeof refusal !== 'object' || refusal === null) return null
  if (!('code' in refusal && 'slug' in refusal) || typeof refusal.slug !== 'string') return null
  if (refusal.code !== 'already-imported') return null
  return { words: 'Open that brief', href: `/admin/briefs/${refusal.slug}` }
}
