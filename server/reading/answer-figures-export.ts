import { toDay } from '#domain/days/iso-day.ts'
import { listRangeDays, readFigureRange, type FigureRange } from '#domain/reading/figure-range.ts'
import type { Database } from '#server/db/database.ts'
import { answerDownload } from '#server/desk/answer-download.ts'
import type { DeskDoor } from '#server/sign-in/desk-door.ts'
import { listDayFigures } from './list-day-figures.ts'

/**
 * Answers `GET /api/desk/figures.jsonl`: the readings of each brief on each day as JSON lines, the earliest day first, for
 * the days that its page shows. Everyone at the desk may have it, as they see the page.
 */
export function answerFiguresExport(door: DeskDoor, request: Request): Promise<Response> {
  return answerDownload(door, request, {
    file: 'figures.jsonl',
    verb: null,
    list: (query) => listFigureLines(door.db, readFigureRange(query, toDay(new Date()))),
  })
}

/** A day at a time: memory does not grow with the range. */
async function* listFigureLines(db: Database, range: FigureRange): AsyncGenerator<string> {
  for (const day of listRangeDays(range)) {
    const figures = await listDayFigures(db, day)
    if (figures.length > 0) yield figures.map((figure) => `${JSON.stringify(figure)}\n`).join('')
  }
}
