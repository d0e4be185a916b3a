import { beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { correctABrief, noon, publishABrief } from '#ops/testing/brief-builder.ts'
import { explainQueries, recordQueries } from '#ops/testing/explain-queries.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import type { Database } from '#server/db/database.ts'
import { getBriefHistory } from '#server/pages/get-brief-history.ts'
import { getPublishedBrief } from '#server/pages/get-published-brief.ts'
import { listRelated } from '#server/related/list-related.ts'
import { getDaySummary, getEditionSummary } from './get-day-summary.ts'
import { getWeekSummary } from './get-week-summary.ts'

const test = useDatabase()

/** So many that reading all of them cannot be taken for reading some. There are six a day. */
const briefCount = 20_000

/** What a brief of a day is read from: event, brief, revision, publication and more, some of them twice. */
const rowsOfABrief = 20

/** What a page reads besides: categories, notes, editions, the nearest days. */
const rowsBesides = 120

/** A brief that somebody wrote, with a correction. */
async function publishOne(db: Database): Promise<void> {
  await publishABrief(db, { slug: 'real', content: aContent() })
  await correctABrief(db, { slug: 'real', content: aContent({ title: 'Another title' }) })
}

/**
 * Many of a day and six years, which the database takes only with its rules off: each with one revision of no text that has
 * been published, all with the tag of the real one. Each leads to the two before it.
 */
beforeAll(async () => {
  const { db } = test
  await publishOne(db)
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`
    await tx.$executeRaw`
      insert into briefs (id, slug, category_id, owner_id, live_revision_id, created_at, first_published_at, published_at)
      select made.id, 'brief-' || n, b.category_id, b.owner_id, made.id, at, at, at
      from briefs b, generate_series(1, ${briefCount}::int) n,
        lateral (select gen_random_uuid() as id, '2016-01-01Z'::timestamptz + n * interval '4 hours' as at) made
      where b.slug = 'real'`
    await tx.$executeRaw`
      insert into revisions (id, brief_id, number, title, content, author_id, content_hash, created_at, sealed_at)
      select id, id, 1, 'A brief', '{}', owner_id, '', created_at, created_at from briefs where slug <> 'real'`
    await tx.$executeRaw`
      insert into publications select gen_random_uuid(), id, id, published_at, owner_id
      from briefs where slug <> 'real'`
    await tx.$executeRaw`
      insert into listings (brief_id, category_id, slug, title, bottom_line, demonstration, corrected, first_published_at,
        published_at)
      select id, category_id, slug, 'A brief', 'A line.', false, false, published_at, published_at
      from briefs where slug <> 'real'`
    await tx.$executeRaw`
      insert into listing_tags select l.brief_id, t.id, l.first_published_at from listings l, tags t
      where l.slug <> 'real' and t.slug = 'ports'`
    await tx.$executeRaw`
      insert into brief_events select brief_id, 'published', published_at from listings where slug <> 'real'`
    await tx.$executeRaw`
      insert into related_briefs select brief_id, related, 0.5 from (
        select brief_id, lag(brief_id, step) over (partition by step order by first_published_at) as related
        from listings, unnest(array[1, 2]) step
      ) near where related is not null`
  })
  await db.$executeRaw`analyze`
})

const clock = { now: noon, hours: defaultSettings.editionHours }

const reads: [name: string, briefs: number, read: (db: Database) => Promise<unknown>][] = [
  [
    'a day',
    6,
    async (db) => {
      const { groups } = await getDaySummary(db, '2020-03-04', clock)
      expect(groups.flatMap(({ lines }) => lines)).toHaveLength(6)
    },
  ],
  [
    'an edition',
    6,
    async (db) => {
      const { groups } = await getEditionSummary(db, { day: '2020-03-04', name: 'evening' }, clock)
      expect(groups.flatMap(({ lines }) => lines)).toHaveLength(6)
    },
  ],
  [
    'a week',
    42,
    async (db) => {
      const days = (await getWeekSummary(db, '2020-w10'))?.days ?? []
      expect(days.map(({ lines }) => lines.length)).toEqual([6, 6, 6, 6, 6, 6, 6])
    },
  ],
  [
    'a history',
    2,
    async (db) =>
      expect(await getBriefHistory(db, 'real')).toMatchObject({
        history: { revisions: [{ number: 2 }, { number: 1 }], difference: { from: 1, to: 2 } },
      }),
  ],
  [
    'the briefs related to one',
    4,
    async (db) => {
      const answer = await getPublishedBrief(db, 'real')
      const id = answer.status === 200 ? answer.brief.id : ''
      expect(await listRelated(db, id)).toHaveLength(2)
    },
  ],
]

describe(`among ${briefCount} briefs`, () => {
  it.each(reads)('reads few rows: %s', async (_, briefs, read) => {
    const works = await explainQueries(test.url, await recordQueries(() => read(test.db)))
    expect(works.flatMap(({ wholeTables }) => wholeTables).filter(({ rows }) => rows > 60)).toEqual([])
    const rows = works.reduce((sum, work) => sum + work.rows, 0)
    expect(rows).toBeGreaterThan(0)
    expect(rows).toBeLessThanOrEqual(rowsOfABrief * briefs + rowsBesides)
  })
})
