import { setTimeout as pause } from 'node:timers/promises'
import { getNextScheduled, publishDue } from '#server/briefs/publish-due.ts'
import { oweTurnedPings } from '#server/hub/owe-turned-pings.ts'
import { claimLoose, claimOwed, nextDue, oweDue, oweOutdated } from '#server/prints/claim-owed.ts'
import { takeAway, type WrongState } from '#server/prints/take-away.ts'
import type { Printed } from '#front/printed.ts'
import { findPage } from '#press/pages/find-page.ts'
import type { Effort } from './compress-page.ts'
import { keepTogether } from './keep-together.ts'
import { findBasis, makePages, printPages, type PrintBasis, type PrinterNeeds } from './print-pages.ts'
import { toWaves, type Waves } from './to-waves.ts'
import { nothingHere } from './to-stored-page.ts'

/** How many pages are taken together: all that a publication prints at once, as a rule. */
const atOnce = 48

/** A look at the database that no notification asked for, in milliseconds: notifications can be lost. */
const longestRest = 5_000

/** Milliseconds in which fronts notice what is sought and readers get it, before the machine is put to other pages. */
const noticed = 25

/** Milliseconds until the next try when nothing works. */
const whenUnwell = 500

/** What became of an address that a reader asked for: the store has it, nothing stands there, or this is it, once. */
export type Asked = 'kept' | 'nothing' | Printed

/** Prints what is owed, whenever it is. Several may share a database and a store. */
export interface Printer {
  /** There may be work. Returns at once. */
  wake: () => void
  /** Prints one address now because a reader asks. */
  printNow: (address: string) => Promise<Asked>
  /** Ends after the pages at hand. */
  stop: () => Promise<void>
}

/** What a printer remembers from round to round. */
interface Memory {
  /** What is owed is being asked for: pages in it may be in work in a moment. */
  claiming: Promise<unknown>
  /** The pages of the wave at hand, until it is in the store. */
  inWork: Map<string, Promise<unknown>>
  /** Whether the last round had as many pages as there can be in one. */
  wasFull: boolean
}

/** A {@link Printer}, at work. One that is `patient` has nobody waiting for a page of its own. */
export function createPrinter(needs: PrinterNeeds, { isPatient = false } = {}): Printer {
  const memory: Memory = { claiming: Promise.resolve(), inWork: new Map(), wasFull: isPatient }
  const asked = new Map<string, Promise<Asked>>()
  let resting = Promise.withResolvers<null>()
  let isStopped = false

  const wake = () => {
    resting.resolve(null)
  }

  const printNow = (address: string) => {
    const running = asked.get(address)
    if (running) return running
    const printing = printForReader(needs, memory, address).finally(() => asked.delete(address))
    asked.set(address, printing)
    return printing
  }

  const work = async () => {
    let isWell = true
    while (!isStopped) {
      resting = Promise.withResolvers()
      try {
        const rest = await workOnce(needs, memory)
        if (!isWell) needs.report('The printer works again.', null)
        isWell = true
        if (rest > 0) await restFor(rest, resting.promise)
      } catch (error) {
        // Most likely the database is away. Once is enough to say so.
        if (isWell) needs.report('The printer cannot work and goes on trying.', error)
        isWell = false
        await restFor(whenUnwell, resting.promise)
      }
    }
  }

  const working = work()
  const stop = () => {
    isStopped = true
    wake()
    return working
  }
  return { wake, printNow, stop }
}

/**
 * One round: what nobody may see any more and what is looked for, then what is out of date, what is scheduled and the rest of
 * what is owed, then what the clock or a deploy asks for, and when there is nothing else, large pages made smaller. Returns
 * how long to rest.
 */
async function workOnce(needs: PrinterNeeds, memory: Memory): Promise<number> {
  const { db, edition, now } = needs
  const sought = Promise.withResolvers<null>()
  // No page is both wrong and owed. What nobody is to see any more goes at once; what is out of date only, and what waits for
  // its time, has until readers have what they look for.
  const works = [
    removeWrong(needs, 'dropped'),
    printOwed(needs, memory, () => sought.resolve(null)),
    sought.promise.then(() => removeWrong(needs, 'stale')),
    sought.promise.then(() => publishDue(db, now())),
  ]
  await Promise.allSettled(works)
  const counts = await Promise.all(works)
  if (counts.some((count) => count > 0)) return 0
  if ((await oweDue(db, now())) > 0 || (await oweTurnedPings(db, now())) > 0) return 0
  if ((await oweOutdated(db, { edition, most: atOnce })) > 0) return 0
  if (await packOne(needs)) return 0
  const due = findEarlier(await nextDue(db), await getNextScheduled(db))
  return due ? Math.min(longestRest, Math.max(10, due.getTime() - now().getTime())) : longestRest
}

