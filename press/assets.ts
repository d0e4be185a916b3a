import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PageAssets } from '#components/document/document-head.tsx'
import { getAssetContentType } from '#front/asset-content-types.ts'
import { assetHeaders } from '#front/headers.ts'

/** Where the build put them; see ops/build/build.ts. */
const folder = () =>
  path.join(/* turbopackIgnore: true */ process.cwd(), process.env['SITE_BUILD'] ?? '.build/site', 'assets')

let manifest: Required<PageAssets> | null = null

/** The addresses of the stylesheet, the scripts and the font that the build made; in development as they are now. */
export function getAssets(): Required<PageAssets> {
  if (process.env.NODE_ENV === 'development') manifest = null
  manifest ??= JSON.parse(readFileSync(path.join(folder(), 'manifest.json'), 'utf8')) as Required<PageAssets>
  return manifest
}

/** An asset by its file name, which carries a hash of its content, or `null`. */
export async function readAsset(
  file: string,
): Promise<{ headers: Record<string, string>; body: Uint8Array<ArrayBuffer> } | null> {
  const contentType = getAssetContentType(file)
  if (!contentType || !Object.values(getAssets()).includes(`/assets/${file}`)) return null
  return {
    headers: { ...assetHeaders, 'content-type': contentType },
    body: new Uint8Array(await readFile(path.join(folder(), file))),
  }
}
