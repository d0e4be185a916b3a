import { assetHeaders, safetyHeaders } from '#front/headers.ts'
import { namedTypes } from '#front/store/content-types.ts'
import type { StaticRules } from './static-site.ts'

/**
 * `_redirects` as Netlify and Cloudflare Pages read it: 301, the one permanent status both know. Neither can say 410.
 */
export function renderRedirects({ moved }: StaticRules): string {
  return moved.map(({ from, to }) => `${from} ${to} 301\n`).join('')
}

type Rule = [address: string, headers: Readonly<Record<string, string>>]

/** Every page that has a feed below it: neither knows a wildcard before the end. */
const feedPlaces = [
  '',
  '/daily',
  '/corrections',
  '/tags/:tag',
  '/entities/:entity',
  '/techniques/:technique',
  '/categories/:category',
  '/categories/:category/:month',
  '/categories/:category/:month/:sheet',
  '/archive/:month',
  '/archive/:month/:sheet',
]

/**
 * `_headers` as both read it. No two rules may give one header, because Cloudflare joins their values: how long pages
 * are kept is left to the host, which has them asked for anew.
 */
export function renderHeaders(): string {
  const rules: Rule[] = [
    ['/*', safetyHeaders],
    ['/assets/*', { 'cache-control': assetHeaders['cache-control'] }],
    ...feedPlaces.flatMap((place) =>
      Object.entries(namedTypes)
        .filter(([file]) => place === '' || file !== 'opml.xml')
        .map(([file, type]): Rule => [`${place}/${file}`, { 'content-type': type }]),
    ),
  ]
  return rules
    .map(([address, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${address}\n${lines.join('')}`
    })
    .join('')
}
