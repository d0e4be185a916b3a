import type { PageStore, StoredPage } from '#front/store/page-store.ts'
import { toFilePath } from '#front/store/file-path.ts'
import { pageHeaders } from '#front/headers.ts'
import type { AskPrinter, PassingPage } from './ask-printer.ts'
import { createByteCache } from './byte-cache.ts'
import type { FrontLimits } from '#front/limits.ts'
import { describe, type Log } from '#front/log-event.ts'
import type { Metrics } from '#front/counts/metrics.ts'
import { toReadyAnswer, toReadyPage, type ReadyAnswer } from './ready-answer.ts'
import { lookUntil } from './look-until.ts'
import { watchChange } from './watch-change.ts'
import { within } from '#front/within.ts'

/** `unknown`: nothing stands there; `unavailable`: it cannot be said now. */
export type Found = ReadyAnswer | 'unknown' | 'unavailable'

export interface PageFinderNeeds {
  store: PageStore
  printer: AskPrinter
  limits: FrontLimits
  now: () => number
  log: Log
  metrics: Metrics
}

/** The store's change before a page was looked up, and when that was. */
interface Look {
  change: string
  checkedAt: number
}

interface Known extends Look {
  stamp: string
  answer: ReadyAnswer
}

/** Finds pages in memory, in the store, or by having them printed. */
export interface PageFinder {
  /** The page if it is in memory and need not be looked up, at once. */
  peek(address: string): ReadyAnswer | null
  /** What the store has there, or had when it was last looked at; nobody is asked to print it. Never rejects. */
  findKept(address: string): Promise<ReadyAnswer | null>
  /** Looks it up, once however many ask. Never rejects. */
  find(address: string): Promise<Found>
  bytes(): number
}

/** A {@link PageFinder} with a memory of its own. */
export function createPageFinder(needs: PageFinderNeeds): PageFinder {
  const { store, printer, limits, now, log, metrics } = needs
  const pages = createByteCache<Known>(limits.pageBytes)
  const misses = createByteCache<{ outcome: Found; until: number }>(limits.missBytes)
  const watch = watchChange({ store, now, believe: limits.believeStore, time: limits.storeTime })
  const underway = new Map<string, Promise<Found>>()
  const ofStore = { who: 'the store', time: limits.storeTime }

  const lookUp = async (address: string): Promise<Found> => {
    const known = pages.get(address)
    try {
      const look = { change: await watch.find(), checkedAt: now() }
      if (known && isCertain(known, look.change)) return known.answer
      const stamp = await within(ofStore, store.getStamp(address))
      if (stamp !== null && stamp === known?.stamp) return Object.assign(known, look).answer
      return (stamp === null ? null : await load(address, look)) ?? (await miss(address))
    } catch (error) {
      log({ event: 'store-failed', problem: describe(error) })
      return known ? Object.assign(known, { checkedAt: now() }).answer : 'unavailable'
    }
  }

  const findKept = async (address: string): Promise<ReadyAnswer | null> => {
    try {
      const known = pages.get(address)
      return known?.answer ?? (await load(address, { change: await watch.find(), checkedAt: now() }))
    } catch (error) {
      log({ event: 'store-failed', problem: describe(error) })
      return null
    }
  }

  const isCertain = (known: Known, change: string | null): boolean =>
    known.change === change && now() - known.checkedAt < limits.believePage

  const load = async (address: string, look: Look): Promise<ReadyAnswer | null> => {
    const page = await within(ofStore, store.get(address))
    if (!page) return null
    metrics.countLoad()
    const answer = toReadyPage(address, page)
    pages.set(address, { value: { ...look, stamp: page.stamp, answer }, bytes: answer.bytes })
    misses.delete(address)
    return answer
  }

  /** No fresh page: the printer is asked, but not for every reader. */
  const miss = async (address: string): Promise<Found> => {
    pages.delete(address)
    const before = misses.get(address)
    if (before && before.until > now()) return before.outcome
    const said = await askAndLook(address)
    const printed =
      said === 'printed' ? await load(address, { change: await watch.find(), checkedAt: now() }) : null
    if (printed) return printed
    const outcome = said === 'printed' ? 'unavailable' : said
    const bytes = typeof outcome === 'string' ? 0 : outcome.bytes
    misses.set(address, { value: { outcome, until: now() + limits.believeMiss }, bytes })
    return outcome
  }

  /** The printer may be putting the page away with all others of a publication: what is in the store first is taken. */
  const askAndLook = async (address: string): Promise<Found | 'printed'> => {
    const looking = lookUntil(() => within(ofStore, store.getStamp(address)), limits.lookEvery)
    try {
      return await Promise.race([ask(address), looking.found.then(() => 'printed' as const)])
    } finally {
      looking.stop()
    }
  }

  const ask = async (address: string): Promise<Found | 'printed'> => {
    try {
      const said = await printer(address)
      metrics.countAsk(typeof said === 'string' ? said : 'passed')
      return typeof said === 'string' ? said : toPassingAnswer(said)
    } catch (error) {
      metrics.countAsk('failed')
      log({ event: 'printer-failed', problem: describe(error) })
      return getOld(await within(ofStore, store.getStale(address)), address)
    }
  }

  return {
    peek: (address) => {
      const known = pages.get(address)
      return known && isCertain(known, watch.peek()) ? known.answer : null
    },
    findKept,
    find: (address) => {
      if (toFilePath(address) === null) return Promise.resolve('unknown')
      const running = underway.get(address)
      if (running) return running
      const looking = lookUp(address).finally(() => underway.delete(address))
      underway.set(address, looking)
      return looking
    },
    bytes: () => pages.bytes + misses.bytes,
  }
}

/** What is not kept is true now; for how long nobody knows. */
function toPassingAnswer({ body, contentType, madeAt }: PassingPage): ReadyAnswer {
  const headers = { ...pageHeaders, 'content-type': contentType }
  const bodies = { identity: body, gzip: null, br: null }
  return toReadyAnswer({ status: 200, bodies, lastModified: madeAt, headers })
}

function getOld(page: StoredPage | null, address: string): Found {
  return page ? toReadyPage(address, page, { 'x-served': 'stale' }) : 'unavailable'
}
