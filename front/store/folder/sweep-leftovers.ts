import path from 'node:path'
import { nodeFiles, type FileSystem } from './file-system.ts'

/** What killed writers leave: no page, and never read. */
const leftover = /(^|\/)\.[^/]+\.new$/

/**
 * Removes the temporary files below the root of a folder store that changed last before `before`, which must be
 * longer ago than any writer takes. Returns how many there were.
 */
export async function sweepLeftovers({
  root,
  before,
  files = nodeFiles,
}: {
  root: string
  before: Date
  files?: FileSystem
}): Promise<number> {
  let swept = 0
  for await (const name of files.list(root)) {
    if (!leftover.test(name)) continue
    const file = path.join(root, name)
    const found = await files.stat(file)
    if (!found || found.changed >= before) continue
    await files.unlink(file)
    swept++
  }
  return swept
}