/** Compresses a page well that was compressed quickly. Returns whether there was one. */
async function packOne(needs: PrinterNeeds): Promise<boolean> {
  const address = await claimLoose(needs.db, needs.now())
  if (address !== null) await printPages(needs, { addresses: [address], effort: 'best' })
  return address !== null
}

async function removeWrong({ db, store }: PrinterNeeds, state: WrongState): Promise<number> {
  const remove = {
    stale: (addresses: readonly string[]) => store.markStale(addresses),
    dropped: async (addresses: readonly string[]) => {
      await Promise.all(addresses.map((address) => store.remove(address)))
    },
  }
  return takeAway(db, { state, remove: remove[state] })
}

/**
 * What is sought is in the store, and with readers, before anything else is made: both would take longer together. Calls
 * `whenSought` then, or when it failed.
 */
async function printOwed(needs: PrinterNeeds, memory: Memory, whenSought: () => void): Promise<number> {
  try {
    const { count, sought, others, printing } = await claimLot(needs, memory)
    await printWaves(sought, printing)
    whenSought()
    if (sought.length > 0 && others.length > 0 && printing.effort === 'quick') await pause(noticed)
    await printWaves(others, printing)
    return count
  } finally {
    whenSought()
  }
}

/** What is needed to print waves. */
interface WavePrinting {
  needs: PrinterNeeds
  memory: Memory
  basis: PrintBasis
  effort: Effort
}

/** The pages that are printed next, and how. */
async function claimLot(
  needs: PrinterNeeds,
  memory: Memory,
): Promise<Waves & { count: number; printing: WavePrinting }> {
  const claiming = claim(needs)
  memory.claiming = claiming
  const { claimed, basis } = await claiming
  const isFull = claimed.length === atOnce
  // After a second full round it is no publication but a whole site that is printed.
  const effort = isFull && memory.wasFull ? 'best' : 'quick'
  memory.wasFull = isFull
  return { ...toWaves(claimed), count: claimed.length, printing: { needs, memory, basis, effort } }
}

/**
 * Waves are made while those before them are compressed and brought to the disk. The first has the machine to itself until it
 * is printed. Where somebody waits, the others are begun together then: what they ask the database for comes while those before
 * them are rendered. Of a whole site, each waits for the one before it.
 */
async function printWaves(
  waves: readonly string[][],
  { needs, memory, basis, effort }: WavePrinting,
): Promise<void> {
  const keep = keepTogether(needs, effort)
  const kept: Promise<unknown>[] = []
  try {
    for (const [at, addresses] of waves.entries()) {
      const { printed, made } = makePages(needs, basis, { addresses, effort })
      const stored = made.then(keep)
      kept.push(stored)
      markInWork(memory, addresses, stored)
      if (at === 0 || effort === 'best') await printed
    }
  } finally {
    await Promise.allSettled(kept)
  }
  await Promise.all(kept)
}

async function claim(needs: PrinterNeeds): Promise<{ claimed: string[]; basis: PrintBasis }> {
  const claimed = await claimOwed(needs.db, { now: needs.now(), most: atOnce })
  return { claimed, basis: await findBasis(needs) }
}

/** Until a wave is stored, or has failed. */
function markInWork({ inWork }: Memory, addresses: readonly string[], stored: Promise<unknown>): void {
  const settled = stored
    .catch(() => undefined)
    .then(() => {
      for (const address of addresses) inWork.delete(address)
    })
  for (const address of addresses) inWork.set(address, settled)
}

function findEarlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/** Prints what a reader asks for, or waits for the wave that it is in. An address of no kind of page waits for nothing. */
async function printForReader(needs: PrinterNeeds, memory: Memory, address: string): Promise<Asked> {
  if (!findPage(address) && address !== nothingHere) return 'nothing'
  await memory.claiming.catch(() => undefined)
  const stored = memory.inWork.get(address)
  await stored
  if (stored && (await needs.store.getStamp(address)) !== null) return 'kept'
  return printAsked(needs, address)
}

/** What a publication overtakes while it is printed is printed again; thrice is enough for any page. */
async function printAsked(needs: PrinterNeeds, address: string): Promise<Asked> {
  for (let tries = 0; tries < 3; tries++) {
    const printing = { addresses: [address], effort: 'quick' } as const
    const { settled, failed, passing } = await printPages(needs, printing)
    if (failed.length > 0) throw new Error(`${address} could not be printed`)
    const made = passing.get(address)
    if (made) return made
    if (settled.length > 0) return (await needs.store.getStamp(address)) === null ? 'nothing' : 'kept'
  }
  throw new Error(`${address} changed faster than it could be printed`)
}

async function restFor(milliseconds: number, woken: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([elapsed, woken])
  clearTimeout(timer)
}
