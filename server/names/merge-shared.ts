import { decideMerge, type MergeRefusal } from '#domain/names/decide-merge.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { keepDueSearch } from '#server/search/keep-search.ts'
import { retireAddress } from './retire-address.ts'
import { showChange } from '#server/prints/show-change.ts'
import { listIndexPages } from './list-index-pages.ts'
import { listNamedWith } from '#server/entities/get-entity-mentions.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'
import {
  getSharedRow,
  listCategoriesNaming,
  listFormerSlugs,
  listLinkedFrom,
  listRelatedTo,
  type SharedRow,
} from './shared-rows.ts'

export interface SharedMerge extends Order {
  /** The address of the one that turned out to be another. */
  slug: string
  into: string
}

export type SharedMergeRefusal = 'unknown-entity' | 'unknown-tag' | MergeRefusal

interface Pair {
  from: SharedRow
  into: SharedRow
}

/**
 * Makes one entity or tag of two, in the transaction of a use case that has asked who may. Revisions are not touched:
 * what they name is looked up through the merge.
 */
export async function mergeShared(
  tx: Transaction,
  sort: SharedKind,
  order: SharedMerge,
): Promise<Result<{ slug: string }, SharedMergeRefusal>> {
  await holdNames(tx)
  const from = await getSharedRow(tx, sort, order.slug)
  const into = await getSharedRow(tx, sort, order.into)
  if (!from || !into) return refused(sharedKinds[sort].unknown)
  const decision = decideMerge(from, into)
  if (!decision.ok) return decision
  await holdSite(tx)
  const linkedFrom = await listLinkedFrom(tx, sort, from.id)
  const relatedTo = await listRelatedTo(tx, sort, from.id)
  const namedWith = sort === 'entity' ? await listNamedWith(tx, from.id) : []
  const categories = await listCategoriesNaming(tx, sort, from.id)
  const former = await listFormerSlugs(tx, sort, from.id)
  const slugs = [into.slug, from.slug, ...former]
  const merged = await listMergedInto(tx, sort, from.id)
  const left = await listIndexPages(tx, sort, [from.indexKey, into.indexKey])
  await moveNames(tx, sort, { from, into })
  if (await wasListed(tx, sort, from.id)) await moveAddresses(tx, sort, { from, into, now: order.now })
  await moveLists(tx, sort, { from, into })
  await keepDueSearch(tx)
  await recordAudit(tx, order, {
    action: 'merged',
    subject: { kind: sort, id: from.id },
    // With this the merge can be taken back.
    before: {
      slug: from.slug,
      name: from.name,
      names: from.aliases.map(({ key }) => key),
      merged,
      addresses: former,
    },
    after: { into: into.slug, intoId: into.id },
  })
  if (await wasListed(tx, sort, into.id)) {
    const indexes = [...left, ...(await listIndexPages(tx, sort, [into.indexKey]))]
    await showChange(tx, { kind: sort, slugs, linkedFrom, relatedTo, namedWith, categories, indexes })
  }
  return accepted({ slug: into.slug })
}

async function listMergedInto(tx: Transaction, sort: SharedKind, id: string): Promise<string[]> {
  const { table } = sharedKinds[sort]
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    select slug from ${table} where merged_into_id = ${id}::uuid order by slug`
  return rows.map(({ slug }) => slug)
}

async function wasListed(tx: Transaction, kind: SharedKind, subjectId: string): Promise<boolean> {
  return (await tx.listCount.count({ where: { kind, subjectId } })) > 0
}

/** What was merged into this one before goes on with it, so that a merge is never followed more than once. */
async function moveNames(tx: Transaction, sort: SharedKind, { from, into }: Pair): Promise<void> {
  const { table, aliases, id } = sharedKinds[sort]
  await tx.$executeRaw`update ${aliases} set ${id} = ${into.id}::uuid where ${id} = ${from.id}::uuid`
  await tx.$executeRaw`
    update ${table} set merged_into_id = ${into.id}::uuid
    where id = ${from.id}::uuid or merged_into_id = ${from.id}::uuid`
}

async function moveAddresses(
  tx: Transaction,
  kind: SharedKind,
  { from, into, now }: Pair & { now: Date },
): Promise<void> {
  await tx.retiredAddress.updateMany({ where: { kind, targetId: from.id }, data: { targetId: into.id } })
  const address = sharedKinds[kind].address(from.slug)
  await retireAddress(tx, { address, kind, targetId: into.id, now })
}

/** A brief that names both is listed once. */
async function moveLists(tx: Transaction, sort: SharedKind, { from, into }: Pair): Promise<void> {
  const { listing, id } = sharedKinds[sort]
  await tx.$executeRaw`
    insert into ${listing} (brief_id, ${id}, first_published_at)
    select brief_id, ${into.id}::uuid, first_published_at from ${listing} where ${id} = ${from.id}::uuid
    on conflict do nothing`
  await tx.$executeRaw`delete from ${listing} where ${id} = ${from.id}::uuid`
  await tx.$executeRaw`
    insert into list_counts (kind, subject_id, count)
    select ${sort}, ${into.id}::uuid, (select count(*)::int from ${listing} where ${id} = ${into.id}::uuid)
    where exists (select 1 from list_counts where kind = ${sort} and subject_id in (${from.id}::uuid, ${into.id}::uuid))
    on conflict (kind, subject_id, month) do update set count = excluded.count`
  await tx.$executeRaw`delete from list_counts where kind = ${sort} and subject_id = ${from.id}::uuid`
}
