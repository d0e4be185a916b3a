import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compressPage, isLoosePage } from './compress-page.ts'

/** A text of so many words that no coding can guess. */
const words = (count: number) => Array.from({ length: count }, () => randomBytes(4).toString('hex')).join(' ')

it.each(['<!doctype html><p>short</p>', `<!doctype html>${words(2_000)}`, words(2_000)])(
  'a text is the same in every coding',
  async (text) => {
    const { identity, gzip, br } = await compressPage(text, 'best')
    expect(identity.toString()).toBe(text)
    expect(gunzipSync(gzip ?? '').toString()).toBe(text)
    expect(brotliDecompressSync(br ?? '').toString()).toBe(text)
  },
)

const lines = Array.from({ length: 400 }, (_, index) => `<p>${words(2)} has ${index} of the ${words(2)}</p>`)
const long = Array.from({ length: 2_000 }, (_, index) => `Ship ${index} left for berth ${index ** 5}.`)

it.each([
  { of: 'a large document', text: `<!doctype html>${lines.join('\n')}`, isSmaller: true },
  { of: 'a small document', text: `<!doctype html>${lines.slice(0, 40).join('\n')}`, isSmaller: false },
  { of: 'a large text for machines', text: lines.join('\n'), isSmaller: false },
  { of: 'a long text for machines', text: long.join('\n'), isSmaller: true },
])('more effort makes $of smaller: $isSmaller', async ({ text, isSmaller }) => {
  const [quick, best] = [await compressPage(text, 'quick'), await compressPage(text, 'best')]
  expect((best.br?.length ?? 0) < (quick.br?.length ?? 0)).toBe(isSmaller)
  expect(isLoosePage(quick)).toBe(isSmaller)
})

it('a picture stays as it is', async () => {
  expect(await compressPage(new Uint8Array([1, 2, 3]), 'best')).toEqual({
    identity: Buffer.from([1, 2, 3]),
    gzip: null,
    br: null,
  })
})
