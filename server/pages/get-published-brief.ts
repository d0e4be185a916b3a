import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { readContent } from '#domain/briefs/stored-content.ts'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import type { WithdrawalNotice } from '#domain/publications/withdrawal-notice.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { briefAddress } from '#domain/pages/addresses.ts'
import { countChecks } from '#server/briefs/read-checks.ts'
import type { Database } from '#server/db/database.ts'
import { listBriefRows, type BriefRow } from './brief-rows.ts'
import { readAndKeep } from './kept-contents.ts'

/** What stands at the address of a brief. */
export type BriefAnswer =
  | { status: 200; brief: PublishedBrief }
  | { status: 308; slug: string }
  | ({ status: 410 } & WithdrawalNotice)
  | { status: 404 }

/** The brief at an address as readers may see it: nothing of a draft, of a withdrawn one only the notice. */
export async function getPublishedBrief(db: Database, slug: string): Promise<BriefAnswer> {
  const [brief] = await listBriefRows(db, Prisma.sql`where b.slug = ${slug}`)
  if (!brief) return getRenamed(db, slug)
  if (brief.withdrawnAt) return { status: 410, ...toNotice(brief, brief.withdrawnAt) }
  const shown = toPublicBrief(brief)
  return shown ? { status: 200, brief: shown } : { status: 404 }
}

function toNotice(brief: BriefRow, withdrawnAt: Date): WithdrawalNotice {
  const { live, category, firstPublishedAt, withdrawalReason } = brief
  const notice = { withdrawnAt: withdrawnAt.toISOString(), reason: withdrawalReason ?? '' }
  if (live?.marking !== 'TLP:CLEAR' || firstPublishedAt === null) return { ...notice, brief: null }
  const { title, language } = readContent(live.content)
  return { ...notice, brief: { title, language, category, firstPublishedAt: firstPublishedAt.toISOString() } }
}

/** An old address leads on only to what readers can see. */
async function getRenamed(db: Database, slug: string): Promise<BriefAnswer> {
  const [found] = await db.$queryRaw<{ slug: string }[]>`
    select b.slug from retired_addresses a join briefs b on b.id = a.target_id
    where a.address = ${briefAddress(slug)} and a.kind = 'brief' and b.first_published_at is not null`
  return found ? { status: 308, slug: found.slug } : { status: 404 }
}

/** A brief as readers may see it; `null` where they may not. `known` are contents that its row leaves out. */
export function toPublicBrief(
  brief: BriefRow,
  known: ReadonlyMap<string, BriefContent> = new Map(),
): PublishedBrief | null {
  const { live, firstPublishedAt, publishedAt } = brief
  if (brief.withdrawnAt || live?.marking !== 'TLP:CLEAR') return null
  if (!live.verification || !firstPublishedAt || !publishedAt) return null
  return {
    id: brief.id,
    slug: brief.slug,
    demonstration: brief.demonstration,
    revision: live.number,
    category: brief.category,
    content: known.get(live.revision) ?? readAndKeep(live),
    firstPublishedAt: firstPublishedAt.toISOString(),
    takenInAt: (brief.takenInAt ?? firstPublishedAt).toISOString(),
    wasImported: brief.wasImported,
    publishedAt: publishedAt.toISOString(),
    author: live.author,
    verifier: live.verification.name,
    verifiedAt: toInstant(live.verification.at),
    checks: countChecks(live.verification.checklist),
    marking: live.marking,
    corrections: brief.corrections.map(({ madeAt, ...correction }) => ({
      ...correction,
      madeAt: toInstant(madeAt),
    })),
    entities: live.entities,
    tags: live.tags,
    techniques: live.techniques,
  }
}

/** The database writes instants inside JSON with an offset. */
function toInstant(text: string): string {
  return new Date(text).toISOString()
}
