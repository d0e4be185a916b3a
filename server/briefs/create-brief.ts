import type { BriefContent } from '../../domain/briefs/brief-content.ts'
import { hasTitle } from '../../domain/briefs/has-title.ts'
import type { EntityFacts } from '../../domain/entities/entity-names.ts'
import type { LayoutWarning } from '../../domain/layout/layout-source.ts'
import type { TlpMarking } from '../../domain/markings/tlp.ts'
import { toSlug } from '../../domain/names/to-slug.ts'
import { accepted, refused, type Result } from '../../domain/result.ts'
import { recordAudit, type Origin } from '../audit/record-audit.ts'
import { asJson } from '../db/as-json.ts'
import type { Database, Transaction } from '../db/database.ts'
import { transact } from '../db/transact.ts'
import { holdNames } from '../db/hold-names.ts'
import { newId } from '../db/new-id.ts'
import { requirePerson } from '../people/require-person.ts'
import { hashText } from './content-hash.ts'
import { freeSlug } from './free-slug.ts'
import { saveRevision } from './save-revision.ts'

export interface NewBrief {
  content: BriefContent
  marking: TlpMarking
  category: string
  /** The address wanted; made from the title where there is none. */
  slug: string | null
  author: string
  demonstration: boolean
  entityFacts: readonly EntityFacts[]
  /** The text that the content was read from; the same text is refused a second time. */
  text: string
  /** What the importer warned of in it; kept for whoever checks the brief. */
  warnings: readonly LayoutWarning[]
  origin: Origin
  now: Date
}

export type CreationRefusal =
  | { code: 'unknown-category' }
  | { code: 'missing-title' }
  | { code: 'already-imported'; slug: string }
  | { code: 'busy' }

/** Stores a brief as a draft with its first revision. Refuses one without a title: nothing could link to it. */
export async function createBrief(
  db: Database,
  brief: NewBrief,
): Promise<Result<{ id: string; slug: string }, CreationRefusal>> {
  if (!hasTitle(brief.content)) return refused({ code: 'missing-title' })
  const done = await transact(db, (tx) => store(tx, brief))
  if (done.ok) return done
  return refused(done.refusal === 'busy' ? { code: 'busy' } : done.refusal)
}

async function store(
  tx: Transaction,
  brief: NewBrief,
): Promise<Result<{ id: string; slug: string }, Exclude<CreationRefusal, { code: 'busy' }>>> {
  const category = await tx.category.findUnique({ where: { slug: brief.category }, select: { id: true } })
  if (!category) return refused({ code: 'unknown-category' })
  const id = newId()
  const earlier = await claimText(tx, brief, id)
  if (earlier !== null) return refused({ code: 'already-imported', slug: earlier })
  const author = await requirePerson(tx, brief.author, brief.now)
  const slug = await findAddress(tx, brief, id)
  await tx.brief.create({
    data: { id, slug, categoryId: category.id, demonstration: brief.demonstration, createdAt: brief.now },
  })
  await saveRevision(tx, { ...brief, briefId: id, authorId: author.id })
  const { origin, now } = brief
  await recordAudit(tx, {
    actorId: author.id,
    action: 'created',
    origin,
    briefId: id,
    after: { slug },
    now,
  })
  return accepted({ id, slug })
}

/** Records the text as imported; if it was already, returns the address of the brief it became. */
async function claimText(
  tx: Transaction,
  { text, warnings, now }: NewBrief,
  briefId: string,
): Promise<string | null> {
  const hash = hashText(text)
  const claimed = await tx.importedText.createMany({
    data: [{ hash, briefId, importedAt: now, warnings: warnings.map(asJson) }],
    skipDuplicates: true,
  })
  if (claimed.count === 1) return null
  const earlier = await tx.importedText.findUniqueOrThrow({ where: { hash } })
  const brief = await tx.brief.findUniqueOrThrow({ where: { id: earlier.briefId }, select: { slug: true } })
  return brief.slug
}

async function findAddress(tx: Transaction, brief: NewBrief, id: string): Promise<string> {
  await holdNames(tx)
  return freeSlug(brief.slug ?? toSlug(brief.content.title, id), async (slug) => {
    const retired = await tx.retiredSlug.count({ where: { slug } })
    return retired + (await tx.brief.count({ where: { slug } }))
  })
}
