import path from 'node:path'
import type { FileSystem } from './file-system.ts'
import { kinds, toFilePath, toKindPath, type Kind } from '#front/store/file-path.ts'
import type { Bodies, StoredPage } from '#front/store/page-store.ts'

/** One of the two folders of a store. */
export interface Place {
  files: FileSystem
  folder: string
}

interface Found {
  kind: Kind
  file: string
  stamp: string
  modified: Date
}

/** What decides what stands at an address in this place. */
export async function findPageFile({ files, folder }: Place, address: string): Promise<Found | null> {
  const page = toFilePath(address)
  if (page === null) return null
  const found = await Promise.all(
    kinds.map(async (kind): Promise<Found | null> => {
      const file = path.join(folder, toKindPath(page, kind))
      const stat = await files.stat(file)
      return stat && { kind, file, modified: stat.modified, stamp: `${kind}-${stat.stamp}` }
    }),
  )
  return found.find((one) => one !== null) ?? null
}

/** Reads the page at an address; again when it is replaced meanwhile, so that stamp and bytes belong together. */
export async function readPage(
  place: Place,
  address: string,
): Promise<(StoredPage & { stamp: string }) | null> {
  for (let tries = 0; tries < 20; tries++) {
    const found = await findPageFile(place, address)
    if (!found) return null
    const bodies = await readBodies(place.files, found.file)
    const after = await findPageFile(place, address)
    if (bodies && after?.stamp === found.stamp) {
      return { ...toPage(found, { address, bodies }), stamp: found.stamp }
    }
  }
  throw new Error(`${address} is being replaced too often to be read`)
}

/** A file with its compressed copies, or null without the file itself. */
export async function readBodies(files: FileSystem, file: string): Promise<Bodies | null> {
  const [identity, gzip, br] = await Promise.all([
    files.read(file),
    files.read(`${file}.gz`),
    files.read(`${file}.br`),
  ])
  return identity && { identity, gzip, br }
}

function toPage(
  { kind, modified }: Found,
  { address, bodies }: { address: string; bodies: Bodies },
): StoredPage {
  if (kind === 'moved')
    return { status: 308, lastModified: modified, location: bodies.identity.toString('utf8').trimEnd() }
  const status = kind === 'gone' ? 410 : address === '/404' ? 404 : 200
  return { status, lastModified: modified, bodies }
}
