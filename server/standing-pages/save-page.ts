import { standingSlugs } from '#domain/pages/addresses.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { showChange } from '#server/prints/show-change.ts'
import { holdSite } from '#server/site/hold-site.ts'

export interface PageOrder extends Order {
  slug: string
  title: string
  /** Markdown. */
  body: string
  /** When the page that was changed had last been saved; `null` where there was none. */
  version: Date | null
}

export type SavePageRefusal = RightRefusal | 'unknown-page' | 'empty-page' | 'changed-meanwhile' | 'busy'

/** Saves a standing page, unless somebody else has saved it since. Answers its new version. */
export async function savePage(
  db: Database,
  order: PageOrder,
): Promise<Result<{ version: Date }, SavePageRefusal>> {
  const { actor, slug } = order
  const allowed = can(actor, 'savePage')
  if (!allowed.ok) return allowed
  if (!standingSlugs.some((standing) => standing === slug)) return refused('unknown-page')
  if (order.title.trim() === '' || order.body.trim() === '') return refused('empty-page')
  return transact<{ version: Date }, SavePageRefusal>(db, (tx) => savePageIn(tx, order))
}

async function savePageIn(
  tx: Transaction,
  order: PageOrder,
): Promise<Result<{ version: Date }, SavePageRefusal>> {
  const { slug, now } = order
  const page = { title: order.title.trim(), body: order.body.trim() }
  await holdSite(tx)
  const before = await tx.standingPage.findUnique({ where: { slug } })
  if (before?.updatedAt.getTime() !== order.version?.getTime()) return refused('changed-meanwhile')
  // Two changes never have one version, whatever the clock does.
  const version = new Date(Math.max(now.getTime(), (before?.updatedAt.getTime() ?? 0) + 1))
  await tx.standingPage.upsert({
    where: { slug },
    create: { slug, title: page.title, body: page.body, updatedAt: version },
    update: { title: page.title, body: page.body, updatedAt: version },
  })
  await recordAudit(tx, order, {
    action: 'saved',
    subject: { kind: 'page', id: slug },
    ...(before && { before: { title: before.title, body: before.body } }),
    after: page,
  })
  await showChange(tx, { kind: 'standing-page', slug })
  return accepted({ version })
}
