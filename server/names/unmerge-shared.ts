import { decideUnmerge, type UnmergeRefusal } from '#domain/names/decide-unmerge.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { holdNames } from '#server/db/hold-names.ts'
import { listNamedWith } from '#server/entities/get-entity-mentions.ts'
import { showChange } from '#server/prints/show-change.ts'
import { keepDueSearch } from '#server/search/keep-search.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { getRecordedMerge, getMergedSince } from './get-recorded-merge.ts'
import { listIndexPages } from './list-index-pages.ts'
import { rebuildSharedLists } from './rebuild-shared-lists.ts'
import { sharedKinds, type SharedKind } from './shared-kinds.ts'
import {
  getSharedRow,
  listCategoriesNaming,
  listFormerSlugs,
  listLinkedFrom,
  listRelatedTo,
  type SharedRow,
} from './shared-rows.ts'

export interface SharedUnmerge extends Order {
  /** The address of the one that was merged into another. */
  slug: string
}

export type SharedUnmergeRefusal = 'unknown-entity' | 'unknown-tag' | UnmergeRefusal

interface Parting {
  from: SharedRow
  into: SharedRow
}

/** Why a merge cannot be taken back, or `null` where it can be; also `null` for what is not merged. */
export async function findUnmergeRefusal(
  db: Database,
  sort: SharedKind,
  slug: string,
): Promise<UnmergeRefusal | null> {
  const from = await getSharedRow(db, sort, slug)
  if (typeof from?.into !== 'string') return null
  const recorded = await getRecordedMerge(db, sort, from.id)
  const decision = decideUnmerge(recorded, await getMergedSince(db, sort, { id: from.id, recorded }))
  return decision.ok ? null : decision.refusal
}

/**
 * Makes two of an entity or tag again that was merged into another, in the transaction of a use case that has asked who
 * may: names, addresses, lists and what was merged into it before are as they were.
 */
export async function unmergeShared(
  tx: Transaction,
  sort: SharedKind,
  order: SharedUnmerge,
): Promise<Result<{ slug: string }, SharedUnmergeRefusal>> {
  await holdNames(tx)
  const from = await getSharedRow(tx, sort, order.slug)
  if (!from) return refused(sharedKinds[sort].unknown)
  const recorded = await getRecordedMerge(tx, sort, from.id)
  const decision = decideUnmerge(recorded, await getMergedSince(tx, sort, { id: from.id, recorded }))
  if (!decision.ok) return decision
  const into = await getSharedRow(tx, sort, from.into ?? '')
  if (!into) return refused(sharedKinds[sort].unknown)
  await holdSite(tx)
  const left = await listIndexPages(tx, sort, [from.indexKey, into.indexKey])
  const wasListed = into.briefs !== null
  const { names, merged, addresses } = decision.value
  await takeNames(tx, sort, { from, into, names, merged })
  await takeAddresses(tx, sort, { from, into, slugs: [from.slug, ...addresses] })
  await rebuildSharedLists(tx, sort, [from.id, into.id])
  await keepDueSearch(tx)
  await recordAudit(tx, order, {
    action: 'took back the merge',
    subject: { kind: sort, id: from.id },
    before: { into: into.slug, intoId: into.id },
    after: { slug: from.slug, name: from.name },
  })
  if (wasListed) await showParting(tx, sort, { from, into, left })
  return accepted({ slug: from.slug })
}

/** The pages that the merge changed are those that change back. */
async function showParting(
  tx: Transaction,
  sort: SharedKind,
  { from, into, left }: Parting & { left: readonly string[] },
): Promise<void> {
  await showChange(tx, {
    kind: sort,
    slugs: [into.slug, from.slug, ...(await listFormerSlugs(tx, sort, from.id))],
    linkedFrom: await listLinkedFrom(tx, sort, from.id),
    relatedTo: await listRelatedTo(tx, sort, from.id),
    namedWith: sort === 'entity' ? await listNamedWith(tx, from.id) : [],
    categories: await listCategoriesNaming(tx, sort, from.id),
    indexes: [...left, ...(await listIndexPages(tx, sort, [from.indexKey, into.indexKey]))],
  })
}

async function takeNames(
  tx: Transaction,
  sort: SharedKind,
  { from, into, names, merged }: Parting & { names: readonly string[]; merged: readonly string[] },
): Promise<void> {
  const { table, aliases, id } = sharedKinds[sort]
  await tx.$executeRaw`update ${table} set merged_into_id = null where id = ${from.id}::uuid`
  await tx.$executeRaw`
    update ${table} set merged_into_id = ${from.id}::uuid
    where slug = any(${[...merged]}) and merged_into_id = ${into.id}::uuid`
  await tx.$executeRaw`
    update ${aliases} set ${id} = ${from.id}::uuid
    where key = any(${[...names]}) and ${id} = ${into.id}::uuid`
}

/** Its own address stays among the old ones: whatever has an address now comes before what once had it. */
async function takeAddresses(
  tx: Transaction,
  kind: SharedKind,
  { from, into, slugs }: Parting & { slugs: readonly string[] },
): Promise<void> {
  const addresses = slugs.map((slug) => sharedKinds[kind].address(slug))
  await tx.retiredAddress.updateMany({
    where: { kind, targetId: into.id, address: { in: addresses } },
    data: { targetId: from.id },
  })
}
