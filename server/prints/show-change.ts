import { affectedPages, type AffectedPage, type ReaderChange } from '#domain/pages/affected-pages.ts'
import { listPushedTopics } from '#domain/feeds/pushed-topics.ts'
import type { Transaction } from '#server/db/database.ts'
import { isNewsToSubscribers } from '#server/feeds/is-news-to-subscribers.ts'
import { owePings } from '#server/hub/owe-pings.ts'
import { keepListing } from '#server/listings/keep-listing.ts'
import { keepRelated } from '#server/related/keep-related.ts'
import { keepReportBriefs } from '#server/reports/keep-report-briefs.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { moveSite } from '#server/site/move-site.ts'
import { getBriefFace } from './get-brief-face.ts'
import { oweEverything, owePages, type OwedPages } from './owe-pages.ts'

/** What an editor puts before readers. A new name and new settings say nothing new, however many pages have them. */
const bringsNews: ReadonlySet<ReaderChange['kind']> = new Set(['lead', 'day-note', 'report'])

/**
 * Makes a change of a brief that readers will see: runs `edit` in the transaction, keeps the lists that the brief is
 * in and what it leads to, and records which pages the press owes them for it. Everything that waits for names or people must have been done before.
 */
export async function changeBriefForReaders(
  tx: Transaction,
  briefId: string,
  edit: () => Promise<unknown>,
): Promise<void> {
  await holdSite(tx)
  const before = await getBriefFace(tx, briefId)
  await edit()
  await keepListing(tx, briefId)
  await keepRelated(tx, briefId)
  await keepReportBriefs(tx, { brief: briefId })
  const change = { kind: 'brief', before, after: await getBriefFace(tx, briefId) } as const
  const { number, addresses } = await oweReaders(tx, change)
  // Whoever subscribed through the hub hears of it, unless the brief came with an archive and is no news.
  if (addresses.length > 0 && (await isNewsToSubscribers(tx, briefId)))
    await owePings(tx, listPushedTopics(addresses), number)
}

/** Records what the press owes readers after a change. Call it last in the transaction. */
export async function showChange(tx: Transaction, change: ReaderChange): Promise<void> {
  const { number, addresses } = await oweReaders(tx, change)
  if (bringsNews.has(change.kind)) await owePings(tx, listPushedTopics(addresses), number)
}

/** Returns the site's number of the change, and which addresses it touches where it does not touch all. */
async function oweReaders(
  tx: Transaction,
  change: ReaderChange,
): Promise<{ number: bigint; addresses: string[] }> {
  const number = await moveSite(tx)
  const pages = affectedPages(change)
  if (pages === 'all') {
    await oweEverything(tx, number)
    return { number, addresses: [] }
  }
  await owePages(tx, toOwed(pages, change), number)
  return { number, addresses: pages.map(({ address }) => address) }
}

function toOwed(pages: readonly AffectedPage[], change: ReaderChange): OwedPages {
  const of = (urgency: AffectedPage['urgency']) =>
    pages.filter((page) => page.urgency === urgency).map(({ address }) => address)
  const isWithdrawal = change.kind === 'brief' && change.after.state === 'withdrawn'
  // A withdrawn text must not come back on a day without database.
  return {
    atOnce: of('at-once'),
    stale: isWithdrawal ? [] : of('stale'),
    dropped: isWithdrawal ? of('stale') : [],
  }
}
