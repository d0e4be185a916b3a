import { mkdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compressPage } from './compress-page.ts'

export interface StaticText {
  folder: string
  /** The path below `folder`. */
  file: string
  text: string
  /** The time of all three: servers tell readers that of the one they send. */
  modified: Date
}

/** Writes a text, and its `.br` and `.gz` beside it for servers that send them as they are. */
export async function writeWithCopies({ folder, file, text, modified }: StaticText): Promise<void> {
  const place = path.join(folder, file)
  const { identity, gzip, br } = compressPage(text)
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
