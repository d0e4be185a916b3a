/** The copy of an answer a reader may have already. */
export interface Version {
  tag: string
  /** Milliseconds since 1970, whole seconds. */
  lastModified: number
}

export interface Conditions {
  ifNoneMatch: string | undefined
  ifModifiedSince: string | undefined
}

/** Whether the reader has this version: If-Modified-Since counts only without If-None-Match (RFC 9110, 13.2.2). */
export function hasVersion({ ifNoneMatch, ifModifiedSince }: Conditions, version: Version): boolean {
  if (ifNoneMatch !== undefined) return ifNoneMatch === version.tag || isListed(ifNoneMatch, version.tag)
  if (!ifModifiedSince?.endsWith(' GMT')) return false
  return Date.parse(ifModifiedSince) >= version.lastModified
}

/** Weak comparison, as If-None-Match wants it. Tags of this site hold no comma. */
function isListed(list: string, tag: string): boolean {
  return list.trim() === '*' || list.split(',').some((item) => item.trim().replace(/^W\//, '') === tag)
}
