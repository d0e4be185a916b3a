import { toMidnight } from '#domain/days/iso-day.ts'
import type { CorrectionEntry } from '#domain/publications/correction-entry.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'

interface WantedCorrections {
  /** Four digits, of a year in UTC; `null` for all years. */
  year: string | null
  /** How many at most; `null` for all of them. */
  take: number | null
}

type CorrectionRow = Omit<CorrectionEntry, 'at' | 'compared'> & {
  at: Date
  from: number | null
  to: number | null
}

/**
 * Corrections and withdrawals that readers may know of, the newest first. A correction to what was withdrawn later keeps
 * its place and loses its note, as the brief has lost its text. Read from the ends of an index, however many there are.
 */
export async function listCorrections(
  db: Database,
  { year, take }: WantedCorrections,
): Promise<CorrectionEntry[]> {
  const rows = await db.$queryRaw<CorrectionRow[]>`
    with found as (
      (${eventsOf('corrected', { year, take })}) union all (${eventsOf('withdrawn', { year, take })})
    )
    select b.slug, r.title, r.content ->> 'language' as language, json_build_object('slug', c.slug, 'name', c.name) as category, b.demonstration, e.at,
      coalesce(x.kind, 'withdrawal') as kind, xr.number as to,
      case when e.kind = 'withdrawn' then b.withdrawal_reason when b.withdrawn_at is null then x.note end as note,
      (select max(s.number) from publications u join revisions s on s.id = u.revision_id
        where u.brief_id = b.id and s.number < xr.number and s.marking = 'TLP:CLEAR') as from
    from found e join briefs b on b.id = e.brief_id join categories c on c.id = b.category_id
      join revisions r on r.id = b.live_revision_id
      left join corrections x on e.kind = 'corrected' and x.brief_id = b.id and x.made_at = e.at
      left join revisions xr on xr.id = x.revision_id
    order by e.at desc, b.id desc, e.kind desc, xr.number desc limit ${take}::bigint`
  return rows.map(({ at, from, to, ...row }) => ({
    ...row,
    at: at.toISOString(),
    compared: row.note !== null && from !== null && to !== null ? { from, to } : null,
  }))
}

function eventsOf(kind: 'corrected' | 'withdrawn', { year, take }: WantedCorrections): Prisma.Sql {
  return Prisma.sql`select brief_id, kind, at from brief_events
    where kind = ${kind} and ${year === null ? Prisma.sql`true` : within(year)}
    order by at desc, brief_id desc limit ${take}::bigint`
}

function within(year: string): Prisma.Sql {
  const start = toMidnight(`${year}-01-01`)
  const end = new Date(start)
  // A day of the year 10000 could not be written as one.
  end.setUTCFullYear(end.getUTCFullYear() + 1)
  return Prisma.sql`at >= ${start} and at < ${end}`
}

/** The years, four digits, that brought a correction or withdrawal, the latest first. One look into an index for each year. */
export async function listCorrectionYears(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<{ year: number }[]>`
    with ends as (
      select least((select min(at) from brief_events where kind = 'corrected'),
          (select min(at) from brief_events where kind = 'withdrawn')) as first,
        greatest((select max(at) from brief_events where kind = 'corrected'),
          (select max(at) from brief_events where kind = 'withdrawn')) as last
    )
    select year from ends, generate_series(extract(year from first at time zone 'UTC')::int,
      extract(year from last at time zone 'UTC')::int) as year
    where exists (select 1 from brief_events where kind = 'corrected' and ${ofYear})
      or exists (select 1 from brief_events where kind = 'withdrawn' and ${ofYear})
    order by year desc`
  return rows.map(({ year }) => String(year).padStart(4, '0'))
}

const ofYear = Prisma.sql`at >= make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC')
  and at < make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC')`
