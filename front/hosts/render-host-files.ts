import { assetHeaders, safetyHeaders } from '#front/headers.ts'
import { contentTypes } from '#front/store/content-types.ts'
import type { StaticRules } from './static-site.ts'

/**
 * `_redirects` as Netlify and Cloudflare Pages read it: 301, the one permanent status both know. Neither can say 410.
 */
export function renderRedirects({ moved }: StaticRules): string {
  return moved.map(({ from, to }) => `${from} ${to} 301\n`).join('')
}

/**
 * `_headers` as both read it. No two rules may give one header, because Cloudflare joins their values: how long pages
 * are kept is left to the host, which has them asked for anew.
 */
export function renderHeaders(): string {
  const rules: [string, Readonly<Record<string, string>>][] = [
    ['/*', safetyHeaders],
    ['/assets/*', { 'cache-control': assetHeaders['cache-control'] }],
    ['/feed.atom', { 'content-type': contentTypes.atom }],
    ['/categories/:category/feed.atom', { 'content-type': contentTypes.atom }],
  ]
  return rules
    .map(([address, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${address}\n${lines.join('')}`
    })
    .join('')
}
