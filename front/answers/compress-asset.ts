import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Bodies } from '#front/store/page-store.ts'

/** An asset in the codings that readers take, as small as can be. Fonts and pictures are compressed as they are. */
export async function compressAsset(file: string, identity: Buffer): Promise<Bodies> {
  if (/\.(?:woff2|png|ico)$/.test(file)) return { identity, gzip: null, br: null }
  const [zipped, br] = await Promise.all([
    promisify(gzip)(identity, { level: 9 }),
    promisify(brotliCompress)(identity),
  ])
  return { identity, gzip: zipped, br }
}
