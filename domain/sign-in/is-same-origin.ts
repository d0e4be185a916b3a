export interface RequestOrigin {
  /** The Origin header. */
  origin: string | null
  /** The Sec-Fetch-Site header. */
  fetchSite: string | null
}

/**
 * Whether a request that changes something comes from the desk's own pages. Browsers say so in two headers that pages
 * cannot forge; whoever sends neither is no browser that carries somebody's cookies here, and is refused all the same.
 */
export function isSameOrigin({ origin, fetchSite }: RequestOrigin, own: string): boolean {
  if (fetchSite !== null && fetchSite !== 'same-origin') return false
  return origin === null ? fetchSite === 'same-origin' : origin === own
}
