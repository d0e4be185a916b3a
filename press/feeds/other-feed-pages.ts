import { toDay } from '#domain/days/iso-day.ts'
import { endOfDay } from '#domain/days/utc-day.ts'
import { correctionsAddress, dailyAddress } from '#domain/pages/addresses.ts'
import { listFeedCorrections } from '#server/feeds/list-feed-corrections.ts'
import { listRecentDays } from '#server/feeds/list-recent-days.ts'
import { correctionsPage } from '#press/pages/corrections-pages.tsx'
import { dailyPage } from '#press/pages/day-pages.tsx'
import { entriesInFeed } from './entries-in-feed.ts'
import { noArchive } from './feed.ts'
import { toFeedKinds, type FeedSubject } from './feed-kinds.ts'
import { toCorrectionEntry } from './to-correction-entry.ts'
import { toDayEntry } from './to-day-entry.ts'

/** How many days the feed of the daily summary holds. */
const daysInFeed = 14

/** One entry for each day that is over: an entry is whole when it comes. */
const dailyFeed: FeedSubject<never> = {
  page: dailyPage,
  async load({ db, now }) {
    const days = await listRecentDays(db, { before: toDay(now), take: daysInFeed })
    return {
      status: 200,
      data: (site) => ({
        id: site.baseUrl + dailyAddress,
        title: `Daily summary · ${site.name}`,
        subtitle: 'What was published, corrected and withdrawn, one entry per day.',
        categories: site.categories.map(({ name }) => name),
        page: dailyAddress,
        archive: noArchive,
        entries: days.map((day) => toDayEntry(day, site)),
      }),
      changesAt: endOfDay(now),
    }
  },
}

/** One entry for each correction or withdrawal. */
const correctionsFeed: FeedSubject<never> = {
  page: correctionsPage,
  async load({ db }) {
    const corrections = await listFeedCorrections(db, entriesInFeed)
    return {
      status: 200,
      data: (site) => ({
        id: site.baseUrl + correctionsAddress,
        title: `Corrections and withdrawals · ${site.name}`,
        subtitle: 'What we have corrected or withdrawn, when and why.',
        categories: site.categories.map(({ name }) => name),
        page: correctionsAddress,
        archive: noArchive,
        entries: corrections.map((facts) => toCorrectionEntry(facts, site)),
      }),
      changesAt: null,
    }
  },
}

export const dailyFeedPages = toFeedKinds(dailyFeed)
export const correctionsFeedPages = toFeedKinds(correctionsFeed)
