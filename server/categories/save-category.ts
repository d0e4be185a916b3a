import { isSlug } from '#domain/names/to-slug.ts'
import { can, type RightRefusal } from '#domain/people/can.ts'
import { categoryAddress } from '#domain/pages/addresses.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import { asJson } from '#server/db/as-json.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { newId } from '#server/db/new-id.ts'
import { transact } from '#server/db/transact.ts'
import { retireAddress } from '#server/names/retire-address.ts'
import { showChange } from '#server/prints/show-change.ts'
import { holdSite } from '#server/site/hold-site.ts'

/** A category as editors see and change it. */
export interface CategoryEntry {
  slug: string
  name: string
  watches: string
  /** Its place among all, from 0 on. */
  position: number
}

export interface CategoryOrder extends Order {
  /** As whoever asks has seen it; `null` for a new one. */
  before: CategoryEntry | null
  /** A place after the last one is the last. */
  after: CategoryEntry
}

export type SaveCategoryRefusal =
  | RightRefusal
  | 'empty-category'
  | 'not-an-address'
  | 'address-taken'
  | 'unknown-category'
  | 'changed-meanwhile'
  | 'busy'

/** Adds a category, or changes one. An address that it no longer has leads to the new one for ever. */
export async function saveCategory(
  db: Database,
  order: CategoryOrder,
): Promise<Result<{ slug: string }, SaveCategoryRefusal>> {
  const { actor, after } = order
  const allowed = can(actor, 'saveCategory')
  if (!allowed.ok) return allowed
  if (after.name.trim() === '' || after.watches.trim() === '') return refused('empty-category')
  if (!isSlug(after.slug)) return refused('not-an-address')
  return transact<{ slug: string }, SaveCategoryRefusal>(db, (tx) => saveCategoryIn(tx, order))
}

async function saveCategoryIn(
  tx: Transaction,
  order: CategoryOrder,
): Promise<Result<{ slug: string }, SaveCategoryRefusal>> {
  const { before, now } = order
  await holdNames(tx)
  await holdSite(tx)
  const all = await tx.category.findMany({ orderBy: { position: 'asc' } })
  const held = before && all.find(({ slug }) => slug === before.slug)
  if (before && !held) return refused('unknown-category')
  const after = { ...order.after, name: order.after.name.trim(), watches: order.after.watches.trim() }
  const { slug, name, watches } = after
  const id = held?.id ?? newId()
  if (slug !== held?.slug && (await isTaken(tx, { slug, id }))) return refused('address-taken')
  if (before && held && !isSame(before, { ...held, position: all.indexOf(held) }))
    return refused('changed-meanwhile')
  if (held && slug !== held.slug)
    await retireAddress(tx, { address: categoryAddress(held.slug), kind: 'category', targetId: id, now })
  const others = all.filter((category) => category.id !== id)
  const position = Math.min(Math.max(0, after.position), others.length)
  if (held) await tx.category.update({ where: { id }, data: { slug, name, watches } })
  else await tx.category.create({ data: { id, slug, name, watches, position: 1_000_000 } })
  await writeOrder(tx, [...others.slice(0, position), { id }, ...others.slice(position)])
  await recordAudit(tx, order, {
    action: 'saved',
    subject: { kind: 'category', id },
    ...(before && { before: asJson(before) }),
    after: asJson({ slug, name, watches, position }),
  })
  await showChange(tx, { kind: 'categories' })
  return accepted({ slug })
}

function isSame(one: CategoryEntry, other: CategoryEntry): boolean {
  return one.name === other.name && one.watches === other.watches && one.position === other.position
}

async function isTaken(tx: Transaction, { slug, id }: { slug: string; id: string }): Promise<boolean> {
  const present = await tx.category.count({ where: { slug } })
  const retired = await tx.retiredAddress.count({
    where: { address: categoryAddress(slug), targetId: { not: id } },
  })
  return present + retired > 0
}

/** No two may have one place even for a moment: all go out of the way first. */
async function writeOrder(tx: Transaction, categories: readonly { id: string }[]): Promise<void> {
  await tx.$executeRaw`update categories set position = -1 - position`
  for (const [position, { id }] of categories.entries())
    await tx.category.update({ where: { id }, data: { position } })
}
