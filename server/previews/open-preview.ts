import { decidePreview, isPreviewToken } from '#domain/previews/preview-link.ts'
import type { Database } from '#server/db/database.ts'
import { getPreviewedBrief, type PreviewedBrief } from '#server/desk/get-previewed-brief.ts'
import { hashSecret } from '#server/sign-in/make-link.ts'

/** What a preview link shows. */
export type OpenedPreview =
  | { shows: 'draft'; brief: PreviewedBrief; linkId: string; forWhom: string; expiresAt: string }
  | { shows: 'reader page'; slug: string }

/** What the preview link with this token shows now; `null` for one that is wrong, has expired or was ended, all alike. */
export async function openPreview(db: Database, token: string, now: Date): Promise<OpenedPreview | null> {
  if (!isPreviewToken(token)) return null
  const link = await db.previewLink.findUnique({
    where: { hash: hashSecret(token) },
    select: {
      id: true,
      forWhom: true,
      expiresAt: true,
      endedAt: true,
      liveRevisionId: true,
      brief: { select: { slug: true, liveRevisionId: true, draft: { select: { version: true } } } },
    },
  })
  if (!link) return null
  const { id, forWhom, expiresAt, brief } = link
  const { slug, liveRevisionId, draft } = brief
  const shows = decidePreview(link, { liveRevisionId, hasDraft: draft !== null }, now)
  if (shows === 'nothing') return null
  if (shows === 'reader page') return { shows, slug }
  const previewed = await getPreviewedBrief(db, slug, now)
  return previewed && { shows, brief: previewed, linkId: id, forWhom, expiresAt: expiresAt.toISOString() }
}

/** Records that a preview was opened. */
export async function recordOpening(db: Database, linkId: string, now: Date): Promise<void> {
  await db.previewLink.update({
    where: { id: linkId },
    data: { lastOpenedAt: now, opened: { increment: 1 } },
  })
}
