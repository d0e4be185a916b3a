/** What a request target is about: an address, its one right form if it has another, or nothing that is served. */
export type Target =
  { kind: 'address'; address: string } | { kind: 'moved'; to: string } | { kind: 'hostile' }

/** Nearly all targets: small letters, digits, and nothing to put right. */
const plain = /^\/(?:[a-z0-9][a-z0-9_~-]*(?:\/[a-z0-9][a-z0-9_~-]*)*)?$/

/** Visible ASCII; a raw backslash is taken for a slash by some, and a number sign is no part of a target. */
const allowed = /^[!"$-[\]-~]+$/

/** An escaped slash, backslash or control character means one thing to one reader and another to the next. */
const hostileEscape = /%(?![0-9a-f]{2})|%(?:[01][0-9a-f]|7f|2f|5c)/i

/** Segments that are dots, or are once `.html` is taken off. */
const dots = /^\.+$|^\.*(?:\.html)+$/

/**
 * Reads the target of a request. One page has one address: a trailing or doubled slash, `.html`, an escape that says
 * nothing more than its character, and a query are moved to it. Pages take no query; were unknown parts ignored
 * instead, every link with a tracking code would be another copy in every cache on the way.
 */
export function readTarget(target: string): Target {
  if (target === '') return { kind: 'hostile' }
  if (plain.test(target) && !target.endsWith('index')) return { kind: 'address', address: target }
  const [path, query] = splitTarget(target)
  if (!path.startsWith('/') || !isReadable(path)) return { kind: 'hostile' }
  const segments = path.split('/').map(unescape)
  if (segments.some((segment) => dots.test(segment))) return { kind: 'hostile' }
  const address = toCanonical(segments)
  if (address === path && query === undefined) return { kind: 'address', address }
  return { kind: 'moved', to: address }
}

/** Path and query, of a target that may name the host as well. */
export function splitTarget(target: string): [path: string, query?: string] {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  const mark = local.indexOf('?')
  return mark === -1 ? [local] : [local.slice(0, mark), local.slice(mark + 1)]
}

function isReadable(path: string): boolean {
  if (!allowed.test(path) || hostileEscape.test(path)) return false
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Undoes escapes of unreserved characters and writes the others in one way (RFC 3986, 6.2.2). */
function unescape(segment: string): string {
  return segment.replace(/%[0-9a-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(parseInt(escape.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase()
  })
}

function toCanonical(segments: readonly string[]): string {
  const path = segments.filter((segment) => segment !== '').join('/')
  return `/${path.replace(/(?:\.html|(?:^|\/)index)+$/, '')}`
}
