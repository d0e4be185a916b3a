import { Command } from 'commander'
import { spellDay } from '#domain/days/spell-day.ts'
import { saveDayNote } from '#server/days/save-day-note.ts'
import { accountName, makeOrder, requireDone } from '#desk/order.ts'
import { toCalendarDay } from '#desk/to-calendar-day.ts'
import { withDatabase } from '#desk/with-database.ts'

export const noteCommand = new Command('note')
  .description('put a signed note on a category in the daily summary; an empty text removes it')
  .argument('<day>', 'the UTC day, as 2026-03-05', toCalendarDay)
  .argument('<category>', 'its address')
  .requiredOption('--text <text>', 'at most 600 characters, signed with your name')
  .option('--by <name>', 'who signs it', accountName())
  .action(async (day: string, category: string, { text, by }: { text: string; by: string }) => {
    await withDatabase(async (db) =>
      requireDone(await saveDayNote(db, { ...(await makeOrder(db, by)), day, category, text })),
    )
    const done = text.trim() === '' ? 'no longer has a note' : 'now has your note'
    process.stdout.write(`${category} ${done} for ${spellDay(day)}.\n`)
  })
