import type { ListedPreview } from '#domain/previews/listed-preview.ts'
import type { Database } from '#server/db/database.ts'

/** Links that are shown: a brief that has more has long forgotten the first of them. */
const most = 50

/** The preview links of a brief, those that have ended too, the latest first. */
export async function listPreviewLinks(db: Database, slug: string, now: Date): Promise<ListedPreview[]> {
  const links = await db.previewLink.findMany({
    where: { brief: { slug } },
    orderBy: { madeAt: 'desc' },
    take: most,
    select: {
      id: true,
      forWhom: true,
      madeAt: true,
      expiresAt: true,
      endedAt: true,
      lastOpenedAt: true,
      opened: true,
      madeBy: { select: { name: true } },
    },
  })
  return links.map(({ madeBy, madeAt, expiresAt, endedAt, lastOpenedAt, ...link }) => ({
    ...link,
    madeBy: madeBy.name,
    madeAt: madeAt.toISOString(),
    endsAt: (endedAt ?? expiresAt).toISOString(),
    hasEnded: endedAt !== null || expiresAt <= now,
    lastOpenedAt: lastOpenedAt?.toISOString() ?? null,
  }))
}
