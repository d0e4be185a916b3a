import type { DeskReview, DeskRevision } from '#domain/people/desk-brief.ts'
import { correctionKinds } from '#domain/publications/correction-kind.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'
import { requireWord } from '#server/db/require-word.ts'
import { readChecks } from '#server/briefs/read-checks.ts'

/** More revisions than a page shows. */
const most = 100

const revisionSelect = {
  number: true,
  title: true,
  createdAt: true,
  writerIds: true,
  author: { select: { id: true, name: true } },
  reviews: {
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      outcome: true,
      note: true,
      checklist: true,
      at: true,
      person: { select: { name: true } },
      _count: { select: { comments: true } },
    },
  },
  publications: {
    orderBy: { publishedAt: 'asc' },
    take: 1,
    select: { publishedAt: true, publishedBy: { select: { name: true } } },
  },
  corrections: { take: 1, select: { kind: true, note: true } },
} satisfies Prisma.RevisionSelect

type StoredRevision = Prisma.RevisionGetPayload<{ select: typeof revisionSelect }>

/** The latest hundred revisions of a brief with who wrote, checked and published them, the latest first. */
export async function listDeskRevisions(db: Database, briefId: string): Promise<DeskRevision[]> {
  const found = await db.revision.findMany({
    where: { briefId },
    orderBy: { number: 'desc' },
    take: most,
    select: revisionSelect,
  })
  const ids = [...new Set(found.flatMap(({ writerIds }) => writerIds))]
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return found.map((revision) => toDeskRevision(revision, names))
}

function toDeskRevision(revision: StoredRevision, names: ReadonlyMap<string, string>): DeskRevision {
  const { number, title, createdAt, author, writerIds, reviews, publications, corrections } = revision
  const others = writerIds.filter((id) => id !== author.id).map((id) => names.get(id) ?? '')
  const [publication] = publications
  const [correction] = corrections
  return {
    number,
    title,
    writers: [author.name, ...others],
    at: createdAt.toISOString(),
    reviews: reviews.map(toDeskReview),
    published: publication
      ? { by: publication.publishedBy.name, at: publication.publishedAt.toISOString() }
      : null,
    correction: correction
      ? { kind: requireWord(correctionKinds, correction.kind), note: correction.note }
      : null,
  }
}

function toDeskReview(review: StoredRevision['reviews'][number]): DeskReview {
  const { outcome, note, checklist, at, person, _count } = review
  return {
    by: person.name,
    outcome: requireWord(['verified', 'returned'] as const, outcome),
    at: at.toISOString(),
    note: note === '' ? null : note,
    checks: readChecks(checklist),
    comments: _count.comments,
  }
}
