import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { build } from 'esbuild'
import { compressAsset } from '#front/answers/compress-asset.ts'
import type { SiteAssets } from '#press/site-assets.ts'
import { stylesheets, type Stylesheet } from '#press/styles/stylesheets.ts'
import { toIco } from './to-ico.ts'

const font = 'node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2'

/** Bundles stylesheets, scripts, font and icons of the reader pages into `folder`, each named by a hash of its content. */
export async function buildAssets(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const icon = (await readFile('press/styles/icon.svg', 'utf8')).trim()
  const fontAddress = await store(folder, 'newsreader.woff2', await readFile(font))
  const extras = await store(
    folder,
    'extras.js',
    await bundle({ entryPoints: ['components/elements/register-extras.ts'], format: 'esm' }),
  )
  const manifest: SiteAssets = {
    styles: await storeStyles(folder, fontAddress),
    theme: await store(
      folder,
      'theme.js',
      await bundle({ entryPoints: ['components/elements/theme.ts'], format: 'iife' }),
    ),
    elements: await store(
      folder,
      'elements.js',
      await bundle({
        entryPoints: ['components/elements/register.ts'],
        format: 'esm',
        define: { extrasAddress: JSON.stringify(extras) },
        external: ['/assets/*'],
      }),
    ),
    extras,
    font: fontAddress,
    icon: await store(folder, 'icon.svg', icon),
    favicon: await store(
      folder,
      'favicon.ico',
      toIco([16, 32, 48].map((width) => ({ width, png: draw(icon, width) }))),
    ),
    touchIcon: await store(folder, 'touch-icon.png', draw(icon, 180)),
    feedIcon: await store(folder, 'feed-icon.png', draw(icon, 144)),
    largeIcon: await store(folder, 'large-icon.png', draw(icon, 512)),
  }
  await writeFile(path.join(folder, 'manifest.json.new'), JSON.stringify(manifest))
  await rename(path.join(folder, 'manifest.json.new'), path.join(folder, 'manifest.json'))
}

/** A drawing as a PNG of so many pixels across. */
function draw(svg: string, width: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } })
    .render()
    .asPng()
}

async function storeStyles(folder: string, fontAddress: string): Promise<SiteAssets['styles']> {
  const stored = Object.entries(stylesheets).map(async ([name, files]) => {
    const css = await bundle({
      stdin: {
        contents: files.map((file) => `@import './${file}.css';`).join('\n'),
        resolveDir: 'press/styles',
        loader: 'css',
      },
      external: ['/assets/*'],
    })
    return [
      name,
      await store(folder, `${name}.css`, css.replaceAll('/assets/newsreader.woff2', fontAddress)),
    ] as const
  })
  // Of all stylesheets, since it is made of their table.
  return Object.fromEntries(await Promise.all(stored)) as Record<Stylesheet, string>
}

async function bundle(options: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
    // All of them know light-dark(), which must not be lowered: it has to follow the theme set on the document.
    target: ['chrome125', 'firefox125', 'safari17.5'],
  })
  return outputFiles[0]?.text ?? ''
}

async function store(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const file = name.replace(/\.(\w+)$/, `.${hash}.$1`)
  const { identity, gzip, br } = await compressAsset(file, Buffer.from(content))
  const modified = new Date()
  const write = async (name: string, bytes: Buffer | null) => {
    if (!bytes) return
    await writeFile(path.join(folder, name), bytes)
    await utimes(path.join(folder, name), modified, modified)
  }
  // The copies are for web servers that take them from files; the front makes its own.
  await Promise.all([write(file, identity), write(`${file}.gz`, gzip), write(`${file}.br`, br)])
  return `/assets/${file}`
}
