import { readContent, toStoredContent } from '#domain/briefs/stored-content.ts'
import { toOutline } from '#domain/briefs/to-outline.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { getActorId, recordAudit, type Order } from '#server/audit/record-audit.ts'
import { asJson } from '#server/db/as-json.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { transact } from '#server/db/transact.ts'
import { findMovedBrief } from '#server/desk/find-moved-brief.ts'

export interface TemplateOrder extends Order {
  category: string
  /** The address of the brief whose outline becomes the template; `null` for none any more. */
  from: string | null
}

/**
 * Makes the outline of a brief the template of a category, or takes the template away. It is a copy: what happens to the
 * brief afterwards does not change it. A text that is marked for some only cannot become one, as every author gets it.
 */
export async function setTemplate(
  db: Database,
  order: TemplateOrder,
): Promise<Result<null, RightRefusal | 'unknown-category' | 'marking-not-clear' | 'busy'>> {
  const { actor, category, from, now } = order
  return transact<null, RightRefusal | 'unknown-category' | 'marking-not-clear'>(db, async (tx) => {
    const allowed = can(actor, 'saveCategory')
    if (!allowed.ok) return allowed
    const filed = await tx.category.findUnique({ where: { slug: category }, select: { id: true } })
    if (!filed) return refused('unknown-category')
    const categoryId = filed.id
    const subject = { kind: 'category', id: categoryId } as const
    if (from === null) {
      const { count } = await tx.categoryTemplate.deleteMany({ where: { categoryId } })
      if (count === 0) return accepted(null)
      await recordAudit(tx, order, { action: 'dropped the template', subject })
      return accepted(null)
    }
    const brief = await findOutlined(tx, from)
    const latest = brief?.draft ?? brief?.revisions[0]
    if (!brief || !latest) return refused('unknown-brief')
    if (brief.withdrawnAt !== null) return refused('withdrawn')
    if (latest.marking !== 'TLP:CLEAR') return refused('marking-not-clear')
    const content = asJson(toStoredContent(toOutline(readContent(latest.content))))
    const row = { content, chosenFrom: brief.slug, setById: getActorId(actor), setAt: now }
    await tx.categoryTemplate.upsert({
      where: { categoryId },
      create: { categoryId, ...row },
      update: row,
    })
    await recordAudit(tx, order, { action: 'chose a template', subject, after: { from: brief.slug } })
    return accepted(null)
  })
}

/** The brief at an address; where none is, the one that was there before: its address may have changed since it was chosen. */
async function findOutlined(tx: Transaction, from: string) {
  const text = { content: true, marking: true } as const
  const select = {
    slug: true,
    withdrawnAt: true,
    draft: { select: text },
    revisions: { orderBy: { number: 'desc' }, take: 1, select: text },
  } as const
  const present = await tx.brief.findUnique({ where: { slug: from }, select })
  if (present) return present
  const moved = await findMovedBrief(tx, from)
  return moved === null ? null : tx.brief.findUnique({ where: { slug: moved }, select })
}
