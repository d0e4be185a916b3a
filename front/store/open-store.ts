import { createFolderStore } from './folder/folder-store.ts'
import type { PageStore } from './page-store.ts'
import { parseObjectPlace } from './store-place.ts'

/**
 * The store at a place: a folder, or `s3://bucket/prefix`. What object storage needs is loaded only for it. `S3_ENDPOINT`
 * names a compatible server; the SDK finds region and credentials in variables of its own.
 */
export async function openStore(place: string): Promise<PageStore> {
  const objects = parseObjectPlace(place)
  if (!objects) return createFolderStore({ root: place })
  const [{ createS3Store }, { openAwsBucket }] = await Promise.all([
    import('./bucket/s3-store.ts'),
    import('./bucket/aws-bucket.ts'),
  ])
  // An empty variable is how shells say "not set".
  const endpoint = process.env['S3_ENDPOINT'] === '' ? undefined : process.env['S3_ENDPOINT']
  return createS3Store(await openAwsBucket(objects, { endpoint }))
}
