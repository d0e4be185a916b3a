import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { numberedPage, putShuffled } from './numbered-pages.test-data.ts'
import type { PageStore, PutResult } from './page-store.ts'
import { listAll, summarise } from './store-contract.test-data.ts'

const addresses = ['/', '/briefs/x', '/briefs/y.txt']
const address = '/briefs/x'
const range = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)

interface WritableStores {
  newPlace: () => string
  openStore: (place: string) => Promise<PageStore>
}

/** What every store does that several printers may write to, in any order. */
export function testWriters({ newPlace, openStore }: WritableStores): void {
  const read = async (place: string, where: string) => summarise(await (await openStore(place)).get(where))

  describe('two writers', () => {
    it('leave the highest change at each address, and readers see no number go back', async () => {
      const place = newPlace()
      const stores = await Promise.all([openStore(place), openStore(place)])
      const reading = watchNumbers(await openStore(place))
      const changes = range(1, 15)
      const results = await Promise.all(stores.map((store) => putShuffled(store, { addresses, changes })))
      const seen = await reading.stop()
      for (const where of addresses) expect(await read(place, where)).toBe('200 change 15')
      expect(results.map(total)).toEqual([45, 45])
      expect(results.some(({ older }) => older > 0)).toBe(true)
      expect(seen).toBeGreaterThan(addresses.length)
    })

    it('as two processes leave the highest change, whoever has it', async () => {
      const place = newPlace()
      const reading = watchNumbers(await openStore(place))
      await Promise.all([
        runWriter({ place, addresses, changes: range(1, 19, 2) }),
        runWriter({ place, addresses, changes: range(2, 20, 2) }),
      ])
      await reading.stop()
      for (const where of addresses) expect(await read(place, where)).toBe('200 change 20')
    })

    it('cannot both be first', async () => {
      const place = newPlace()
      const stores = await Promise.all(range(1, 6).map(() => openStore(place)))
      const many = range(1, 20).map((index) => `/briefs/n${index}`)
      await Promise.all(
        stores.map((store, index) => putShuffled(store, { addresses: many, changes: [6 - index] })),
      )
      for (const where of many) expect(await read(place, where)).toBe('200 change 6')
    })
  })

  describe('an older page', () => {
    it('is refused, and told from one that is written or equal', async () => {
      const store = await openStore(newPlace())
      expect(await store.put(address, numberedPage(7), 'each')).toBe('written')
      expect(await store.put(address, numberedPage(6), 'each')).toBe('older')
      expect(await store.put(address, numberedPage(7), 'later')).toBe('equal')
      expect((await store.get(address))?.change).toBe(7n)
    })

    it('does not replace a page that turned out the same for a newer change', async () => {
      const store = await openStore(newPlace())
      await store.put(address, numberedPage(5), 'each')
      expect(await store.put(address, { ...numberedPage(5), change: 10n }, 'each')).toBe('equal')
      expect(await store.put(address, numberedPage(7), 'each')).toBe('older')
      expect(summarise(await store.get(address))).toBe('200 change 5')
    })

    it('comes back neither when its successor waits to be printed anew, nor when it was given up', async () => {
      const store = await openStore(newPlace())
      await store.put(address, numberedPage(5), 'each')
      await store.markStale([address])
      expect(await store.put(address, numberedPage(4), 'each')).toBe('older')
      await store.remove(address, 8n)
      expect(await store.put(address, numberedPage(7), 'each')).toBe('older')
      expect([await store.get(address), await store.getStamp(address), await listAll(store)]).toEqual([
        null,
        null,
        [],
      ])
      expect(await store.put(address, numberedPage(9), 'each')).toBe('written')
      await store.remove(address, 8n)
      expect(summarise(await store.get(address))).toBe('200 change 9')
    })
  })
}

function total(results: Record<PutResult, number>): number {
  return results.written + results.equal + results.older
}

/** Reads all addresses over and over until stopped, and then says how many pages it read. */
function watchNumbers(store: PageStore): { stop: () => Promise<number> } {
  const state = { isStopped: false, seen: 0 }
  const newest = new Map<string, bigint>()
  const look = async (where: string) => {
    const page = await store.get(where)
    if (!page) {
      expect(newest.has(where)).toBe(false)
      return
    }
    expect(summarise(page)).toBe(`200 change ${page.change}`)
    expect(page.change).toBeGreaterThanOrEqual(newest.get(where) ?? 0n)
    newest.set(where, page.change ?? 0n)
    state.seen++
  }
  const watching = (async () => {
    while (!state.isStopped) await Promise.all(addresses.map(look))
  })()
  return {
    stop: async () => {
      state.isStopped = true
      await watching
      return state.seen
    },
  }
}

async function runWriter(order: { place: string; addresses: string[]; changes: number[] }): Promise<void> {
  const script = 'front/store/writer-process.test-data.ts'
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(order)])
  expect(total(JSON.parse(stdout) as Record<PutResult, number>)).toBe(30)
}
