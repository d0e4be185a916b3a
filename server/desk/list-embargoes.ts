import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { addDays } from '#domain/days/iso-day.ts'
import type { EmbargoMark } from '#domain/days/embargo-mark.ts'
import type { Database } from '#server/db/database.ts'
import { draftRowSelect, toDraftRow } from './draft-row.ts'

const select = {
  ...draftRowSelect,
  brief: { select: { ...draftRowSelect.brief.select, embargoedUntil: true } },
}

/** The embargoes that end on some days (UTC) of what is being prepared, in the order of time. Reads drafts, and no other briefs. */
export async function listEmbargoes(db: Database, days: readonly IsoDate[]): Promise<EmbargoMark[]> {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const span = { gte: new Date(`${first}T00:00:00Z`), lt: new Date(`${addDays(last, 1)}T00:00:00Z`) }
  const drafts = await db.draft.findMany({
    where: { brief: { embargoedUntil: span } },
    orderBy: [{ brief: { embargoedUntil: 'asc' } }, { briefId: 'asc' }],
    select,
  })
  return drafts.flatMap((draft) => {
    const { embargoedUntil } = draft.brief
    if (embargoedUntil === null) return []
    const { slug, title, category } = toDraftRow(draft)
    return [{ slug, title, category, until: embargoedUntil.toISOString() }]
  })
}
