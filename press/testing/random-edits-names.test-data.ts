import { toIndexKey } from '#domain/names/index-key.ts'
import { listIndexPages } from '#server/names/list-index-pages.ts'
import { listNamedWith } from '#server/entities/get-entity-mentions.ts'
import type { SharedChange } from '#domain/pages/affected-pages.ts'
import { mergeTwo, renameAnEntity, renameATag } from '#ops/testing/name-builder.ts'
import type { SharedKind } from '#server/names/shared-kinds.ts'
import {
  listCategoriesNaming,
  listFormerSlugs,
  listLinkedFrom,
  listRelatedTo,
  listSharedRows,
  type SharedRow,
} from '#server/names/shared-rows.ts'
import type { Edit, Newsroom } from './newsroom.test-data.ts'

/** What is done to entities and tags. */
export const sharedEdits: readonly [name: string, edit: Edit][] = [
  ['rename an entity', (room) => renameOne(room, 'entity')],
  ['rename a tag', (room) => renameOne(room, 'tag')],
  ['merge entities', (room) => mergeSome(room, 'entity')],
  ['merge tags', (room) => mergeSome(room, 'tag')],
]

/** A new name, and at times a new address or one it had. */
async function renameOne(room: Newsroom, kind: SharedKind): Promise<SharedChange | null> {
  const { db, random, now, count } = room
  const [row] = await draw(room, kind)
  if (!row) return null
  const { slug, id } = row
  const former = await listFormerSlugs(db, kind, id)
  const address = random.pick([slug, `${kind}-${count}`, ...former.slice(0, 1)])
  const linkedFrom = address === slug ? [] : await listLinkedFrom(db, kind, id)
  const namedWith = kind === 'entity' ? await listNamedWith(db, id) : []
  const order = { slug, name: `Name ${count}`, address, now }
  const left = await listIndexPages(db, kind, [row.indexKey])
  await (kind === 'entity' ? renameAnEntity(db, order) : renameATag(db, order)).catch(ignoreTaken)
  const categories = await listCategoriesNaming(db, kind, id)
  const indexes = [...left, ...(await listIndexPages(db, kind, [toIndexKey(order.name)]))]
  const slugs = [slug, address, ...former]
  return { kind, slugs, linkedFrom, relatedTo: [], namedWith, categories, indexes }
}

/** The address of one that was merged stays with the row that was merged. */
function ignoreTaken(error: unknown): void {
  if (!String(error).includes('address-taken')) throw error
}

async function mergeSome(room: Newsroom, kind: SharedKind): Promise<SharedChange | null> {
  const { db, now } = room
  // Were all of them merged, there would soon be nothing left that could be empty.
  if ((await listSharedRows(db, kind)).length < 5) return null
  const [from, into] = await draw(room, kind)
  if (!from || !into) return null
  const linkedFrom = await listLinkedFrom(db, kind, from.id)
  const relatedTo = await listRelatedTo(db, kind, from.id)
  const former = await listFormerSlugs(db, kind, from.id)
  const namedWith = kind === 'entity' ? await listNamedWith(db, from.id) : []
  const left = await listIndexPages(db, kind, [from.indexKey, into.indexKey])
  const categories = await listCategoriesNaming(db, kind, from.id)
  await mergeTwo(db, { kind, slug: from.slug, into: into.slug, now })
  const indexes = [...left, ...(await listIndexPages(db, kind, [into.indexKey]))]
  const slugs = [into.slug, from.slug, ...former]
  return { kind, slugs, linkedFrom, relatedTo, namedWith, categories, indexes }
}

/** Two different ones, if there are so many. */
async function draw({ db, random }: Newsroom, kind: SharedKind): Promise<SharedRow[]> {
  const rows = await listSharedRows(db, kind)
  if (rows.length === 0) return []
  const first = random.pick(rows)
  const others = rows.filter(({ id }) => id !== first.id)
  return others.length === 0 ? [first] : [first, random.pick(others)]
}
