import { setTimeout as wait } from 'node:timers/promises'

/** What a reader gets at an address. */
export interface Answer {
  status: number
  /** The headers that say something of what is there, one a line. */
  headers: string
  body: string
}

/** Where everything begins: the rest is found from here. */
const first = ['/', '/sitemap.xml', '/news-sitemap.xml', '/robots.txt', '/llms.txt', '/opml.xml', '/feeds']

const kept = ['content-type', 'content-language', 'location', 'link', 'etag', 'cache-control']

/** The text as it is: how well a page is compressed at a moment, and so its tag, tells how busy the printer was. */
const headers = { 'accept-encoding': 'identity' }

/** Links of pages, addresses in feeds, sitemaps, JSON and texts. */
const links = /(?:href|src)="(\/[^"]*)"|https:\/\/watch\.example(\/[^\s"'<>)\]\\]*)?/g

/** Not of readers, or asked for with words of theirs. */
const left = /^\/(?:admin|api\/(?!v1)|assets\/|search\?|preview)/

/** Everything that a reader can come to by links, feeds and sitemaps, with what is there. */
export async function fetchEverything(port: number): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  const waiting = new Set(first)
  while (waiting.size > 0) {
    const batch = [...waiting].slice(0, 8)
    for (const address of batch) waiting.delete(address)
    const got = await Promise.all(batch.map((address) => fetchOne(port, address)))
    for (const [index, answer] of got.entries()) {
      answers.set(batch[index] ?? '', answer)
      for (const address of listLinks(answer)) if (!answers.has(address)) waiting.add(address)
    }
  }
  return answers
}

async function fetchOne(port: number, address: string): Promise<Answer> {
  for (;;) {
    const response = await fetch(`http://localhost:${port}${address}`, { redirect: 'manual', headers })
    const body = await response.text()
    const told = kept.map((name) => `${name}: ${response.headers.get(name) ?? ''}`).join('\n')
    // A busy machine may ask to come again.
    if (response.status !== 503) return { status: response.status, headers: told, body }
    await wait(100)
  }
}

function listLinks({ headers, body }: Answer): string[] {
  const found = [...`${headers}\n${body}`.matchAll(links)].map(([, here, there]) => here ?? there ?? '/')
  const moved = /^location: (\/.*)$/m.exec(headers)?.[1]
  return [...found, ...(moved === undefined ? [] : [moved])]
    .map((address) =>
      address
        .replaceAll('&amp;', '&')
        .replace(/#.*$/, '')
        .replace(/[.,;:]+$/, ''),
    )
    .filter((address) => address !== '' && !left.test(address))
}
