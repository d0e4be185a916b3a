import { expect, it, vi } from 'vitest'
import type { CardFacts } from '#domain/cards/card-facts.ts'
import { affectedPages, type ReaderChange } from '#domain/pages/affected-pages.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { createRandom } from '#ops/bench/random.ts'
import { listAllAddresses } from '#ops/testing/list-all-addresses.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { isThorough } from '#ops/testing/often.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { printAddress } from '#press/print-address.ts'
import type { Print } from '#press/print-page.ts'
import type { Newsroom } from './newsroom.test-data.ts'
import { edits, publishSome, rareEdits } from './random-edits.test-data.ts'

/** Months need many briefs to have sheets, and pages to be full; few are enough to show what then moves. */
vi.mock('#domain/archives/sheet-size.ts', () => ({ sheetSize: 1 }))
vi.mock('#domain/names/most-in-index.ts', () => ({ mostInIndex: 2 }))
vi.mock('#press/pages/most-listed.ts', () => ({ mostListed: 3 }))
/** A card is drawn from its facts and the site's name alone: these are compared, and the drawing is left out. */
vi.mock('#press/cards/draw-card.tsx', () => ({
  drawCard: (card: CardFacts, { name }: SiteFacts) =>
    Promise.resolve(new TextEncoder().encode(JSON.stringify([card, name]))),
}))

const test = useDatabase()
useAssets()

/** EDITS_SEED=123 repeats a run that failed; EDITS_COUNT=500 makes a long one. */
const seed = Number(process.env['EDITS_SEED'] ?? 1)
const editCount = Number(process.env['EDITS_COUNT'] ?? (isThorough() ? 60 : 8))

/** What is out of date stays so until a later edit prints it: between two looks at the whole site there are few. */
const checkEvery = isThorough() ? 2 : 8

/** All that was printed and not withdrawn from print, by its address. */
type Prints = Map<string, Print>

it('printing what a change affects, and what is due by the clock, keeps the whole site as it is', async () => {
  const room: Newsroom = {
    db: test.db,
    random: createRandom(seed),
    now: new Date('2026-02-26T09:00:00Z'),
    count: 0,
  }
  await publishSome(room)
  const kept: Prints = await printAll(room)
  expect(kept.size).toBeGreaterThan(50)
  const story: string[] = []
  while (story.length < editCount) {
    room.count++
    const [name, edit] = rareEdits[story.length] ?? room.random.pick(edits)
    const change = await edit(room)
    story.push(`${room.count}. ${name} (${room.now.toISOString()})`)
    await reprint(room, kept, [...(await listAffected(room, change)), ...listDue(room, kept)])
    const isLast = story.length === editCount
    if (!isLast && story.length % checkEvery > 0) continue
    const message = `EDITS_SEED=${seed}, pages out of date after:\n${story.join('\n')}`
    expect(listDifferences(kept, await printAll(room)), message).toEqual([])
  }
}, 600_000)

async function listAffected(room: Newsroom, change: ReaderChange | null): Promise<string[]> {
  const pages = change ? affectedPages(change) : []
  return pages === 'all' ? listAllAddresses(room.db) : pages.map(({ address }) => address)
}

function listDue({ now }: Newsroom, kept: Prints): string[] {
  const due = [...kept].filter(([, { changesAt }]) => changesAt !== null && changesAt <= now)
  return due.map(([address]) => address)
}

async function printAll(room: Newsroom): Promise<Prints> {
  const prints: Prints = new Map()
  await reprint(room, prints, await listAllAddresses(room.db))
  return prints
}

/** As many as an export prints together. */
const atOnce = 16

/** Prints addresses anew; where nothing stands any more, or only for whoever asks, nothing is kept but the page that says so. */
async function reprint({ db, now }: Newsroom, prints: Prints, addresses: readonly string[]): Promise<void> {
  const context = { db, now, site: await getSiteFacts(db) }
  const printOne = async (address: string) => {
    const print = await printAddress(context, address)
    if ((print.printed.status === 404 && address !== '/404') || print.isPassing) prints.delete(address)
    else prints.set(address, print)
  }
  // All at once would wait longer for the database than it is waited for.
  for (let at = 0; at < addresses.length; at += atOnce)
    await Promise.all(addresses.slice(at, at + atOnce).map(printOne))
}

function listDifferences(kept: Prints, whole: Prints): string[] {
  const addresses = [...new Set([...kept.keys(), ...whole.keys()])]
  const bytes = (print: Print | undefined) => JSON.stringify(print?.printed)
  return addresses.filter((address) => bytes(kept.get(address)) !== bytes(whole.get(address)))
}
