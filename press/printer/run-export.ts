// Prints the whole site into a folder, and ends. Told by its environment, tells by messages.
import { copyFile, mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { openDatabase } from '#server/db/database.ts'
import { getAssets } from '#press/assets.ts'
import { listAssets } from '#press/site-assets.ts'
import { renderCaddyfile } from '#front/hosts/render-caddyfile.ts'
import { renderHeaders, renderRedirects } from '#front/hosts/render-host-files.ts'
import { renderStaticNginx } from '#front/hosts/render-static-nginx.ts'
import { exportPages, type Exported } from './export-pages.ts'

const environment = z
  .object({
    DATABASE_URL: z.string().min(1),
    /** The build whose assets the pages name. */
    SITE_BUILD: z.string().min(1),
    /** Where to write, and where that will be in the end. */
    EXPORT_FOLDER: z.string().min(1),
    EXPORT_PLACE: z.string().min(1),
    /** Whether the nginx that will serve it has the module that sends `.br` files. */
    EXPORT_BROTLI: z.enum(['yes', 'no']),
  })
  .parse(process.env)

const db = openDatabase(environment.DATABASE_URL)
// Nobody waits for it any more.
const giveUp = () => process.exit(1)
process.on('disconnect', giveUp)
try {
  const site = path.join(environment.EXPORT_FOLDER, 'site')
  const tell = (done: number, all: number) => process.send?.({ done, all })
  const exported = await exportPages({ db, folder: site, now: new Date(), tell })
  await copyAssets(path.join(environment.SITE_BUILD, 'assets'), path.join(site, 'assets'))
  await writeRules(exported)
  process.send?.({ exported })
} finally {
  await db.$disconnect()
  process.off('disconnect', giveUp)
  if (process.connected) process.disconnect()
}

async function copyAssets(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const file of (await readdir(from)).filter(isAsset)) {
    const { mtime } = await stat(path.join(from, file))
    await copyFile(path.join(from, file), path.join(to, file))
    // Servers tell readers the time of the copy they send: it has to be one.
    await utimes(path.join(to, file), mtime, mtime)
  }
}

/** What pages name, and its compressed copies; the folder keeps those of earlier builds as well. */
function isAsset(file: string): boolean {
  return listAssets(getAssets()).includes(`/assets/${file.replace(/\.(?:br|gz)$/, '')}`)
}

async function writeRules(exported: Exported): Promise<void> {
  const place = path.join(environment.EXPORT_PLACE, 'site')
  const files = {
    'site/_redirects': renderRedirects(exported),
    'site/_headers': renderHeaders(),
    'nginx.conf': renderStaticNginx(exported, {
      root: place,
      brotli: environment.EXPORT_BROTLI === 'yes',
    }),
    Caddyfile: renderCaddyfile(exported, place),
  }
  for (const [file, text] of Object.entries(files))
    await writeFile(path.join(environment.EXPORT_FOLDER, file), text)
}
