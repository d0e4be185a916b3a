import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { Database } from '#server/db/database.ts'
import { getBriefFace } from '#server/prints/get-brief-face.ts'
import { claimOwed, nextDue, oweDue, oweOutdated } from '#server/prints/claim-owed.ts'
import { recordPrints } from '#server/prints/record-prints.ts'
import { changeBriefForReaders } from '#server/prints/show-change.ts'
import { takeAway } from '#server/prints/take-away.ts'
import type { PressBundle } from '#ops/bench/bundle-press.ts'
import { findBusiest, type Busiest } from './find-busiest.ts'
import type { GrowthCase } from './growth-case.ts'
import { listMachineCases } from './machine-cases.ts'
import { listSearchCases } from './search-cases.ts'
import { edition, oweAll, printAll } from './own-prints.ts'

interface Needs {
  db: Database
  press: PressBundle
  site: SiteFacts
}

/** How many pages a printer takes at once. */
const most = 16

/**
 * The loads of all pages with lists, each of the kind's busiest, what machines read, and the queries of the printer and of a
 * publication.
 */
export async function listCases(needs: Needs): Promise<GrowthCase[]> {
  const busiest = await findBusiest(needs.db)
  return [
    ...listPageCases(needs, busiest),
    ...listMachineCases(needs, busiest),
    ...(await listSearchCases(needs.db)),
    ...listPrinterCases(needs.db),
    ...listChangeCases(needs.db, busiest),
  ]
}

function listPageCases(
  { db, press, site }: Needs,
  { category, tag, entity, month, brief }: Busiest,
): GrowthCase[] {
  const context = () => ({ db, site, now: new Date() })
  return [
    { name: 'an empty query', work: () => db.$queryRaw`select 1` },
    { name: 'load `/`', work: () => press.homePage.load(context(), {}) },
    { name: 'load the busiest category', work: () => press.categoryPage.load(context(), { slug: category }) },
    {
      name: 'load its busiest month',
      work: () => press.monthPage.load(context(), { slug: category, month }),
    },
    {
      name: 'load the oldest sheet of that month, or find none',
      work: () => press.monthSheetPage.load(context(), { slug: category, month, sheet: '1' }),
    },
    { name: 'load the busiest tag', work: () => press.tagPage.load(context(), { slug: tag }) },
    { name: 'load the busiest entity', work: () => press.entityPage.load(context(), { slug: entity }) },
    { name: 'load `/atom.xml`', work: async () => press.siteFeedPages[0]?.load(context(), {}) },
    {
      name: 'load the feed of a category',
      work: async () => press.categoryFeedPages[0]?.load(context(), { slug: category }),
    },
    { name: 'load a brief', work: () => press.briefPage.load(context(), { slug: brief.slug }) },
  ]
}

function listPrinterCases(db: Database): GrowthCase[] {
  const claim = () => claimOwed(db, { now: new Date(), most })
  const leaveOut = () => Promise.resolve()
  return [
    { name: 'claim pages, none owed', prepare: () => printAll(db), work: claim },
    { name: 'take away pages, none stale', work: () => takeAway(db, { state: 'stale', remove: leaveOut }) },
    { name: 'find pages due by the clock', work: () => oweDue(db, new Date()) },
    { name: 'find pages of another edition, none', work: () => oweOutdated(db, { edition, most }) },
    { name: 'find when the next page is due', work: () => nextDue(db) },
    {
      name: `find ${most} pages of another edition, all are`,
      prepare: () => printAll(db, 'before'),
      work: () => oweOutdated(db, { edition, most }),
    },
    { name: `claim ${most} pages, all owed`, prepare: () => oweAll(db), work: claim },
    { name: `record ${most} prints`, prepare: () => printAll(db), work: (at) => recordSome(db, at) },
  ]
}

async function recordSome(db: Database, at: number): Promise<unknown> {
  const made = Array.from({ length: most }, (_, index) => ({
    address: `/briefs/corpus-${index + most * (at % 50)}`,
    change: 1_000_000n,
    hash: 'f',
    changesAt: null,
    isLoose: false,
  }))
  return recordPrints(db, made, { edition, now: new Date(), store: (current) => Promise.resolve(current) })
}

function listChangeCases(db: Database, { brief }: Busiest): GrowthCase[] {
  const change = () =>
    db.$transaction((tx) => changeBriefForReaders(tx, brief.id, () => Promise.resolve()), { timeout: 60_000 })
  return [
    { name: 'find where readers see a brief', work: () => getBriefFace(db, brief.id) },
    { name: 'show readers a changed brief, lists kept', work: change },
  ]
}
