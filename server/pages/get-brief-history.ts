import { readContent } from '#domain/briefs/stored-content.ts'
import type { BriefHistory, PublishedRevision } from '#domain/pages/brief-history.ts'
import { compareContents } from '#domain/revisions/compare-contents.ts'
import type { Database } from '#server/db/database.ts'
import { getPublishedBrief, type BriefAnswer } from './get-published-brief.ts'

export type HistoryAnswer = Exclude<BriefAnswer, { status: 200 }> | { status: 200; history: BriefHistory }

/** Which two published revisions are compared; the latest and the one before it where nothing is named. */
export interface ComparedNumbers {
  from: number
  to: number
}

/** The history of the brief at an address as readers may see it. 404 for two revisions that were not both published. */
export async function getBriefHistory(
  db: Database,
  slug: string,
  compared: ComparedNumbers | null = null,
): Promise<HistoryAnswer> {
  const answer = await getPublishedBrief(db, slug)
  if (answer.status !== 200) return answer
  const { id, category, content } = answer.brief
  const revisions = await listPublishedRevisions(db, id)
  const numbers = compared ?? findLatestTwo(revisions)
  const isPublished = (number: number) => revisions.some((revision) => revision.number === number)
  if (numbers && ![numbers.from, numbers.to].every(isPublished)) return { status: 404 }
  const difference = numbers && { ...numbers, sections: await compareRevisions(db, id, numbers) }
  return {
    status: 200,
    history: {
      slug: answer.brief.slug,
      title: content.title,
      language: content.language,
      category,
      revisions,
      difference,
    },
  }
}

function findLatestTwo(revisions: readonly PublishedRevision[]): ComparedNumbers | null {
  const [latest, before] = revisions
  return latest && before ? { from: before.number, to: latest.number } : null
}

async function compareRevisions(db: Database, briefId: string, { from, to }: ComparedNumbers) {
  const found = await db.revision.findMany({
    where: { briefId, number: { in: [from, to] } },
    select: { content: true },
    orderBy: { number: 'asc' },
  })
  const [before, after] = found.map(({ content }) => readContent(content))
  return before && after ? compareContents(before, after) : []
}

type RevisionRow = Omit<PublishedRevision, 'publishedAt' | 'verifiedAt'> & {
  publishedAt: Date
  verifiedAt: Date
}

/** A revision once however often it was published. One with another marking was never shown to readers, and is not now. */
async function listPublishedRevisions(db: Database, briefId: string): Promise<PublishedRevision[]> {
  const rows = await db.$queryRaw<RevisionRow[]>`
    select distinct on (r.number) r.number, u.published_at as "publishedAt", w.name as writer, v.name as verifier,
      v.at as "verifiedAt", p.name as publisher,
      (select json_build_object('kind', x.kind, 'note', x.note) from corrections x
        where x.revision_id = r.id order by x.made_at limit 1) as correction
    from publications u join revisions r on r.id = u.revision_id
      join people w on w.id = r.author_id join people p on p.id = u.published_by_id
      join lateral (select q.name, o.at from reviews o join people q on q.id = o.person_id
        where o.revision_id = r.id and o.outcome = 'verified' order by o.at desc, o.id limit 1) v on true
    where u.brief_id = ${briefId}::uuid and r.marking = 'TLP:CLEAR' and r.sealed_at is not null
    order by r.number desc, u.published_at`
  return rows.map(({ publishedAt, verifiedAt, ...row }) => ({
    ...row,
    publishedAt: publishedAt.toISOString(),
    verifiedAt: verifiedAt.toISOString(),
  }))
}
