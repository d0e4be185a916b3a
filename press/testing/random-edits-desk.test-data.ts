import { addDays, toDay } from '#domain/days/iso-day.ts'
import type { ReaderChange } from '#domain/pages/affected-pages.ts'
import { anOrder, leadWith } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { listCategoryRows } from '#server/categories/list-categories.ts'
import { saveDayNote } from '#server/days/save-day-note.ts'
import type { Edit, Newsroom } from './newsroom.test-data.ts'

/** What editors add to the pages around the briefs. */
export const deskEdits: readonly [name: string, edit: Edit][] = [
  ['save a day note', noteADay],
  ['set the lead', setTheLead],
]

/** On a day with briefs or one without any; a note at times goes again. */
async function noteADay({ db, random, now, count }: Newsroom): Promise<ReaderChange> {
  const day = addDays(toDay(now), -random.pick([0, 0, 1, 2, 31, 33]))
  const { slug: category } = random.pick(await listCategoryRows(db))
  const text = random.pick([`Note ${count}.`, `Note ${count}.`, ''])
  done(await saveDayNote(db, { ...(await anOrder(db, 'Ed Editor', now)), day, category, text }))
  return { kind: 'day-note', day }
}

/** For some hours, or until long after the next edits. */
async function setTheLead({ db, random, now }: Newsroom): Promise<ReaderChange | null> {
  const briefs = await db.listing.findMany({ orderBy: { firstPublishedAt: 'asc' }, select: { slug: true } })
  if (briefs.length === 0) return null
  const until = new Date(+now + random.pick([1, 20, 400]) * 3_600_000)
  await leadWith(db, { slug: random.pick(briefs).slug, until, now })
  return { kind: 'lead' }
}
