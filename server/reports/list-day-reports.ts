import { shortenBottomLine } from '#domain/briefs/bottom-line.ts'
import { editionNames, type Edition } from '#domain/days/editions.ts'
import { toDay, toMidnight } from '#domain/days/iso-day.ts'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { readStoredDaily } from '#domain/layout/daily/stored-daily.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import { toShownCategories, type DayReport, type ShownReport } from '#domain/days/day-report.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'

/** At most so many briefs follow a report. */
const mostBriefs = 6

const named = {
  day: true,
  edition: true,
  title: true,
  importedAt: true,
  withdrawnAt: true,
  withdrawalReason: true,
}

interface NamedRow {
  edition: string
  title: string
  importedAt: Date
  withdrawnAt: Date | null
  withdrawalReason: string | null
}

/** The published daily reports of the days from one on to another, by their day; withdrawn ones as notices. */
export async function listDayReports(
  db: Database,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<Map<IsoDate, DayReport[]>> {
  const rows = await db.dailyReport.findMany({
    where: { day: { gte: toMidnight(from), lte: toMidnight(to) }, publishedAt: { not: null } },
    orderBy: [{ day: 'asc' }, { publishedAt: 'desc' }],
    select: named,
  })
  const byDay = new Map<IsoDate, DayReport[]>()
  for (const row of rows) {
    const day = toDay(row.day)
    byDay.set(day, [...(byDay.get(day) ?? []), toDayReport(row)])
  }
  return byDay
}

/** The published daily reports of an edition with all that its page shows: at most one, and notices of withdrawn ones. */
export async function listEditionReports(db: Database, { day, name }: Edition): Promise<ShownReport[]> {
  const rows = await db.dailyReport.findMany({
    where: { day: toMidnight(day), edition: name, publishedAt: { not: null } },
    // The one that was not withdrawn is the last that was published.
    orderBy: { publishedAt: 'desc' },
    select: { ...named, id: true, document: true },
  })
  return Promise.all(
    rows.map(async (row) => ({
      ...toDayReport(row),
      categories: row.withdrawnAt ? [] : toShownCategories(readStoredDaily(row.document)),
      seeAlso: row.withdrawnAt ? [] : await listSeeAlso(db, row.id),
    })),
  )
}

function toDayReport({ edition, title, importedAt, withdrawnAt, withdrawalReason }: NamedRow): DayReport {
  return {
    edition: requireWord(editionNames, edition),
    title,
    importedAt: importedAt.toISOString(),
    withdrawal: withdrawnAt && { at: withdrawnAt.toISOString(), reason: withdrawalReason ?? '' },
  }
}

/** The visible briefs that a report leads to: those that share most first, then the newest. */
async function listSeeAlso(db: Database, reportId: string): Promise<BriefListItem[]> {
  const rows = await db.$queryRaw<(Omit<BriefListItem, 'publishedAt'> & { publishedAt: Date })[]>`
    select l.slug, l.title, l.language, l.first_published_at as "publishedAt", l.demonstration, l.bottom_line as "bottomLine",
      json_build_object('slug', c.slug, 'name', c.name) as category, l.confidence, l.corrected
    from report_briefs s join listings l on l.brief_id = s.brief_id join categories c on c.id = l.category_id
    where s.report_id = ${reportId}::uuid
    order by s.shared desc, l.first_published_at desc, l.brief_id desc limit ${mostBriefs}`
  return rows.map(({ publishedAt, bottomLine, ...row }) => ({
    ...row,
    publishedAt: publishedAt.toISOString(),
    bottomLine: shortenBottomLine(bottomLine),
  }))
}
