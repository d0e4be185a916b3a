import { editionNames, type Edition } from '#domain/days/editions.ts'
import { toDay, toMidnight } from '#domain/days/iso-day.ts'
import { tlpMarkings, type TlpMarking } from '#domain/markings/tlp.ts'
import type { NamedPerson } from '#domain/people/actor.ts'
import type { Transaction } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'

/** A daily report that waits to be verified and published. */
export interface WaitingReport {
  id: string
  title: string
  marking: TlpMarking
  author: NamedPerson
}

/** The daily report that waits for an edition; `null` where there is none. */
export async function findWaiting(tx: Transaction, edition: Edition): Promise<WaitingReport | null> {
  const found = await tx.dailyReport.findFirst({
    where: { ...toKey(edition), publishedAt: null },
    select: { id: true, title: true, marking: true, author: { select: { id: true, name: true } } },
  })
  return found && { ...found, marking: requireWord(tlpMarkings, found.marking) }
}

/** The id of the daily report that readers have of an edition; `null` where there is none, or it was withdrawn. */
export async function findShownReport(tx: Transaction, edition: Edition): Promise<string | null> {
  const found = await tx.dailyReport.findFirst({
    where: { ...toKey(edition), publishedAt: { not: null }, withdrawnAt: null },
    select: { id: true },
  })
  return found?.id ?? null
}

/** The edition that a stored report is of. */
export function toEdition({ day, edition }: { day: Date; edition: string }): Edition {
  return { day: toDay(day), name: requireWord(editionNames, edition) }
}

function toKey({ day, name }: Edition): { day: Date; edition: string } {
  return { day: toMidnight(day), edition: name }
}
