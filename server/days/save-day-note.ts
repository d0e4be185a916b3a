import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { isDay, toMidnight } from '#domain/days/iso-day.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { getActorId, recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { showChange } from '#server/prints/show-change.ts'
import { holdSite } from '#server/site/hold-site.ts'

export interface DayNoteOrder extends Order {
  day: IsoDate
  /** The slug of a category. */
  category: string
  /** Plain text, at most 600 characters; empty takes the note away. */
  text: string
  /** The note as whoever asks has seen it; absent where they have not looked. */
  before?: string
}

export type DayNoteRefusal =
  RightRefusal | 'unknown-category' | 'no-such-day' | 'note-too-long' | 'changed-meanwhile' | 'busy'

const longestNote = 600

/** Says something of a category on a day, in the daily summary and its editions. There is one note for each. */
export async function saveDayNote(
  db: Database,
  order: DayNoteOrder,
): Promise<Result<{ day: IsoDate }, DayNoteRefusal>> {
  const { actor, day, now } = order
  const text = order.text.replace(/\s+/g, ' ').trim()
  const allowed = can(actor, 'saveDayNote')
  if (!allowed.ok) return allowed
  if (!isDay(day) || toMidnight(day) > now) return refused('no-such-day')
  if (text.length > longestNote) return refused('note-too-long')
  return transact<{ day: IsoDate }, DayNoteRefusal>(db, async (tx) => {
    const category = await tx.category.findUnique({ where: { slug: order.category } })
    if (!category) return refused('unknown-category')
    await holdSite(tx)
    const key = { day: toMidnight(day), categoryId: category.id }
    const note = { text, byId: getActorId(actor), at: now }
    const before = await tx.dayNote.findUnique({ where: { day_categoryId: key } })
    const present = before?.text ?? ''
    if (order.before !== undefined && order.before !== present) return refused('changed-meanwhile')
    if (text === '') await tx.dayNote.deleteMany({ where: key })
    else
      await tx.dayNote.upsert({ where: { day_categoryId: key }, create: { ...key, ...note }, update: note })
    await recordAudit(tx, order, {
      action: 'noted',
      subject: { kind: 'category', id: category.id },
      before: { day, text: present },
      after: { day, text },
    })
    await showChange(tx, { kind: 'day-note', day })
    return accepted({ day })
  })
}
