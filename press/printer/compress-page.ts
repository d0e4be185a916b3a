import { promisify } from 'node:util'
import { brotliCompress, constants, gzip as gzipWith } from 'node:zlib'
import type { Printed } from '#front/printed.ts'
import type { Bodies } from '#front/store/page-store.ts'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify<Buffer, { level: number }, Buffer>(gzipWith)

/** Window of 256 kB: pages are smaller, and a larger one costs time for nothing. */
const brotliWindow = 18

/**
 * Bytes of a compressed document beyond which ten milliseconds for a smaller one are well spent: with its stylesheets it
 * would not fit into the first packets of a connection.
 */
const large = 7_000

/** Bytes of a text beyond which compressing it takes whoever waits for it longer than it spares them. */
const long = 50_000

/** `quick`: somebody waits for the page. `best`: nobody does. */
export type Effort = 'quick' | 'best'

/**
 * A text in the codings that readers take: brotli 5 and gzip 6, for somebody who waits for a long one brotli 4 and gzip 3,
 * which take half the time; a large document in brotli 10 where there is time for it. It is done on other threads. A
 * picture is compressed as it is.
 */
export async function compressPage(body: Printed['body'], effort: Effort): Promise<Bodies> {
  if (typeof body !== 'string') return { identity: Buffer.from(body), gzip: null, br: null }
  const identity = Buffer.from(body)
  const isHurried = effort === 'quick' && identity.length > long
  const [gzip, quick] = await Promise.all([
    toGzip(identity, { level: isHurried ? 3 : 6 }),
    brotli(identity, isHurried ? 4 : 5),
  ])
  const br =
    effort === 'best' && isLargeDocument({ identity, br: quick }) ? await brotli(identity, 10) : quick
  return { identity, gzip, br }
}

/** Whether a text that was compressed in a hurry is one that `best` makes smaller. */
export function isLoosePage({ identity, br }: Pick<Bodies, 'identity' | 'br'>): boolean {
  return br !== null && (identity.length > long || isLargeDocument({ identity, br }))
}

function isLargeDocument({ identity, br }: { identity: Buffer; br: Buffer }): boolean {
  return br.length > large && identity.subarray(0, doctype.length).equals(doctype)
}

const doctype = Buffer.from('<!doctype html>')

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
