import { monthForm, type Month } from '#domain/archives/month.ts'
import { bulkIndexAddress, bulkMonthAddress } from '#domain/pages/addresses.ts'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import { contentTypes } from '#front/store/content-types.ts'
import type { PageKind } from '#press/page.ts'
import { toAddressPattern } from '#press/pages/address-pattern.ts'
import { toPublicJson } from '#press/pages/text-forms.ts'
import { listBriefsOf } from '#server/feeds/list-feed-briefs.ts'
import type { Database } from '#server/db/database.ts'
import { listMonths, ofMonth } from '#server/pages/month-archives.ts'
import { listChangedMonths } from '#server/sitemaps/list-mapped-briefs.ts'

interface BulkMonth {
  month: Month
  /** How many briefs its file has. */
  count: number
  /** When a brief of the month was last published, corrected or withdrawn, as an ISO instant; `null` if that was long ago. */
  changedAt: string | null
}

/** `/bulk/index.json`: the months that there are files of, the newest first. */
export const bulkIndexPage: PageKind<Record<string, never>, readonly BulkMonth[]> = {
  ...toAddressPattern({}, () => bulkIndexAddress),
  list: () => [[{}]],
  isOnRequest: true,
  async load({ db }) {
    const [months, changed] = await Promise.all([listMonths(db, null), listChangedMonths(db)])
    const times = new Map(changed.map(({ month, changedAt }) => [month, changedAt.toISOString()]))
    const data = months.map(({ month, count }) => ({ month, count, changedAt: times.get(month) ?? null }))
    return { status: 200, data, changesAt: null }
  },
  form: {
    kind: 'text',
    contentType: contentTypes.json,
    print: (months, { baseUrl }) => {
      const lines = months.map((one) => ({ ...one, address: baseUrl + bulkMonthAddress(one.month) }))
      return `${JSON.stringify({ months: lines }, null, 2)}\n`
    },
  },
}

/** `/bulk/<YYYY-MM>.jsonl`: all briefs first published in a month, the newest first, each on a line as its `.json` has it. */
export const bulkMonthPage: PageKind<{ month: string }, readonly PublishedBrief[]> = {
  ...toAddressPattern({ month: monthForm }, ({ month }) => bulkMonthAddress(month)),
  async *list(db) {
    yield (await listMonths(db, null)).map(({ month }) => ({ month }))
  },
  isOnRequest: true,
  async load({ db }, { month }) {
    const data = await listBriefsOfMonth(db, month)
    return data.length === 0 ? { status: 404 } : { status: 200, data, changesAt: null }
  },
  form: {
    kind: 'text',
    contentType: contentTypes.jsonl,
    print: (briefs, site) => briefs.map((brief) => `${JSON.stringify(toPublicJson(brief, site))}\n`).join(''),
  },
}

/** So many at a time, so that no question keeps the database busy for long. */
const atATime = 200

async function listBriefsOfMonth(db: Database, month: Month): Promise<PublishedBrief[]> {
  const briefs: PublishedBrief[] = []
  const where = ofMonth(null, month)
  for (let skip = 0; ; skip += atATime) {
    const batch = await listBriefsOf(db, { where, take: atATime, skip })
    if (batch.length === 0) return briefs
    briefs.push(...batch)
  }
}
