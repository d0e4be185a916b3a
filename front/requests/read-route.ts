import type { FrontLimits } from '#front/limits.ts'
import { readTarget, splitTarget } from './read-target.ts'
import { shortenSearch } from './shorten-search.ts'

/** Who answers a request. */
export type Route =
  | { to: 'page'; address: string }
  | { to: 'asset'; file: string }
  | { to: 'app'; target: string }
  | { to: 'app-file'; file: string; target: string }
  | { to: 'search' | 'api'; target: string }
  | { to: 'preflight' }
  | { to: 'move'; location: string }
  | { to: 'alive' | 'ready' }
  | { to: 'refuse'; status: 400 | 405 | 414 | 431 }

/**
 * What stands at these and below them is the app's, as are the previews of unpublished texts: nobody prints them. Of Next's
 * own addresses only its files are used: the others would be answered in Next's words, with scripts that pages here must
 * not have.
 */
const appPaths = /^\/(?:admin(?:\/|$)|api\/[^/]|_next\/static\/|preview\/[\w-]{43}$)/

/** Files of the app: the front has them too, packed smaller than the app would while it is asked. */
const appFiles = '/_next/static/'

/** Of these, what programs may read: whoever asks for it, the app is not needed. The page about it is `/api`. */
const apiPaths = /^\/api\/v1(?:\/|$)/

/** Whether the target of a request is a program's, which is answered in data, whatever is wrong with it. */
export function isOfApi(target: string): boolean {
  return apiPaths.test(splitTarget(target)[0])
}

/** What is asked here is in the query: no other address of a reader's has one. */
const askedPaths = /^\/(?:search(?:\/[a-z]+\.[a-z]+)?|opml\.xml)$/

/** Anything else belongs escaped (RFC 3986, 3.4). */
const readableQuery = /^[!-~]+$/

/** What the route of a request depends on. */
export interface RequestHead {
  method: string
  target: string
  /** Header lines. */
  lines: number
  isHostClear: boolean
}

/** Decides who answers. */
export function readRoute({ method, target, lines, isHostClear }: RequestHead, limits: FrontLimits): Route {
  if (lines > limits.headerLines) return { to: 'refuse', status: 431 }
  if (target.length > limits.url) return readLongRoute({ method, target, isHostClear })
  const read = readTarget(target)
  if (read.kind === 'hostile' || !isHostClear) return { to: 'refuse', status: 400 }
  const [path, query] = splitTarget(target)
  if (apiPaths.test(path)) return readApiRoute(method, { path, query })
  if (appPaths.test(path) && method !== 'TRACE') {
    const asked = query === undefined ? path : `${path}?${query}`
    const isFile = path.startsWith(appFiles) && (method === 'GET' || method === 'HEAD')
    return isFile
      ? { to: 'app-file', file: path.slice(appFiles.length), target: asked }
      : { to: 'app', target: asked }
  }
  if (method !== 'GET' && method !== 'HEAD') return { to: 'refuse', status: 405 }
  const address = read.kind === 'moved' ? read.to : read.address
  if (query && askedPaths.test(address)) {
    if (!readableQuery.test(query)) return { to: 'refuse', status: 400 }
    const asked = `${address}?${query}`
    // What is asked goes along to the one right form of the address.
    return path === address ? { to: 'search', target: asked } : { to: 'move', location: asked }
  }
  return read.kind === 'moved' ? { to: 'move', location: read.to } : readPlace(read.address)
}

/** A search is shortened; nothing else that is so long has ever been an address here. */
function readLongRoute({ method, target, isHostClear }: Omit<RequestHead, 'lines'>): Route {
  const short = method === 'GET' || method === 'HEAD' ? shortenSearch(target) : null
  if (short === null || !isHostClear) return { to: 'refuse', status: 414 }
  return { to: 'search', target: short }
}

/** Escapes stay as they are: what makes no sense is answered with what is wrong with it. */
function readApiRoute(method: string, { path, query }: { path: string; query: string | undefined }): Route {
  if (method === 'OPTIONS') return { to: 'preflight' }
  if (method !== 'GET' && method !== 'HEAD') return { to: 'refuse', status: 405 }
  if (!query) return { to: 'api', target: path }
  return readableQuery.test(query) ? { to: 'api', target: `${path}?${query}` } : { to: 'refuse', status: 400 }
}

function readPlace(address: string): Route {
  if (address === '/healthz') return { to: 'alive' }
  if (address === '/readyz') return { to: 'ready' }
  return address.startsWith('/assets/')
    ? { to: 'asset', file: address.slice('/assets/'.length) }
    : { to: 'page', address }
}
