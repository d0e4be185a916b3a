/** Content type by extension, of pages that have one. */
export const contentTypes = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  ico: 'image/vnd.microsoft.icon',
  webmanifest: 'application/manifest+json; charset=utf-8',
} as const

/** Content type by the whole name of a file, where that says more than its extension: the forms of a feed, and a list of feeds. */
export const namedTypes: Readonly<Record<string, string>> = {
  'atom.xml': contentTypes.atom,
  'feed.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'opml.xml': 'text/x-opml; charset=utf-8',
}

export const html = 'text/html; charset=utf-8'

const byExtension: Readonly<Record<string, string>> = contentTypes

/** The content type of what stands at an address: notices are documents whatever stood there. */
export function getContentType(address: string, status: 200 | 308 | 404 | 410): string {
  if (status === 308) return contentTypes.txt
  if (status !== 200) return html
  return namedTypes[getFileName(address)] ?? byExtension[getExtension(address)] ?? html
}

/** What follows the last full stop of an address's last segment, or the empty string. */
export function getExtension(address: string): string {
  return /\.([^./]+)$/.exec(address)?.[1] ?? ''
}

function getFileName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}

/** Whether pages with this extension keep it as files. */
export function isPageExtension(extension: string): boolean {
  return Object.hasOwn(byExtension, extension)
}
