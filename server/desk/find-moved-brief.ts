import { z } from 'zod'
import { briefAddress } from '#domain/pages/addresses.ts'
import type { Database, Transaction } from '#server/db/database.ts'

/**
 * Where a brief is now that once was at `slug`: at its id, before it had a title, or at an address that readers had.
 * `null` where there was none.
 */
export async function findMovedBrief(db: Database | Transaction, slug: string): Promise<string | null> {
  const retired = await db.retiredAddress.findUnique({
    where: { address: briefAddress(slug) },
    select: { kind: true, targetId: true },
  })
  const id = retired?.kind === 'brief' ? retired.targetId : z.uuid().safeParse(slug).data
  const brief = id === undefined ? null : await db.brief.findUnique({ where: { id }, select: { slug: true } })
  return brief === null || brief.slug === slug ? null : brief.slug
}
