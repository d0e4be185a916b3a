import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { getAssetContentType } from '#front/asset-content-types.ts'
import { assetHeaders } from '#front/headers.ts'
import { listAssets, type SiteAssets } from './site-assets.ts'

/** Where the build put them; see ops/build/build.ts. */
const folder = () =>
  path.join(/* turbopackIgnore: true */ process.cwd(), process.env['SITE_BUILD'] ?? '.build/site', 'assets')

let manifest: SiteAssets | null = null

/** The addresses of the stylesheets, the scripts and the font that the build made; in development as they are now. */
export function getAssets(): SiteAssets {
  if (process.env.NODE_ENV === 'development') manifest = null
  manifest ??= JSON.parse(readFileSync(path.join(folder(), 'manifest.json'), 'utf8')) as SiteAssets
  return manifest
}

/** An asset by its file name, which carries a hash of its content, or `null`. */
export async function readAsset(
  file: string,
): Promise<{ headers: Record<string, string>; body: Uint8Array<ArrayBuffer> } | null> {
  const contentType = getAssetContentType(file)
  if (!contentType || !listAssets(getAssets()).includes(`/assets/${file}`)) return null
  return {
    headers: { ...assetHeaders, 'content-type': contentType },
    body: new Uint8Array(await readFile(path.join(folder(), file))),
  }
}
