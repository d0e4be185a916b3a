import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a bundle was made from. */
export interface BundleState {
  /** A hash over the content of `files`; the folder of the bundle bears its name. */
  key: string
  files: string[]
}

/** The file of each bundle that is run. */
export const bundleFile = 'desk.mjs'

/** Where the state of the newest bundle in a folder is kept. */
export function toStateFile(folder: string): string {
  return path.join(folder, 'newest.json')
}

/** A hash over files, by their names and contents, in any order. */
export function hashContents(contents: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const [name, content] of [...contents].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${name}\0${Buffer.byteLength(content)}\0`).update(content)
  return hash.digest('hex').slice(0, 32)
}

/** The newest bundle in a folder, if every file that it was made from is as it was; else `null`. */
export function findBundle(folder: string): string | null {
  try {
    const { key, files } = JSON.parse(readFileSync(toStateFile(folder), 'utf8')) as BundleState
    const bundle = path.join(folder, key, bundleFile)
    const contents = new Map(files.map((file) => [file, readFileSync(file)]))
    return hashContents(contents) === key && existsSync(bundle) ? bundle : null
  } catch {
    // Nothing was bundled yet, or a file of it is gone.
    return null
  }
}
