import { cacheControl, safetyHeaders } from '#front/headers.ts'
import { contentTypes, namedTypes } from '#front/store/content-types.ts'
import type { StaticRules } from './static-site.ts'

/** A Caddyfile that serves a static folder at `root` with all statuses; `SITE_ADDRESS` says where. */
export function renderCaddyfile({ gone, moved }: StaticRules, root: string): string {
  const lines = [
    '{$SITE_ADDRESS::8080} {',
    ...indent([
      `root * ${quote(root)}`,
      'header {',
      ...indent(Object.entries(safetyHeaders).map(([name, value]) => `${name} ${quote(value)}`)),
      '}',
      ...vary,
      '@asset path /assets/*',
      `header @asset cache-control ${quote(cacheControl.asset)}`,
      '@page not path /assets/*',
      `header @page cache-control ${quote(cacheControl.page)}`,
      ...renderTypes(),
      'route {',
      ...indent(renderRoute({ gone, moved })),
      '}',
      'handle_errors {',
      ...indent(errorRules),
      '}',
    ]),
    '}',
  ]
  return `${lines.join('\n')}\n`
}

/** The types that Caddy does not know by itself, or knows otherwise. */
function renderTypes(): string[] {
  const names = Object.keys(namedTypes).map((file) => `*/${file}`)
  return [
    ...Object.entries(contentTypes).flatMap(([extension, type]) => [
      `@${extension} {`,
      ...indent([`path *.${extension}`, `not path ${names.join(' ')}`]),
      '}',
      `header @${extension} content-type ${quote(type)}`,
    ]),
    ...Object.entries(namedTypes).flatMap(([file, type], index) => [
      `@named${index} path */${file}`,
      `header @named${index} content-type ${quote(type)}`,
    ]),
  ]
}

function renderRoute({ gone, moved }: StaticRules): string[] {
  return [
    ...moved.map(({ from, to }) => `redir ${from} ${to} 308`),
    ...(gone.length > 0
      ? ['@gone {', ...indent(gone.map((address) => `path ${address}`)), '}', 'error @gone 410']
      : []),
    // Two slashes at the beginning, or a slash and a backslash, would lead to another host.
    // Of `/price-index.html` the last word belongs to the name.
    '@document path_regexp document ^(?:(/(?:[\\w~.-].*/)?)index|(/(?:[\\w~.-].*?)??))\\.html$',
    'redir @document {re.document.1}{re.document.2} 308',
    '@inner path /404 /_* *.br *.gz',
    'error @inner 404',
    'try_files {path} {path}.html {path}/index.html',
    ...fileServer,
  ]
}

/** Files are sent from the compressed copies beside them. */
const fileServer = ['file_server {', ...indent(['precompressed br gzip']), '}']

/** Whichever coding was sent. Deferred, because Caddy says it only of files that it sends from a copy. */
const vary = ['header {', ...indent(['vary accept-encoding', 'defer']), '}']

/** A notice stands at the page's own address, whichever form was asked for; of a card at that of its brief. */
const errorRules = [
  ...vary,
  'header content-type "text/html; charset=utf-8"',
  '@lost expression {http.error.status_code} == 404',
  'rewrite @lost /404.html',
  `@notice {`,
  '    expression {http.error.status_code} == 410',
  `    path_regexp page ^(/.+?)(?:/card\\.png|\\.(?:${Object.keys(contentTypes).join('|')}))?$`,
  '}',
  'rewrite @notice {re.page.1}.html',
  ...fileServer,
]

function quote(text: string): string {
  if (/[`{}\p{Cc}]/u.test(text)) throw new RangeError(`${JSON.stringify(text)} cannot stand in a Caddyfile`)
  return `\`${text}\``
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`)
}
