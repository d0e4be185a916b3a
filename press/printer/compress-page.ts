import { promisify } from 'node:util'
import { brotliCompress, constants, gzip as gzipWith } from 'node:zlib'
import type { Printed } from '#front/printed.ts'
import type { Bodies } from '#front/store/page-store.ts'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify<Buffer, { level: number }, Buffer>(gzipWith)

/** Window of 256 kB: pages are smaller, and a larger one costs time for nothing. */
const brotliWindow = 18

/**
 * Bytes of a document beyond which ten milliseconds for a smaller one are well spent: with its stylesheets it would not
 * fit into the first packets of a connection.
 */
const large = 7_000

/**
 * A text in the codings that readers take: brotli 6 and gzip 6, quick enough for a publication; brotli 10 for large
 * documents. It is done on other threads. A picture is compressed as it is.
 */
export async function compressPage(body: Printed['body']): Promise<Bodies> {
  if (typeof body !== 'string') return { identity: Buffer.from(body), gzip: null, br: null }
  const identity = Buffer.from(body)
  const [gzip, br] = await Promise.all([toGzip(identity, { level: 6 }), compressWell(identity, body)])
  return { identity, gzip, br }
}

async function compressWell(identity: Buffer, text: string): Promise<Buffer> {
  const quick = await brotli(identity, 6)
  return quick.length > large && text.startsWith('<!doctype html>') ? brotli(identity, 10) : quick
}

function brotli(text: Buffer, quality: number): Promise<Buffer> {
  return toBrotli(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: brotliWindow,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  })
}
