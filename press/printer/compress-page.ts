import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Printed } from '#front/printed.ts'
import type { Bodies } from '#front/store/page-store.ts'

/** Window of 256 kB: pages are smaller, and a larger one costs time for nothing. */
const brotliWindow = 18

/**
 * Bytes of a document beyond which ten milliseconds for a smaller one are well spent: with its stylesheets it would not
 * fit into the first packets of a connection.
 */
const large = 7_000

/**
 * A text in the codings that readers take: brotli 6 and gzip 6, quick enough for a publication; brotli 10 for large
 * documents. A picture is compressed as it is.
 */
export function compressPage(body: Printed['body']): Bodies {
  if (typeof body !== 'string') return { identity: Buffer.from(body), gzip: null, br: null }
  const identity = Buffer.from(body)
  const quick = brotli(identity, 6)
  const isLarge = quick.length > large && body.startsWith('<!doctype html>')
  return {
    identity,
    gzip: gzipSync(identity, { level: 6 }),
    br: isLarge ? brotli(identity, 10) : quick,
  }
}

function brotli(text: Buffer, quality: number): Buffer {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: brotliWindow,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  })
}
