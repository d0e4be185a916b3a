import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { getAssetContentType } from '#front/asset-content-types.ts'
import { assetHeaders } from '#front/headers.ts'
import { createByteCache } from './byte-cache.ts'
import { compressAsset } from './compress-asset.ts'
import { toReadyAnswer, type ReadyAnswer } from './ready-answer.ts'

/** Assets of reader pages carry a hash in their name; nothing else in the folder is one. */
export const readerAsset = /^[a-z0-9-]+\.[0-9a-f]{10}\.[a-z0-9]+$/
/**
 * Those of the app are in folders of their own, with a hash as their name or in it: the first of its pieces that is as long.
 * What a piece is can be told in one way only, so that no name takes long to be told from theirs.
 */
export const appAsset = /^(?:chunks|media)\/(?:[\w-]{0,9}\.)*[\w-]{10,}\.(?:[\w-]*\.)*[a-z0-9]+$/

interface AssetFolder {
  folder: string
  /** What its files are called: nothing else in it is found. */
  named: RegExp
  /** Bytes that are kept in memory. */
  most: number
}

/** Finds stylesheets, scripts and fonts by file name. */
export interface AssetFinder {
  /** The asset if it is in memory. */
  peek(file: string): ReadyAnswer | null
  /** Null when there is none. Rejects when the folder cannot be read. */
  find(file: string): Promise<ReadyAnswer | null>
}

/** An {@link AssetFinder} on a folder the build made; each asset is compressed once, as small as can be. */
export function createAssetFinder({ folder, named, most }: AssetFolder): AssetFinder {
  const cache = createByteCache<ReadyAnswer>(most)
  const underway = new Map<string, Promise<ReadyAnswer | null>>()

  const load = async (file: string): Promise<ReadyAnswer | null> => {
    const asset = await readAsset(path.join(folder, file))
    if (asset) cache.set(file, { value: asset, bytes: asset.bytes })
    return asset
  }

  return {
    peek: (file) => cache.get(file) ?? null,
    find: (file) => {
      if (!named.test(file) || !getAssetContentType(file)) return Promise.resolve(null)
      const loading = underway.get(file) ?? load(file).finally(() => underway.delete(file))
      underway.set(file, loading)
      return loading
    },
  }
}

async function readAsset(file: string): Promise<ReadyAnswer | null> {
  try {
    const [text, { mtime }] = await Promise.all([readFile(file), stat(file)])
    const headers = { ...assetHeaders, 'content-type': getAssetContentType(file) ?? '' }
    return toReadyAnswer({
      status: 200,
      lastModified: mtime,
      headers,
      bodies: await compressAsset(file, text),
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
