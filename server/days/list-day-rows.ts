import type { DayJudgment } from '#domain/pages/day-judgment.ts'
import type { DayRow } from '#domain/pages/day-line.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'

/** A stretch of time, from an instant on and before another. */
export interface Stretch {
  from: Date
  to: Date
}

/** A judgment with its likelihood in columns. */
type JudgmentRow = Omit<DayJudgment, 'likelihood'> & { [Field in keyof Likelihood]: Likelihood[Field] | null }

type FoundRow = Omit<DayRow, 'judgments' | 'before' | 'events' | 'withdrawal'> & {
  events: { kind: DayRow['events'][number]['kind']; at: string }[]
  withdrawnAt: Date | null
  reason: string | null
  judgments: JudgmentRow[]
  before: JudgmentRow[] | null
}

const dayLength = 24 * 60 * 60 * 1000

/**
 * Every brief to which something happened in a stretch of time, as it stood at its end, with the judgments that readers
 * had a day before that; the latest first. Of what happened only that for which a condition on rows `e` of `brief_events`, each with its brief `b`, holds.
 * Costs what happened in the stretch, however much else there is.
 */
export async function listDayRows(
  db: Database,
  { from, to }: Stretch,
  condition = Prisma.sql`true`,
): Promise<DayRow[]> {
  const before = new Date(to.getTime() - dayLength)
  const rows = await db.$queryRaw<FoundRow[]>`
    with found as (
      select e.brief_id, max(e.at) as latest,
        json_agg(json_build_object('kind', e.kind, 'at', e.at) order by e.at, e.kind) as events
      from brief_events e join briefs b on b.id = e.brief_id
      where e.at >= ${from} and e.at < ${to} and ${condition} group by e.brief_id
    )
    select b.slug, r.title, r.content ->> 'language' as language, json_build_object('slug', c.slug, 'name', c.name) as category, b.demonstration,
      found.events, b.withdrawn_at as "withdrawnAt", b.withdrawal_reason as reason,
      exists (select 1 from corrections x where x.brief_id = b.id and x.made_at >= ${to}) as "correctedLater",
      (select json_build_object('kind', x.kind, 'note', x.note) from corrections x
        where x.brief_id = b.id and x.made_at >= ${from} and x.made_at < ${to}
        order by x.made_at desc limit 1) as correction,
      ${judgmentsOf(Prisma.sql`r.id`)} as judgments,
      case when former.revision_id is not null then ${judgmentsOf(Prisma.sql`former.revision_id`)} end as before
    from found join briefs b on b.id = found.brief_id join categories c on c.id = b.category_id
      join lateral (
        select p.revision_id from publications p join revisions s on s.id = p.revision_id
        where p.brief_id = b.id and s.marking = 'TLP:CLEAR'
        order by p.published_at < ${to} desc,
          case when p.published_at < ${to} then p.published_at end desc, p.published_at limit 1
      ) shown on true
      join revisions r on r.id = shown.revision_id
      left join lateral (
        select p.revision_id from publications p join revisions s on s.id = p.revision_id
        where p.brief_id = b.id and s.marking = 'TLP:CLEAR' and p.published_at < ${before}
        order by p.published_at desc limit 1
      ) former on true
    order by found.latest desc, b.id desc`
  return rows.map(toDayRow)
}

function judgmentsOf(revisionId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(select coalesce(json_agg(json_build_object('key', j.key, 'role', j.role, 'text', j.text,
      'code', j.code, 'confidence', j.confidence, 'term', j.likelihood_term, 'yardstick', j.likelihood_yardstick,
      'low', j.likelihood_low, 'high', j.likelihood_high) order by j.position), '[]')
    from judgments j where j.revision_id = ${revisionId})`
}

function toDayRow({ withdrawnAt, reason, judgments, before, events, ...row }: FoundRow): DayRow {
  return {
    ...row,
    events: events.map(({ kind, at }) => ({ kind, at: new Date(at).toISOString() })),
    withdrawal: withdrawnAt && { at: withdrawnAt.toISOString(), reason: reason ?? '' },
    judgments: judgments.map(toJudgment),
    before: before?.map(toJudgment) ?? null,
  }
}

function toJudgment({ term, yardstick, low, high, ...judgment }: JudgmentRow): DayJudgment {
  const isRated = term !== null && yardstick !== null && low !== null && high !== null
  return { ...judgment, likelihood: isRated ? { term, yardstick, low, high } : null }
}
