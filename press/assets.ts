import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PageAssets } from '../components/reader/document-head.tsx'
import { safetyHeaders } from './headers.ts'

/** Where the build put them; see ops/build.ts. */
const folder = () =>
  path.join(/* turbopackIgnore: true */ process.cwd(), process.env['SITE_BUILD'] ?? '.build/site', 'assets')

let manifest: Required<PageAssets> | null = null

/** The addresses of the stylesheet, the scripts and the font that the build made; in development as they are now. */
export function getAssets(): Required<PageAssets> {
  if (process.env.NODE_ENV === 'development') manifest = null
  manifest ??= JSON.parse(readFileSync(path.join(folder(), 'manifest.json'), 'utf8')) as Required<PageAssets>
  return manifest
}

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
}

/** An asset by its file name, which carries a hash of its content, or `null`. */
export async function readAsset(
  file: string,
): Promise<{ headers: Record<string, string>; body: Uint8Array<ArrayBuffer> } | null> {
  const contentType = contentTypes[file.split('.').at(-1) ?? '']
  if (!contentType || !Object.values(getAssets()).includes(`/assets/${file}`)) return null
  return {
    headers: {
      ...safetyHeaders,
      'content-type': contentType,
      'cache-control': 'public, max-age=31536000, immutable',
    },
    body: new Uint8Array(await readFile(path.join(folder(), file))),
  }
}
