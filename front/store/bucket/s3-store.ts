import { randomBytes } from 'node:crypto'
import type { Bucket } from './bucket.ts'
import { decidePut } from '#front/store/decide-put.ts'
import { toAddress, toFilePath } from '#front/store/file-path.ts'
import type { PageRecord, PageState } from './page-object.ts'
import { SyncProblem, type PageStore, type PutResult, type StoredPage } from '#front/store/page-store.ts'
import { requireConditions } from './require-conditions.ts'
import { requireFilePath } from '#front/store/require-file-path.ts'
import { toRemoved, toStale } from './retire-page.ts'
import { pagesPrefix, parseFound, revisePage } from './revise-page.ts'
import { tellBy } from '#front/store/tell-changes.ts'
import { createTurns } from '#front/store/turns.ts'

/** The object whose tag moves with every change. */
const changesKey = 'changes'

/** How many addresses are worked on at a time. */
const sideBySide = 32

/** More bytes than an object takes that says only that its address was given up. */
const smallObject = 256

/**
 * Pages as objects, one for each address with its state and all codings. Any number of processes may read and write:
 * every write names what it replaces, and a page from before what stands there is refused.
 */
export function createS3Store(bucket: Bucket): PageStore {
  const turns = createTurns()
  const changes = tellBy(() => bucket.write(changesKey, randomBytes(18)))
  const untold = new Set<string>()
  let conditions: Promise<void> | null = null
  const requireSafe = () =>
    (conditions ??= requireConditions(bucket).catch((error: unknown) => {
      conditions = null
      throw error
    }))
  const inTurn = <Value>(address: string, work: () => Promise<Value>) =>
    turns([address], () => requireSafe().then(work))

  return {
    get: (address) => readPage(bucket, address, 'fresh'),
    getStale: (address) => readPage(bucket, address, 'stale'),
    getStamp: async (address) => {
      const file = toFilePath(address)
      const found = file === null ? null : await bucket.look(`${pagesPrefix}${file}`)
      return found?.label === ('fresh' satisfies PageState) ? found.tag : null
    },
    getChange: async () => (await bucket.look(changesKey))?.tag ?? 'none',
    put: async (address, page, durability) => {
      const file = requireFilePath(address, page)
      const result = await inTurn(address, () => putPage({ bucket, file, page }))
      if (result === 'written' && durability === 'later') untold.add(address)
      else if (result === 'written' || changes.isOwed()) await changes.tell()
      return result
    },
    sync: async () => {
      const addresses = [...untold]
      if (addresses.length === 0) return
      await changes.tell().catch((cause: unknown) => {
        throw new SyncProblem(addresses, cause)
      })
      for (const address of addresses) untold.delete(address)
    },
    markStale: async (addresses) => {
      await forEach([...new Set(addresses)], (address) =>
        inTurn(address, () => revise(bucket, address, toStale)),
      )
      await changes.tell()
    },
    remove: async (address, change) => {
      await inTurn(address, () => revise(bucket, address, (kept) => toRemoved(kept, change ?? null)))
      await changes.tell()
    },
    listAddresses: () => listAddresses(bucket),
    check: () => bucket.check(),
  }
}

interface Put {
  bucket: Bucket
  file: string
  page: StoredPage
}

async function putPage({ bucket, file, page }: Put): Promise<PutResult> {
  const decide = (kept: PageRecord | null) => decidePut(kept, page)
  const { decision, wasContested } = await revisePage({ bucket, file, decide })
  // Its own first try may have arrived though the answer to it was lost.
  return decision.result === 'equal' && wasContested ? 'written' : decision.result
}

async function revise(
  bucket: Bucket,
  address: string,
  change: (kept: PageRecord | null) => PageRecord | null,
): Promise<void> {
  const file = toFilePath(address)
  if (file !== null) await revisePage({ bucket, file, decide: (kept) => ({ write: change(kept) }) })
}

async function readPage(
  bucket: Bucket,
  address: string,
  state: PageState,
): Promise<(StoredPage & { stamp: string }) | null> {
  const file = toFilePath(address)
  if (file === null) return null
  const found = await bucket.read(`${pagesPrefix}${file}`)
  if (!found) return null
  const record = parseFound(file, found.bytes)
  return record.state === state && record.page ? { ...record.page, stamp: found.tag } : null
}

async function* listAddresses(bucket: Bucket): AsyncIterable<string> {
  for await (const { key, size } of bucket.list(pagesPrefix)) {
    const address = toAddress(key.slice(pagesPrefix.length))
    if (address === null) continue
    const label = size < smallObject ? (await bucket.look(key))?.label : null
    if (label === null || label === 'fresh' || label === 'stale') yield address
  }
}

async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += sideBySide)
    await Promise.all(items.slice(from, from + sideBySide).map(work))
}
