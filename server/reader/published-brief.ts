import type { BriefContent } from '../../domain/briefs/brief-content.ts'
import type { TlpMarking } from '../../domain/markings/tlp.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { fromStoredMarking } from '../briefs/marking-words.ts'
import { contentSelect, toContent } from '../briefs/rows-to-content.ts'
import type { CorrectionKind } from '../briefs/correct-brief.ts'
import type { Database } from '../db/database.ts'

/** A brief as readers may have it. Instants are ISO 8601 in UTC. */
export interface PublishedBrief {
  id: string
  slug: string
  category: { slug: string; name: string; hue: null }
  content: BriefContent
  revision: number
  firstPublishedAt: string
  publishedAt: string
  author: string
  verifier: string
  verifiedAt: string
  marking: TlpMarking
  demonstration: boolean
  corrections: { kind: CorrectionKind; note: string; madeAt: string; revision: number }[]
  entities: Record<string, { slug: string }>
  tags: Record<string, { slug: string }>
}

/** What stands at the address of a brief. */
export type BriefAnswer =
  | { status: 200; brief: PublishedBrief }
  | { status: 308; slug: string }
  | { status: 410; withdrawnAt: string; reason: string }
  | { status: 404 }

/** The brief at an address as readers may see it: nothing of a draft, of a withdrawn one only date and reason. */
export async function getPublishedBrief(db: Database, slug: string): Promise<BriefAnswer> {
  const brief = await db.brief.findUnique({ where: { slug }, select: publicSelect })
  if (!brief) return getRenamed(db, slug)
  if (brief.status === 'withdrawn' && brief.withdrawnAt) {
    return { status: 410, withdrawnAt: brief.withdrawnAt.toISOString(), reason: brief.withdrawalReason ?? '' }
  }
  const shown = toPublicBrief(brief)
  return shown ? { status: 200, brief: shown } : { status: 404 }
}

/** An old address leads on only to what readers can see. */
async function getRenamed(db: Database, slug: string): Promise<BriefAnswer> {
  const retired = await db.retiredSlug.findUnique({
    where: { slug },
    select: { brief: { select: { slug: true, firstPublishedAt: true } } },
  })
  return retired?.brief.firstPublishedAt ? { status: 308, slug: retired.brief.slug } : { status: 404 }
}

/** What of a brief's record readers may have. */
export const publicSelect = {
  id: true,
  slug: true,
  status: true,
  demonstration: true,
  firstPublishedAt: true,
  publishedAt: true,
  withdrawnAt: true,
  withdrawalReason: true,
  category: { select: { slug: true, name: true } },
  corrections: {
    orderBy: { madeAt: 'desc' },
    select: { kind: true, note: true, madeAt: true, revision: { select: { number: true } } },
  },
  liveRevision: {
    select: {
      ...contentSelect,
      number: true,
      marking: true,
      author: { select: { name: true } },
      verifications: {
        orderBy: { verifiedAt: 'desc' },
        take: 1,
        select: { verifiedAt: true, verifier: { select: { name: true } } },
      },
      entityNamings: { include: { entity: { select: { slug: true } } } },
      taggings: { include: { tag: { select: { slug: true } } } },
    },
  },
} satisfies Prisma.BriefSelect

type PublicRecord = Prisma.BriefGetPayload<{ select: typeof publicSelect }>

/** The record as readers may have it; `null` if they may not. */
export function toPublicBrief(brief: PublicRecord): PublishedBrief | null {
  const { liveRevision: live, firstPublishedAt, publishedAt } = brief
  const verification = live?.verifications[0]
  if (brief.status !== 'published' || live?.marking !== 'clear') return null
  if (!verification || !firstPublishedAt || !publishedAt) return null
  return {
    ...{ id: brief.id, slug: brief.slug, demonstration: brief.demonstration, revision: live.number },
    category: { ...brief.category, hue: null },
    content: toContent(live),
    firstPublishedAt: firstPublishedAt.toISOString(),
    publishedAt: publishedAt.toISOString(),
    author: live.author.name,
    verifier: verification.verifier.name,
    verifiedAt: verification.verifiedAt.toISOString(),
    marking: fromStoredMarking(live.marking),
    corrections: brief.corrections.map(({ kind, note, madeAt, revision }) => ({
      ...{ kind, note, madeAt: madeAt.toISOString(), revision: revision.number },
    })),
    entities: Object.fromEntries(live.entityNamings.map(({ name, entity }) => [name, { slug: entity.slug }])),
    tags: Object.fromEntries(live.taggings.map(({ name, tag }) => [name, { slug: tag.slug }])),
  }
}
