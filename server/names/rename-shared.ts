import { listOtherNames, planAliases, type Alias } from '#domain/names/plan-aliases.ts'
import { toIndexKey } from '#domain/names/index-key.ts'
import { isSlug } from '#domain/names/to-slug.ts'
import { accepted, refused, type Result } from '#domain/result.ts'
import { recordAudit, type Order } from '#server/audit/record-audit.ts'
import { asJson } from '#server/db/as-json.ts'
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
  type SharedRow,
} from './shared-rows.ts'

/** What an entity or a tag is called; of a tag, `kind` is null. */
export interface SharedNames {
  name: string
  kind: string | null
  aliases: readonly string[]
}

export interface SharedRename extends Order {
  slug: string
  /** As whoever asks has seen it. */
  before: SharedNames
  after: SharedNames
  /** Its address from now on. */
  to: string
}

export type SharedRenameRefusal =
  | 'unknown-entity'
  | 'unknown-tag'
  | 'no-name'
  | 'not-an-address'
  | 'address-taken'
  | 'changed-meanwhile'
  | { code: 'name-taken'; name: string; slug: string }
  | { code: 'already-merged'; slug: string; into: string }

/** The names of a row as editors see and change them. */
export function toSharedNames(sort: SharedKind, row: SharedRow): SharedNames {
  return { name: row.name, kind: row.kind, aliases: listOtherNames(row, sharedKinds[sort].rules) }
}

/** Gives an entity or a tag names and an address, in the transaction of a use case that has asked who may. */
export async function renameShared(
  tx: Transaction,
  sort: SharedKind,
  order: SharedRename,
): Promise<Result<{ slug: string }, SharedRenameRefusal>> {
  const { slug, after, to: address } = order
  const { rules, unknown } = sharedKinds[sort]
  if (rules.toKey(after.name) === '') return refused('no-name')
  if (!isSlug(address)) return refused('not-an-address')
  await holdNames(tx)
  const row = await getSharedRow(tx, sort, slug)
  if (!row) return refused(unknown)
  if (row.into !== null) return refused({ code: 'already-merged', slug, into: row.into })
  const present = toSharedNames(sort, row)
  if (!isSame(present, order.before)) return refused('changed-meanwhile')
  if (address !== slug && (await isTaken(tx, sort, { address, id: row.id }))) return refused('address-taken')
  const { put, drop } = planAliases(row, { name: after.name, otherNames: after.aliases }, rules)
  const taken = await findTaken(tx, sort, { id: row.id, names: put })
  if (taken) return refused({ code: 'name-taken', ...taken })
  const write = () => writeNames(tx, sort, { id: row.id, order, put, drop })
  await writeForReaders(tx, sort, { order, row, write })
  await recordAudit(tx, order, {
    action: 'renamed',
    subject: { kind: sort, id: row.id },
    before: asJson({ slug, ...present }),
    after: asJson({ slug: address, ...after }),
  })
  return accepted({ slug: address })
}

function isSame(one: SharedNames, other: SharedNames): boolean {
  const toText = ({ name, kind, aliases }: SharedNames) => JSON.stringify([name, kind, aliases.toSorted()])
  return toText(one) === toText(other)
}

/** An address is taken by whatever has it, and by another that ever had it. */
async function isTaken(
  tx: Transaction,
  sort: SharedKind,
  { address, id }: { address: string; id: string },
): Promise<boolean> {
  const retired = await tx.retiredAddress.count({
    where: { address: sharedKinds[sort].address(address), targetId: { not: id } },
  })
  return retired > 0 || (await getSharedRow(tx, sort, address)) !== null
}

/** The first of the names that another goes by already, and the address of that one. */
async function findTaken(
  tx: Transaction,
  sort: SharedKind,
  { id, names }: { id: string; names: readonly Alias[] },
): Promise<{ name: string; slug: string } | null> {
  const { table, aliases, id: column } = sharedKinds[sort]
  const [taken] = await tx.$queryRaw<{ key: string; slug: string }[]>`
    select a.key, s.slug from ${aliases} a join ${table} s on s.id = a.${column}
    where a.key = any(${names.map(({ key }) => key)}) and s.id <> ${id}::uuid order by a.key limit 1`
  const name = names.find(({ key }) => key === taken?.key)?.name
  return taken && name !== undefined ? { name, slug: taken.slug } : null
}

/** What no publication ever had is on no page: readers see nothing of its names, and its old address is free again. */
async function writeForReaders(
  tx: Transaction,
  sort: SharedKind,
  { order, row, write }: { order: SharedRename; row: SharedRow; write: () => Promise<void> },
): Promise<void> {
  const { slug, to: address, now } = order
  await holdSite(tx)
  const listed = (await tx.listCount.count({ where: { kind: sort, subjectId: row.id } })) > 0
  const moves = listed && address !== slug
  const linkedFrom = moves ? await listLinkedFrom(tx, sort, row.id) : []
  if (moves)
    await retireAddress(tx, { address: sharedKinds[sort].address(slug), kind: sort, targetId: row.id, now })
  const left = listed ? await listIndexPages(tx, sort, [row.indexKey]) : []
  await write()
  if (!listed) return
  await keepDueSearch(tx)
  const indexes = [...left, ...(await listIndexPages(tx, sort, [toIndexKey(order.after.name)]))]
  const namedWith = sort === 'entity' ? await listNamedWith(tx, row.id) : []
  const categories = await listCategoriesNaming(tx, sort, row.id)
  const former = moves ? await listFormerSlugs(tx, sort, row.id) : []
  const slugs = [address, ...former]
  await showChange(tx, { kind: sort, slugs, linkedFrom, relatedTo: [], namedWith, categories, indexes })
}

async function writeNames(
  tx: Transaction,
  sort: SharedKind,
  { id, order, put, drop }: { id: string; order: SharedRename; put: readonly Alias[]; drop: string[] },
): Promise<void> {
  const { table, aliases, id: column } = sharedKinds[sort]
  const { name, kind } = order.after
  await tx.$executeRaw`
    update ${table} set slug = ${order.to}, name = ${name}, index_key = ${toIndexKey(name)}
    where id = ${id}::uuid`
  if (sort === 'entity' && kind !== null) await tx.entity.update({ where: { id }, data: { kind } })
  await tx.$executeRaw`delete from ${aliases} where ${column} = ${id}::uuid and key = any(${drop})`
  await tx.$executeRaw`
    insert into ${aliases} (key, ${column}, name)
    select key, ${id}::uuid, name
    from unnest(${put.map(({ key }) => key)}::text[], ${put.map((alias) => alias.name)}::text[]) as p (key, name)
    on conflict (key) do update set name = excluded.name`
  // What an editor calls it waits for no text.
  const keys = put.map(({ key }) => key)
  if (sort === 'entity')
    await tx.entityAlias.updateMany({ where: { key: { in: keys } }, data: { waitsFor: null } })
}
