import { affectedPages, type AffectedPage, type ReaderChange } from '#domain/pages/affected-pages.ts'
import { listPushedFeeds } from '#domain/feeds/list-pushed-feeds.ts'
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
  await showChange(tx, change)
  await pushChange(tx, briefId, change)
}

/** Whoever subscribed through the hub hears of it, unless the brief came with an archive and is no news. */
async function pushChange(tx: Transaction, briefId: string, change: ReaderChange): Promise<void> {
  const pages = affectedPages(change)
  if (pages === 'all' || pages.length === 0 || !(await isNewsToSubscribers(tx, briefId))) return
  const { change: number } = await tx.site.findUniqueOrThrow({ where: { id: 1 }, select: { change: true } })
  await owePings(tx, listPushedFeeds(pages.map(({ address }) => address)), number)
}

/** Records what the press owes readers after a change. Call it last in the transaction. */
export async function showChange(tx: Transaction, change: ReaderChange): Promise<void> {
  const number = await moveSite(tx)
  const pages = affectedPages(change)
  if (pages === 'all') await oweEverything(tx, number)
  else await owePages(tx, toOwed(pages, change), number)
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
