import { Prisma } from '#prisma/generated/client.ts'
import { toIndexKey } from '#domain/names/index-key.ts'
import { toSlug } from '#domain/names/to-slug.ts'
import { entityAddress } from '#domain/pages/addresses.ts'
import type { Transaction } from '#server/db/database.ts'
import { freeSlug } from './free-slug.ts'

/**
 * Lets readers know of the names that came with the live revisions of listed briefs (`l` of `which`): of all that was
 * stated with the revision itself, and of any spelling that it uses. An entity that an unpublished text named first is
 * called as the text is that readers have, at an address made of that.
 */
export async function releaseNames(tx: Transaction, which: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    update entity_aliases a set waits_for = null
    from listings l join briefs b on b.id = l.brief_id
      left join entity_namings n on n.revision_id = b.live_revision_id
    where ${which} and a.waits_for is not null
      and (a.waits_for = b.live_revision_id or (a.entity_id = n.entity_id and a.name = n.name))`
  for (const { id, name } of await listMisnamed(tx, which)) {
    const slug = await freeSlug(toSlug(name, id), (wanted) => countHolders(tx, { slug: wanted, id }))
    await tx.entity.update({ where: { id }, data: { name, slug, indexKey: toIndexKey(name) } })
  }
}

/** Entities still called by a name that readers may not know, with one that they have. */
async function listMisnamed(tx: Transaction, which: Prisma.Sql): Promise<{ id: string; name: string }[]> {
  return tx.$queryRaw`
    select distinct on (e.id) e.id::text as id, n.name
    from listings l join briefs b on b.id = l.brief_id
      join entity_namings n on n.revision_id = b.live_revision_id
      join entities e on e.id = n.entity_id
      join entity_aliases a on a.entity_id = e.id and a.name = e.name and a.waits_for is not null
    where ${which} and e.name <> n.name
    order by e.id, l.first_published_at, n.position`
}

/** Whatever has the address now, and whatever ever had it; not the entity itself. */
async function countHolders(tx: Transaction, { slug, id }: { slug: string; id: string }): Promise<number> {
  const present = await tx.entity.count({ where: { slug, id: { not: id } } })
  return (
    present +
    (await tx.retiredAddress.count({ where: { address: entityAddress(slug), targetId: { not: id } } }))
  )
}
