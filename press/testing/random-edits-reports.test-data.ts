import { editionNames, type Edition } from '#domain/days/editions.ts'
import { addDays, toDay } from '#domain/days/iso-day.ts'
import type { ReaderChange } from '#domain/pages/affected-pages.ts'
import { anOrder } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { importAReport, publishAReport } from '#ops/testing/report-builder.ts'
import { getNearestDays } from '#server/days/days-with-events.ts'
import { listReports } from '#server/reports/list-reports.ts'
import { withdrawDailyReport } from '#server/reports/withdraw-daily-report.ts'
import type { Edit, Newsroom } from './newsroom.test-data.ts'

/** What is done with imported daily reports. */
export const reportEdits: readonly [name: string, edit: Edit][] = [
  ['publish a report', publishReport],
  ['publish a report', publishReport],
  ['withdraw a report', withdrawReport],
  ['import a report', importReport],
]

async function publishReport(room: Newsroom): Promise<ReaderChange | null> {
  const { day, name } = drawEdition(room)
  const states = await listStates(room, 'published')
  if (states.some((taken) => taken.day === day && taken.name === name)) return null
  const lines = [`The ports office, the cables office and the drones office met, ${room.count}.`]
  await publishAReport(room.db, { title: `Report ${room.count}`, date: day, slot: name, lines }, room.now)
  return toReportChange(room, { day, name })
}

async function withdrawReport(room: Newsroom): Promise<ReaderChange | null> {
  const shown = await listStates(room, 'published')
  if (shown.length === 0) return null
  const edition = room.random.pick(shown)
  const order = {
    ...(await anOrder(room.db, 'Ed Editor', room.now)),
    ...edition,
    reason: `Reason ${room.count}.`,
  }
  done(await withdrawDailyReport(room.db, order))
  return toReportChange(room, edition)
}

/** Nothing that readers could see. */
async function importReport(room: Newsroom): Promise<null> {
  const { day, name } = drawEdition(room)
  await importAReport(room.db, { title: `Report ${room.count}`, date: day, slot: name })
  return null
}

function drawEdition({ random, now }: Newsroom): Edition {
  const day = addDays(toDay(now), -random.pick([0, 0, 1, 2, 5, 31, 50]))
  return { day, name: random.pick(editionNames) }
}

async function listStates({ db }: Newsroom, wanted: string): Promise<Edition[]> {
  const reports = await listReports(db, 100)
  return reports.filter(({ state }) => state === wanted).map(({ day, edition }) => ({ day, name: edition }))
}

async function toReportChange({ db }: Newsroom, edition: Edition): Promise<ReaderChange> {
  return { kind: 'report', edition, ...(await getNearestDays(db, edition.day)) }
}
