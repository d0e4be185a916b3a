import { once } from 'node:events'
import http from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { pageTypes } from '#e2e/fixtures/page-types.ts'
import { expect, test } from '#e2e/fixtures/site-test.ts'
import { isThorough } from '#ops/testing/often.ts'

/** In bytes: what TCP sends before it waits for the first answer, about ten packets. */
const limit = 14_000

/** Of addresses that differ in one name only so many are asked for, unless the run is a thorough one. */
const mostOfAKind = isThorough() ? Infinity : 5

/** What came over the wire for an address. */
interface Answer {
  status: number
  type: string
  /** Of the body as it was packed. */
  bytes: number
  text: string
}

test('Every link leads somewhere, and a first visit costs at most 14 kB without the font', async ({
  library,
}) => {
  test.setTimeout(900_000)
  const weights = new Map<string, number>()
  const weigh = async (address: string) => {
    const known = weights.get(address) ?? (await ask(library.url + address)).bytes
    weights.set(address, known)
    return known
  }
  const faults: string[] = []
  const kinds = new Map<string, number>()
  const seen = new Set<string>()
  const open = ['/', ...pageTypes.map(({ address }) => address)]
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (seen.has(address) || isEnough(address, kinds)) continue
    seen.add(address)
    const answer = await ask(library.url + address)
    // The summary of a day leads to the notice of what was withdrawn.
    const isNotice = answer.status === 410 && /^\/briefs\/[a-z0-9-]+$/.test(address)
    const isMeant = pageTypes.some((type) => type.address === address && type.status === answer.status)
    if (!isNotice && !isMeant && answer.status !== 200) faults.push(`${address} answers ${answer.status}`)
    if (!answer.type.startsWith('text/html')) continue
    let total = answer.bytes
    for (const file of listFiles(answer.text)) total += await weigh(file)
    if (total > limit) faults.push(`${address} costs ${total} bytes`)
    // What a search leads on to is searches without end.
    if (answer.status !== 200 || address.startsWith('/search?')) continue
    const links = listLinks(answer.text)
    faults.push(...listFaults(answer.text, links).map((fault) => `${address} ${fault}`))
    open.push(...links.filter((link) => link.startsWith('/')).map((link) => link.replace(/#.*/, '')))
  }
  expect(faults).toEqual([])
  expect(seen.size).toBeGreaterThan(100)
  // Every stylesheet and both scripts
  expect(weights.size).toBe(12)
})

/** Whether there were enough addresses already that differ from this one in the name at one place. */
function isEnough(address: string, kinds: Map<string, number>): boolean {
  const [path = '', query = ''] = address.split('?')
  const parts = path.split('/')
  const kind = [parts[1], parts.length, /\.\w+$/.exec(path)?.[0], query.replace(/=[^&]*/g, '')].join(' ')
  const count = (kinds.get(kind) ?? 0) + 1
  kinds.set(kind, count)
  return count > mostOfAKind
}

function listLinks(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'))
}

function listFaults(html: string, links: readonly string[]): string[] {
  const faults = html.includes('rel="canonical"') ? [] : ['has no canonical address']
  for (const link of links) {
    const target = /^#(.*)/.exec(link)?.[1]
    if (target !== undefined && !html.includes(`id="${target}"`)) faults.push(`lacks the target of ${link}`)
    // The canonical address is the one link that names the site's own host.
    if (!/^(?:[#/]|https:|http:\/\/localhost)/.test(link)) faults.push(`leads to ${link}`)
  }
  return faults
}

/** The stylesheets and scripts that a page loads. */
function listFiles(html: string): string[] {
  return [...html.matchAll(/<(?:link rel="stylesheet" href|script [^>]*?src)="([^"]+)"/g)].map(
    ([, file = '']) => file,
  )
}

async function ask(url: string): Promise<Answer> {
  const request = http.get(url, { headers: { 'accept-encoding': 'br' } })
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  const body = await buffer(response)
  const isPacked = response.headers['content-encoding'] === 'br'
  return {
    status: response.statusCode ?? 0,
    type: response.headers['content-type'] ?? '',
    bytes: body.length,
    text: (isPacked ? brotliDecompressSync(body) : body).toString(),
  }
}
