import type { DailyReport } from '#domain/layout/daily/daily-report.ts'
import { readStoredDaily } from '#domain/layout/daily/stored-daily.ts'
import type { EditionName } from '#domain/days/editions.ts'
import { tlpMarkings, type TlpMarking } from '#domain/markings/tlp.ts'
import { requireWord } from '#server/db/require-word.ts'
import type { Database } from '#server/db/database.ts'
import { toEdition } from './find-report.ts'

/** A stored daily report as its editors see it. */
export interface ListedReport {
  id: string
  day: string
  edition: EditionName
  state: 'draft' | 'published' | 'withdrawn'
  marking: TlpMarking
  author: string
  title: string
  report: DailyReport
}

/** Imported daily reports, those of the latest days first, at most `take`. */
export async function listReports(db: Database, take: number): Promise<ListedReport[]> {
  const found = await db.dailyReport.findMany({
    orderBy: [{ day: 'desc' }, { importedAt: 'desc' }],
    take,
    include: { author: { select: { name: true } } },
  })
  return found.map(({ id, marking, author, title, document, ...row }) => ({
    id,
    day: toEdition(row).day,
    edition: toEdition(row).name,
    state: toState(row),
    marking: requireWord(tlpMarkings, marking),
    author: author.name,
    title,
    report: readStoredDaily(document),
  }))
}

function toState({ publishedAt, withdrawnAt }: { publishedAt: Date | null; withdrawnAt: Date | null }) {
  if (withdrawnAt) return 'withdrawn'
  return publishedAt ? 'published' : 'draft'
}
