import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Printed } from '#front/printed.ts'
import type { Bodies } from '#front/store/page-store.ts'

/** Window of 256 kB: pages are smaller, and a larger one costs time for nothing. */
const brotliWindow = 18

/**
 * A text in the codings that readers take: brotli 6 and gzip 6, quick enough for a publication. A picture is compressed
 * as it is.
 */
export function compressPage(body: Printed['body']): Bodies {
  if (typeof body !== 'string') return { identity: Buffer.from(body), gzip: null, br: null }
  const identity = Buffer.from(body)
  return { identity, gzip: gzipSync(identity, { level: 6 }), br: brotli(identity) }
}

function brotli(text: Buffer): Buffer {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 6,
      [constants.BROTLI_PARAM_LGWIN]: brotliWindow,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  })
}
