import { mkdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Printed } from '#front/printed.ts'
import { compressPage } from './compress-page.ts'

export interface StaticBody {
  folder: string
  /** The path below `folder`. */
  file: string
  body: Printed['body']
  /** The time of all copies: servers tell readers that of the one they send. */
  modified: Date
}

/** Writes a page, and beside a text its `.br` and `.gz`, for servers that send them as they are. */
export async function writeWithCopies({ folder, file, body, modified }: StaticBody): Promise<void> {
  const place = path.join(folder, file)
  const { identity, gzip, br } = await compressPage(body, 'best')
  const copies = [
    { name: place, bytes: identity },
    { name: `${place}.gz`, bytes: gzip },
    { name: `${place}.br`, bytes: br },
  ]
  await mkdir(path.dirname(place), { recursive: true })
  await Promise.all(
    copies.map(async ({ name, bytes }) => {
      if (bytes === null) return
      await writeFile(name, bytes)
      await utimes(name, modified, modified)
    }),
  )
}
