import { Prisma } from '#prisma/generated/client.ts'

/**
 * The id of the revision of a brief `b` that readers had first: whoever wrote that one wrote the brief. Earlier ones may have
 * been returned and thrown away, and another person's text may have come in their place.
 */
export const firstRevision = Prisma.sql`(select u.revision_id from publications u where u.brief_id = b.id
  order by u.published_at, u.id limit 1)`
