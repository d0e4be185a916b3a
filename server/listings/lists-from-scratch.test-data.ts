import { listPhrases } from '#domain/phrases/list-phrases.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'

interface ListedText {
  briefId: string
  bottomLine: string
  /** `null` for that of the site. */
  language: string | null
}

/** Everything that lists show and count, read from the record of all briefs and from nothing that is kept beside it. */
export async function readListsFromScratch(db: Database) {
  const lines = await db.$queryRaw<ListedText[]>`
    select b.id::text as "briefId", b.category_id::text as "categoryId", b.slug, r.title, r.content ->> 'language' as language,
      (select j.text from judgments j where j.revision_id = r.id and j.role = 'bottom-line'
        order by j.position limit 1) as "bottomLine",
      (select j.confidence from judgments j where j.revision_id = r.id and j.role = 'bottom-line'
        order by j.position limit 1) as confidence,
      b.demonstration, r.number > 1 as corrected,
      b.first_published_at as "firstPublishedAt", b.published_at as "publishedAt"
    from briefs b join revisions r on r.id = b.live_revision_id
    where b.withdrawn_at is null and r.marking = 'TLP:CLEAR' order by b.id`
  const listsOf = {
    tags: await readSubjects(
      db,
      Prisma.sql`select revision_id, coalesce(merged_into_id, id) as subject from taggings join tags on id = tag_id`,
    ),
    entities: await readSubjects(
      db,
      Prisma.sql`select revision_id, coalesce(merged_into_id, id) as subject
        from entity_namings join entities on id = entity_id`,
    ),
    techniques: await readSubjects(
      db,
      Prisma.sql`select revision_id, technique_id as subject from technique_uses`,
    ),
  }
  const counts = await db.$queryRaw<object[]>`
    with visible as (
      select b.*, to_char(b.first_published_at at time zone 'UTC', 'YYYY-MM') as month
      from briefs b join revisions r on r.id = b.live_revision_id
      where b.withdrawn_at is null and r.marking = 'TLP:CLEAR'
    )
    select 'category' as kind, category_id::text as "subjectId", '' as month, count(*)::int as count
      from visible group by 1, 2, 3
    union all
    select 'month', category_id::text, month, count(*)::int from visible group by 1, 2, 3
    union all
    select 'tag', coalesce(t.merged_into_id, t.id)::text, '', count(distinct v.id)::int
      from publications p join taggings g on g.revision_id = p.revision_id join tags t on t.id = g.tag_id
        left join visible v on v.live_revision_id = g.revision_id
      group by 1, 2, 3
    union all
    select 'entity', coalesce(e.merged_into_id, e.id)::text, '', count(distinct v.id)::int
      from publications p join entity_namings n on n.revision_id = p.revision_id
        join entities e on e.id = n.entity_id
        left join visible v on v.live_revision_id = n.revision_id
      group by 1, 2, 3
    union all
    select 'technique', u.technique_id::text, '', count(distinct v.id)::int
      from publications p join technique_uses u on u.revision_id = p.revision_id
        left join visible v on v.live_revision_id = u.revision_id
      group by 1, 2, 3
    order by 1, 2, 3`
  const events = await db.$queryRaw<object[]>`
    select b.id::text as "briefId", 'published' as kind, b.first_published_at as at
      from briefs b join revisions r on r.id = b.live_revision_id where r.marking = 'TLP:CLEAR'
    union select b.id::text, 'corrected', x.made_at from corrections x join briefs b on b.id = x.brief_id
      join revisions r on r.id = b.live_revision_id where r.marking = 'TLP:CLEAR'
    union select b.id::text, 'withdrawn', b.withdrawn_at from briefs b join revisions r on r.id = b.live_revision_id
      where r.marking = 'TLP:CLEAR' and b.withdrawn_at is not null
    order by 1, 2, 3`
  return { lines, ...listsOf, counts, events, phrases: toPhrases(lines), due: 0 }
}

/** What is kept, in the same form. A category or month that is empty is as good as one that never was. */
export async function readKeptLists(db: Database) {
  const lines = await db.listing.findMany({ orderBy: { briefId: 'asc' } })
  const tags = await db.listingTag.findMany({ orderBy: [{ tagId: 'asc' }, { briefId: 'asc' }] })
  const entities = await db.listingEntity.findMany({ orderBy: [{ entityId: 'asc' }, { briefId: 'asc' }] })
  const techniques = await db.listingTechnique.findMany({
    orderBy: [{ techniqueId: 'asc' }, { briefId: 'asc' }],
  })
  const counts = await db.listCount.findMany({
    where: { OR: [{ kind: { in: ['tag', 'entity', 'technique'] } }, { count: { gt: 0 } }] },
    orderBy: [{ kind: 'asc' }, { subjectId: 'asc' }, { month: 'asc' }],
  })
  return {
    lines,
    tags: tags.map(({ tagId: subject, briefId, firstPublishedAt }) => ({
      subject,
      briefId,
      firstPublishedAt,
    })),
    entities: entities.map(({ entityId: subject, briefId, firstPublishedAt }) => ({
      subject,
      briefId,
      firstPublishedAt,
    })),
    techniques: techniques.map(({ techniqueId: subject, briefId, firstPublishedAt }) => ({
      subject,
      briefId,
      firstPublishedAt,
    })),
    counts,
    phrases: await db.listingPhrase.findMany({ orderBy: [{ briefId: 'asc' }, { key: 'asc' }] }),
    due: await db.phrasesDue.count(),
    events: await db.briefEvent.findMany({ orderBy: [{ briefId: 'asc' }, { kind: 'asc' }, { at: 'asc' }] }),
  }
}

function readSubjects(db: Database, namings: Prisma.Sql) {
  return db.$queryRaw<object[]>`
    select distinct n.subject, b.id as "briefId", b.first_published_at as "firstPublishedAt"
    from (${namings}) n join revisions r on r.id = n.revision_id join briefs b on b.live_revision_id = r.id
    where b.withdrawn_at is null and r.marking = 'TLP:CLEAR' order by 1, 2`
}

/** Keys are compared by code points, as the database does. */
function toPhrases(lines: readonly ListedText[]) {
  return lines.flatMap(({ briefId, bottomLine, language }) =>
    listPhrases(bottomLine, language ?? 'en')
      .map((phrase) => ({ briefId, ...phrase }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  )
}
