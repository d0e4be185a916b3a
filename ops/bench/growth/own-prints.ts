import type { Database } from '#server/db/database.ts'

/** The edition that all pages are printed with. */
export const edition = 'bench'

/** Records every page of every brief as printed and nothing else, so that the printer finds a whole site. */
export async function ownPrints(db: Database): Promise<void> {
  await db.$executeRaw`delete from prints`
  await db.$executeRaw`
    insert into prints (address, state, owed, printed, edition, hash, printed_at)
    select '/briefs/' || slug || form, 'fresh', 1, 1, ${edition}, md5(slug), now()
    from briefs cross join unnest(array['', '.txt', '.md', '.json']) as form
    where first_published_at is not null`
}

/** Has every page of a brief wait to be printed, as at the first start of a printer. */
export async function oweAll(db: Database): Promise<void> {
  await db.$executeRaw`update prints set state = 'owed', owed = 0, claimed_until = null`
  await db.$executeRaw`vacuum analyze prints`
}

/** Has every page be printed, with these templates. */
export async function printAll(db: Database, printedWith = edition): Promise<void> {
  await db.$executeRaw`update prints set state = 'fresh', edition = ${printedWith}, claimed_until = null`
  await db.$executeRaw`vacuum analyze prints`
}
