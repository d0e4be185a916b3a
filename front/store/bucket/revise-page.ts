import { setTimeout as pause } from 'node:timers/promises'
import type { Bucket } from './bucket.ts'
import { parsePageObject, toPageObject, type PageRecord } from './page-object.ts'

/** Where pages are in a bucket. */
export const pagesPrefix = 'pages/'

const mostTries = 16
const longestPause = 400

interface Decision {
  /** What is to stand there; null leaves it as it is. */
  write: PageRecord | null
}

interface Revision<Decided extends Decision> {
  bucket: Bucket
  /** Of `toFilePath`. */
  file: string
  /** Asked again whenever another writer was faster. */
  decide: (kept: PageRecord | null) => Decided
}

/** The decision that held, and whether another try came before it, so that what stood there may be of that one. */
export interface Revised<Decided extends Decision> {
  decision: Decided
  wasContested: boolean
}

/** Reads what stands at an address, decides, and writes only if it stands there still. */
export async function revisePage<Decided extends Decision>({
  bucket,
  file,
  decide,
}: Revision<Decided>): Promise<Revised<Decided>> {
  const key = `${pagesPrefix}${file}`
  for (let tries = 0; tries < mostTries; tries++) {
    const found = await bucket.read(key)
    const decision = decide(found && parseFound(key, found.bytes))
    if (await writeInstead({ bucket, key, instead: found?.tag ?? null }, decision.write))
      return { decision, wasContested: tries > 0 }
    await pause(Math.random() * Math.min(longestPause, 10 * 2 ** tries))
  }
  throw new Error(`${key} is being written by others too often`)
}

async function writeInstead(
  { bucket, key, instead }: { bucket: Bucket; key: string; instead: string | null },
  record: PageRecord | null,
): Promise<boolean> {
  if (!record) return true
  return bucket.replace(key, { bytes: toPageObject(record), label: record.state, instead })
}

/** What an object says. An object that says nothing is named, with what is wrong. */
export function parseFound(key: string, bytes: Buffer): PageRecord {
  try {
    return parsePageObject(bytes)
  } catch (cause) {
    throw new Error(`${key} cannot be read: ${cause instanceof Error ? cause.message : ''}`, { cause })
  }
}
