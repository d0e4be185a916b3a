/** Where a refusal leads whoever meets it in the browser. */
interface RefusalLink {
  /** The words of its sentence that the link is made of. */
  words: string
  href: string
  /** Whether it opens in another tab: what was typed on this page is still wanted. */
  isApart: boolean
}

const signIn: RefusalLink = {
  words: 'Sign in again in another tab',
  href: '/admin/sign-in',
  isApart: true,
}

/**
 * The page that a refusal asks somebody to open: by its sentence, and by the refusal as the answer to a command carries it;
 * `null` where it asks for none.
 */
export function findRefusalLink(message: string, refusal?: unknown): RefusalLink | null {
  if (message.includes(signIn.words)) return signIn
  if (typeof refusal !== 'object' || refusal === null) return null
  if (!('code' in refusal && 'slug' in refusal) || typeof refusal.slug !== 'string') return null
  if (refusal.code !== 'already-imported') return null
  return { words: 'Open that brief', href: `/admin/briefs/${refusal.slug}`, isApart: false }
}
