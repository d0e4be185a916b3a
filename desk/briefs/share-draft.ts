import type { PersonActor } from '#domain/people/actor.ts'
import type { Order } from '#server/audit/record-audit.ts'
import type { Database } from '#server/db/database.ts'
import { makePreviewLink } from '#server/previews/make-preview-link.ts'

/** A preview link to a draft for whoever has just stored it, as the text has no other address yet; `null` if they may not. */
export async function shareDraft(
  db: Database,
  order: Order & { actor: PersonActor },
  slug: string,
): Promise<string | null> {
  const made = await makePreviewLink(db, { ...order, slug, forWhom: order.actor.name, days: 7 })
  return made.ok ? made.value.address : null
}
