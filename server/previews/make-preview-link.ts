import { randomBytes } from 'node:crypto'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { endOfPreview, previewAddress, type PreviewDays } from '#domain/previews/preview-link.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { getActorId, recordAudit, type Order } from '#server/audit/record-audit.ts'
import { getFacts, lockBrief } from '#server/briefs/lock-brief.ts'
import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { transact } from '#server/db/transact.ts'
import { hashSecret, type MadeLink } from '#server/sign-in/make-link.ts'
import { getSite } from '#server/site/get-site.ts'

export interface PreviewOrder extends Order {
  slug: string
  /** Who may see the text, in words. */
  forWhom: string
  days: PreviewDays
}

/**
 * Makes a link that shows the draft of a brief to people without an account. The link is answered here and never again:
 * the record keeps only a hash of its token.
 */
export async function makePreviewLink(
  db: Database,
  order: PreviewOrder,
): Promise<Result<MadeLink, RightRefusal | 'no-one-named' | 'busy'>> {
  const { slug, actor, now, days } = order
  const forWhom = order.forWhom.trim()
  if (forWhom === '') return refused('no-one-named')
  return transact<MadeLink, RightRefusal>(db, async (tx) => {
    const brief = await lockBrief(tx, slug)
    if (!brief) return refused('unknown-brief')
    const allowed = can(actor, 'sharePreview', await getFacts(tx, brief))
    if (!allowed.ok) return allowed
    if (!brief.draft) return refused('no-draft')
    const secret = randomBytes(32).toString('base64url')
    const expiresAt = endOfPreview(days, now)
    const { id: briefId, liveRevisionId } = brief
    const kept = { id: newId(), hash: hashSecret(secret), briefId, liveRevisionId, forWhom }
    await tx.previewLink.create({ data: { ...kept, madeById: getActorId(actor), madeAt: now, expiresAt } })
    const after = { forWhom, expiresAt: expiresAt.toISOString() }
    await recordAudit(tx, order, { action: 'shared', subject: { kind: 'brief', id: briefId }, after })
    const { baseUrl } = await getSite(tx)
    return accepted({ address: previewAddress(baseUrl, secret), expiresAt })
  })
}
