import { briefStatuses, type BriefStatus } from '../../domain/publication/decide-publication.ts'
import type { Transaction } from '../db/database.ts'
import { requireWord } from '../db/require-word.ts'

export interface LockedBrief {
  id: string
  slug: string
  status: BriefStatus
  categoryId: string
  liveRevisionId: string | null
  firstPublishedAt: Date | null
}

/** The brief now at `slug`, its row held until the transaction ends, or `null`. */
export async function lockBrief(tx: Transaction, slug: string): Promise<LockedBrief | null> {
  const held = await tx.$queryRaw<{ id: string }[]>`select id from briefs where slug = ${slug} for update`
  const id = held[0]?.id
  if (id === undefined) return null
  const brief = await tx.brief.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      slug: true,
      status: true,
      categoryId: true,
      liveRevisionId: true,
      firstPublishedAt: true,
    },
  })
  return { ...brief, status: requireWord(briefStatuses, brief.status) }
}
