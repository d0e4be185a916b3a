import { once } from 'node:events'
import http from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { pageTypes } from '#e2e/fixtures/page-types.ts'
import { expect, test } from '#e2e/fixtures/site-test.ts'

/** In bytes: what TCP sends before it waits for the first answer, about ten packets. */
const limit = 14_000

test('A first visit to any page costs at most 14 kB without the font', async ({ library }) => {
  test.setTimeout(900_000)
  const weights = new Map<string, number>()
  const weigh = async (address: string) => {
    const known = weights.get(address)
    if (known !== undefined) return known
    const { bytes } = await fetchPacked(library.url + address)
    weights.set(address, bytes)
    return bytes
  }
  const open = pageTypes.map(({ address }) => address)
  const seen = new Set<string>()
  const heavy: string[] = []
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    const { html, bytes } = await fetchPacked(library.url + address)
    if (html === null) continue
    let total = bytes
    for (const file of listFiles(html)) total += await weigh(file)
    if (total > limit) heavy.push(`${address} costs ${total}`)
    // What a search leads on to is searches without end.
    if (address.startsWith('/search?')) continue
    open.push(...[...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, link = '']) => link))
  }
  expect(heavy).toEqual([])
  expect(seen.size).toBeGreaterThan(100)
  // Every stylesheet and both scripts
  expect(weights.size).toBe(12)
})

/** The stylesheets and scripts that a page loads. */
function listFiles(html: string): string[] {
  return [...html.matchAll(/<(?:link rel="stylesheet" href|script [^>]*?src)="([^"]+)"/g)].map(
    ([, file = '']) => file,
  )
}

/** What comes over the wire for an address, in bytes, and its text if it is a page. */
async function fetchPacked(url: string): Promise<{ bytes: number; html: string | null }> {
  const request = http.get(url, { headers: { 'accept-encoding': 'br' } })
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  const body = await buffer(response)
  const isHtml = response.headers['content-type']?.startsWith('text/html')
  const isPacked = response.headers['content-encoding'] === 'br'
  const text = isHtml ? (isPacked ? brotliDecompressSync(body) : body).toString() : null
  return { bytes: body.length, html: text }
}
