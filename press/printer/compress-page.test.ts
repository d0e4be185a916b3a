import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compressPage } from './compress-page.ts'

/** A text of so many words that no coding can guess. */
const words = (count: number) => Array.from({ length: count }, () => randomBytes(4).toString('hex')).join(' ')

it.each(['<!doctype html><p>short</p>', `<!doctype html>${words(2_000)}`, words(2_000)])(
  'a text is the same in every coding',
  async (text) => {
    const { identity, gzip, br } = await compressPage(text)
    expect(identity.toString()).toBe(text)
    expect(gunzipSync(gzip ?? '').toString()).toBe(text)
    expect(brotliDecompressSync(br ?? '').toString()).toBe(text)
  },
)

it('a large document is made smaller than a text that nobody waits for', async () => {
  const text = Array.from(
    { length: 400 },
    (_, index) => `<p>${words(2)} has ${index} of the ${words(2)}</p>`,
  ).join('\n')
  const document = await compressPage(`<!doctype html>${text}`)
  const other = await compressPage(`<!doctype xhtm>${text}`)
  expect(document.br?.length).toBeLessThan(other.br?.length ?? 0)
})

it('a picture stays as it is', async () => {
  expect(await compressPage(new Uint8Array([1, 2, 3]))).toEqual({
    identity: Buffer.from([1, 2, 3]),
    gzip: null,
    br: null,
  })
})
