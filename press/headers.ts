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

/** Pages may be kept for a short while; a publication shows at once to those who ask anew. */
export const pageHeaders = { ...safetyHeaders, 'cache-control': 'public, max-age=0, must-revalidate' }
