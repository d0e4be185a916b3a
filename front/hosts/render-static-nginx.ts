import { assetContentTypes } from '#front/asset-content-types.ts'
import { assetHeaders, pageHeaders } from '#front/headers.ts'
import { contentTypes, html, namedTypes } from '#front/store/content-types.ts'
import {
  quoteNginx,
  renderNginxCodings,
  renderNginxHeaders,
  renderNginxType,
  renderNginxTypes,
  toNginxName,
} from './quote-nginx.ts'
import type { StaticRules } from './static-site.ts'

const form = new RegExp(`\\.(?:${Object.keys(contentTypes).join('|')})$`)

const vary = 'accept-encoding'

const notFound = 'error_page 404 /404.html;'

/** The notice stands at the page's own address, whichever form was asked for; of a card at that of its brief. */
function toNotice(address: string): string {
  return `${address.replace(/\/card\.png$/, '').replace(form, '')}.html`
}

export interface StaticNginx {
  /** The folder to serve. */
  root: string
  /** Whether nginx has the module that sends `.br` files. */
  brotli: boolean
}

/** The configuration of an nginx that serves a static folder with all statuses, for its `http` block. */
export function renderStaticNginx({ gone, moved }: StaticRules, order: StaticNginx): string {
  const keys = [...gone, ...moved.map(({ from }) => from)]
  const lines = [
    '# Listens where you say; the rest is made by the export.',
    `map_hash_bucket_size ${toBucketSize(keys)};`,
    `map_hash_max_size ${Math.max(2_048, keys.length * 4)};`,
    'map $uri $export_moved {',
    '    default "";',
    ...moved.map(({ from, to }) => `    ${quoteNginx(from)} ${quoteNginx(to)};`),
    '}',
    'map $uri $export_notice {',
    '    default "";',
    ...gone.map((address) => `    ${quoteNginx(address)} ${quoteNginx(toNotice(address))};`),
    '}',
    'server {',
    ...renderRules(order).map((line) => `    ${line}`),
    '}',
  ]
  return `${lines.join('\n')}\n`
}

function renderRules({ root, brotli }: StaticNginx): string[] {
  const headers = renderNginxHeaders({ ...pageHeaders, vary })
  return [
    'listen 80;',
    `root ${quoteNginx(root)};`,
    'absolute_redirect off;',
    'server_tokens off;',
    ...renderNginxCodings(brotli),
    'charset off;',
    renderNginxTypes({ html, ...contentTypes, ...assetContentTypes }),
    ...headers,
    'if ($export_moved) { return 308 $export_moved; }',
    '# Two slashes at the beginning would lead to another host.',
    'if ($request_uri ~ "^(/(?:[\\w~.-][^?]*?)??)(?:(?<=/)index)?\\.html(?:\\?|$)") { return 308 $1; }',
    notFound,
    'location = / { try_files /index.html =404; }',
    'location = /404 { return 404; }',
    'location /_ { return 404; }',
    '# Copies are for readers who ask for the file itself in that coding.',
    'location ~ "\\.(?:br|gz)$" { return 404; }',
    ...renderPages('/', []),
    ...Object.entries(namedTypes).flatMap(([file, type]) =>
      renderPages(toNginxName(file), renderNginxType(type)),
    ),
    'location @gone {',
    '    try_files $export_notice =410;',
    '}',
    'location /assets/ {',
    ...renderNginxHeaders({ ...assetHeaders, vary }).map((line) => `    ${line}`),
    '    try_files $uri =404;',
    '}',
  ]
}

function renderPages(place: string, typed: readonly string[]): string[] {
  return [
    `location ${place} {`,
    '    if ($export_notice) { return 410; }',
    // A place with an error page of its own takes over none from the server.
    `    ${notFound}`,
    '    error_page 410 @gone;',
    '    try_files $uri.html $uri =404;',
    ...typed.map((line) => `    ${line}`),
    '}',
  ]
}

/** A bucket has to hold the longest key, and is a multiple of the processor's cache line. */
function toBucketSize(keys: readonly string[]): number {
  const longest = Math.max(0, ...keys.map((key) => key.length))
  return 64 * Math.ceil((longest + 64) / 64)
}
