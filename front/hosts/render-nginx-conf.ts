import { assetContentTypes } from '#front/asset-content-types.ts'
import { toPlainAnswer } from '#front/answers/plain-answer.ts'
import { assetHeaders, cacheControl, pageHeaders, safetyHeaders } from '#front/headers.ts'
import { contentTypes, html, namedTypes } from '#front/store/content-types.ts'
import {
  quoteNginx,
  renderNginxCodings,
  renderNginxHeaders,
  renderNginxType,
  renderNginxTypes,
  toNginxName,
} from './quote-nginx.ts'

/** What nginx has to know. */
export interface NginxOrder {
  /** As nginx's `listen` takes it: `80`, `127.0.0.1:8080`, `443 ssl`. */
  listen: readonly string[]
  /** Names of the host; none for whatever is asked for. */
  names: readonly string[]
  /** The folder of the store; its `fresh/` is served. */
  store: string
  /** The build's folder of stylesheets, scripts and fonts. */
  assets: string
  /** Where the front listens on 127.0.0.1. */
  frontPort: number
  /** Whether nginx has the module that serves `.br` files. */
  brotli: boolean
  /** A file of further directives of the server, such as certificates; or null. */
  include: string | null
}

/** Reads nobody can mistake. Weights, `*` and rare codings are for the front. */
const coding = '(?:gzip|deflate|br|zstd|identity)'
const plainRequest = `(?:GET|HEAD):(?:${coding}(?:, ?${coding})*)?:`

/**
 * Conditions that are for writers stand before the method, so that no such request is plain: nginx would answer 412 in
 * words of its own, where the front leaves them be.
 */
const request = '$http_if_match$http_if_unmodified_since$request_method:$http_accept_encoding:$request_uri'

/** A name that no file has: the store writes none that begins with a full stop. */
const noFile = '/.none'

/** Never kept, as all that this site says of failures. */
const failureHeaders = { ...safetyHeaders, 'cache-control': cacheControl.never }

/**
 * The configuration of an nginx in front of the front, for its `http` block: printed pages, notices and assets come from
 * files, with the headers of `front/headers.ts`; all else is passed on. Throws for a path nginx cannot be told.
 */
export function renderNginxConf(order: NginxOrder): string {
  return `${[...renderMaps(), '', ...renderUpstream(order), '', ...renderServer(order)].join('\n')}\n`
}

function renderMaps(): string[] {
  const extensions = Object.keys(contentTypes).join('|')
  return [
    '# Where a request that can be answered from files leads, without the extension of documents. Only addresses in their',
    '# one right form are taken, so that no file is ever served under its own name.',
    `map "${request}" $print_address {`,
    `    default ${noFile};`,
    `    "~:/404$" ${noFile};`,
    `    "~/index$" ${noFile};`,
    `    "~^${plainRequest}/$" /index;`,
    `    "~^${plainRequest}((?:/[a-z0-9][a-z0-9_~-]*)+(?:\\.(?:${extensions}))?)$" $1;`,
    '}',
    'map $print_address $print_file {',
    '    default $print_address.html;',
    `    "~\\.(?:${extensions})$" $print_address;`,
    '}',
    `map "${request}" $asset_file {`,
    `    default ${noFile};`,
    `    "~^${plainRequest}/assets(/[a-z0-9-]+\\.[0-9a-f]{10}\\.(?:${Object.keys(assetContentTypes).join('|')}))$" $1;`,
    '}',
  ]
}

function renderUpstream({ frontPort }: NginxOrder): string[] {
  return ['upstream site_front {', `    server 127.0.0.1:${frontPort};`, '    keepalive 32;', '}']
}

function renderServer(order: NginxOrder): string[] {
  const { listen, names, store, include } = order
  return [
    'server {',
    ...indent([
      ...listen.map((place) => `listen ${place};`),
      ...(names.length > 0 ? [`server_name ${names.map(quoteNginx).join(' ')};`] : []),
      ...(include === null ? [] : [`include ${quoteNginx(include)};`]),
      `root ${quoteNginx(`${store}/fresh`)};`,
      ...serverRules,
      ...renderNginxCodings(order.brotli),
      ...renderNginxHeaders(failureHeaders),
      '',
      '# If a crash left more than one, a notice wins over a move, and a move over a page, as in the front.',
      'set $page_file $print_file;',
      `if (-f $document_root$print_address.moved) { set $page_file ${noFile}; }`,
      ...renderPages(),
      ...renderAssets(order),
      ...renderFront(),
      ...renderFailures(),
    ]),
    '}',
  ]
}

/** What holds for all of the server. A range of a page, and what a reader asked for, are nobody's business. */
const serverRules = [
  'server_tokens off;',
  'access_log off;',
  'max_ranges 0;',
  'if_modified_since before;',
  'recursive_error_pages on;',
  'client_max_body_size 0;',
  'default_type "text/plain; charset=utf-8";',
]

function renderPages(): string[] {
  const headers = renderNginxHeaders({ ...pageHeaders, vary: 'accept-encoding' })
  const types = renderNginxTypes({ html, ...contentTypes })
  const renderPage = (place: string, typed: readonly string[]) =>
    renderLocation(place, [
      'error_page 403 404 = @front;',
      'error_page 410 @gone;',
      'if (-f $document_root$print_address.gone.html) { return 410; }',
      'try_files $page_file @front;',
      ...typed,
      ...headers,
    ])
  return [
    ...renderPage('/', [types]),
    ...Object.entries(namedTypes).flatMap(([file, type]) =>
      renderPage(toNginxName(file), renderNginxType(type)),
    ),
    ...renderLocation('@gone', ['try_files $print_address.gone.html @front;', types, ...headers]),
  ]
}

function renderAssets({ assets }: NginxOrder): string[] {
  return renderLocation('^~ /assets/', [
    `root ${quoteNginx(assets)};`,
    'error_page 403 404 = @front;',
    'try_files $asset_file @front;',
    renderNginxTypes(assetContentTypes),
    ...renderNginxHeaders({ ...assetHeaders, vary: 'accept-encoding' }),
  ])
}

function renderFront(): string[] {
  return renderLocation('@front', [
    '# It says all of its headers itself.',
    'add_header cache-control "";',
    'error_page 502 504 =503 @down;',
    'proxy_pass http://site_front$request_uri;',
    'proxy_http_version 1.1;',
    'proxy_set_header Connection "";',
    'proxy_set_header Host $http_host;',
    'proxy_set_header X-Forwarded-For $remote_addr;',
    'proxy_set_header X-Forwarded-Proto $scheme;',
    'proxy_set_header X-Forwarded-Host $http_host;',
    'proxy_set_header Forwarded "";',
    'proxy_request_buffering off;',
  ])
}

/** What nginx says itself, in the words of the front. */
function renderFailures(): string[] {
  const say = (status: number) => `return ${status} ${quoteNginx(toPlainAnswer(status).body.trimEnd())};`
  return [
    // What could not be read has no address, and nginx wants one for a named place.
    'error_page 400 /.unreadable;',
    ...renderLocation('= /.unreadable', ['internal;', say(400)]),
    ...renderLocation('@down', [...renderNginxHeaders({ ...failureHeaders, 'retry-after': '5' }), say(503)]),
  ]
}

function renderLocation(place: string, lines: readonly string[]): string[] {
  return ['', `location ${place} {`, ...indent(lines), '}']
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `    ${line}`))
}
