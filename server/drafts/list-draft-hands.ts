import type { DraftHands } from '#domain/people/draft-hands.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'

const named = {
  orderBy: [{ key: 'asc' }, { id: 'asc' }],
  select: { id: true, name: true },
} satisfies Prisma.PersonFindManyArgs

/** Whom the draft of the brief at an address was handed to, and the authors whom it still can be handed to. */
export async function listDraftHands(db: Database, slug: string): Promise<DraftHands> {
  const brief = await db.brief.findUnique({
    where: { slug },
    select: { ownerId: true, draft: { select: { handedToIds: true } } },
  })
  if (!brief?.draft) return { handedTo: [], others: [] }
  const { handedToIds } = brief.draft
  const [handedTo, others] = await Promise.all([
    db.person.findMany({ ...named, where: { id: { in: handedToIds } } }),
    db.person.findMany({
      ...named,
      where: {
        kind: 'person',
        deactivatedAt: null,
        id: { notIn: [brief.ownerId, ...handedToIds] },
        roles: { some: { role: 'author' }, none: { role: { in: ['editor', 'owner'] } } },
      },
    }),
  ])
  return { handedTo, others }
}
