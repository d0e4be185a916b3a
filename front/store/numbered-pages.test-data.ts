import { gzipSync } from 'node:zlib'
import type { PageStore, PutResult, TextPage } from './page-store.ts'

/** A page that says which change it was made from. */
export function numberedPage(change: number): TextPage {
  const identity = Buffer.from(`change ${change}`)
  return {
    status: 200,
    lastModified: new Date('2026-05-04T12:00:00Z'),
    change: BigInt(change),
    bodies: { identity, gzip: gzipSync(identity), br: null },
  }
}

/** Puts these changes at every address, each address in an order of its own, and counts what came of it. */
export async function putShuffled(
  store: PageStore,
  { addresses, changes }: { addresses: readonly string[]; changes: readonly number[] },
): Promise<Record<PutResult, number>> {
  const results = { written: 0, equal: 0, older: 0 }
  await Promise.all(
    addresses.map(async (address) => {
      for (const change of shuffle(changes)) results[await store.put(address, numberedPage(change), 'each')]++
    }),
  )
  return results
}

function shuffle<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item)
}
