import { getExtension, isPageExtension } from './content-types.ts'

/** Extensions that files of the store have for reasons of their own. */
const reserved = new Set(['html', 'gone', 'moved', 'br', 'gz', 'new'])

/** Every address readers have is of these characters; capitals would be one file where disks ignore case. */
const segmentPattern = /^[a-z0-9_~-][a-z0-9._~-]*$/

/** Leaves room for suffixes below the 255 bytes a file name may have. */
const longestSegment = 200
const longestAddress = 1_000

/**
 * The file of an address below the folder of pages: `/` → `index.html`, `/briefs/x` → `briefs/x.html`,
 * `/briefs/x.txt` → `briefs/x.txt`. No two addresses share one. Null for anything that is no address of this site:
 * escapes, `..`, capitals, over-long segments, and names that would be taken for a file of another address.
 */
export function toFilePath(address: string): string | null {
  if (address === '/') return 'index.html'
  if (address.length > longestAddress || !address.startsWith('/')) return null
  const segments = address.slice(1).split('/')
  const last = segments.at(-1) ?? ''
  if (last === 'index' || last === wellKnown || !segments.every(isSegment)) return null
  if (segments.slice(0, -1).some((segment) => isPageExtension(getExtension(segment)))) return null
  return isPageExtension(getExtension(last)) ? address.slice(1) : `${address.slice(1)}.html`
}

/** The one folder that begins with a full stop (RFC 8615). */
const wellKnown = '.well-known'

function isSegment(segment: string, at: number): boolean {
  if (segment === wellKnown) return at === 0
  return (
    segment.length <= longestSegment && segmentPattern.test(segment) && !reserved.has(getExtension(segment))
  )
}

/** The address whose page, notice or move this file is; null for compressed copies and all other files. */
export function toAddress(file: string): string | null {
  const name = file.replace(/(\.gone)?\.html$|\.moved$/, '')
  const address = name === 'index' ? '/' : `/${name}`
  const path = toFilePath(address)
  return path !== null && kinds.some((kind) => toKindPath(path, kind) === file) ? address : null
}

/** What a file says of its address. When a crash left several, the first of these holds. */
export const kinds = ['gone', 'moved', 'page'] as const
export type Kind = (typeof kinds)[number]

/** Where the file of this kind is for the address whose page is at `path`. */
export function toKindPath(path: string, kind: Kind): string {
  const name = path.replace(/\.html$/, '')
  return { page: path, gone: `${name}.gone.html`, moved: `${name}.moved` }[kind]
}
