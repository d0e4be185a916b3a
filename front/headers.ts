/**
 * What every reader page says besides its text. Scripts and styles come from this site's own files only, so that
 * nothing written into a brief can run.
 */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
}

/** How long caches may keep what this site answers; the same whoever answers. */
export const cacheControl = {
  /** A publication shows at once to those who ask anew, after seconds behind a shared cache, and an outage does not. */
  page: 'public, max-age=0, s-maxage=5, stale-while-revalidate=60, stale-if-error=86400',
  /** The name of an asset carries a hash of its content. */
  asset: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const

/** For pages, moves and notices. */
export const pageHeaders = { ...safetyHeaders, 'cache-control': cacheControl.page }

/** For stylesheets, scripts and fonts. */
export const assetHeaders = { ...safetyHeaders, 'cache-control': cacheControl.asset }

/** For data that programs ask for, from whichever site they run in a browser. */
export const apiHeaders = {
  ...pageHeaders,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'x-robots-tag': 'noindex',
}

/** For browsers that ask beforehand whether they may. */
export const preflightHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': 'If-None-Match, If-Modified-Since, Accept',
  'access-control-max-age': '86400',
}
