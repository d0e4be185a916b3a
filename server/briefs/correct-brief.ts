import type { BriefContent } from '../../domain/briefs/brief-content.ts'
import { carryKeys } from '../../domain/briefs/carry-keys.ts'
import { hasTitle } from '../../domain/briefs/has-title.ts'
import { readContent } from '../../domain/briefs/stored-content.ts'
import type { EntityFacts } from '../../domain/entities/entity-names.ts'
import type { TlpMarking } from '../../domain/markings/tlp.ts'
import { foldName } from '../../domain/names/fold-name.ts'
import type { CorrectionKind } from '../../domain/publication/correction-kind.ts'
import { accepted, refused, type Result } from '../../domain/result.ts'
import { recordAudit, type Origin } from '../audit/record-audit.ts'
import type { Database } from '../db/database.ts'
import { transact } from '../db/transact.ts'
import { newId } from '../db/new-id.ts'
import { requirePerson } from '../people/require-person.ts'
import { hashContent } from './content-hash.ts'
import { lockBrief } from './lock-brief.ts'
import { newKey } from './new-key.ts'
import { publishLatest } from './publish-brief.ts'
import { saveRevision } from './save-revision.ts'
import { recordVerification } from './verify-brief.ts'

export interface CorrectionOrder {
  slug: string
  content: BriefContent
  marking: TlpMarking
  entityFacts: readonly EntityFacts[]
  kind: CorrectionKind
  /** What changed and why, for readers. */
  note: string
  by: string
  verifier: string
  origin: Origin
  now: Date
}

export type CorrectionRefusal =
  | 'unknown-brief'
  | 'not-published'
  | 'own-revision'
  | 'unchanged'
  | 'empty-note'
  | 'missing-title'
  | 'marking-not-clear'
  | 'busy'

/**
 * Puts a new, verified revision in the place of the one readers have, with a public note. All or nothing: no
 * reader sees the change without its note. Parts that stayed keep the keys that they are known by.
 */
export async function correctBrief(
  db: Database,
  order: CorrectionOrder,
): Promise<Result<{ revision: number }, CorrectionRefusal>> {
  if (order.note.trim() === '') return refused('empty-note')
  if (!hasTitle(order.content)) return refused('missing-title')
  if (foldName(order.by) === foldName(order.verifier)) return refused('own-revision')
  if (order.marking !== 'TLP:CLEAR') return refused('marking-not-clear')
  return transact(db, async (tx) => {
    const brief = await lockBrief(tx, order.slug)
    if (!brief) return refused('unknown-brief')
    if (brief.status !== 'published' || brief.liveRevisionId === null) return refused('not-published')
    const live = await tx.revision.findUniqueOrThrow({
      where: { id: brief.liveRevisionId },
      select: { content: true, contentHash: true },
    })
    if (live.contentHash === hashContent(order.content, order.marking)) return refused('unchanged')
    const author = await requirePerson(tx, order.by, order.now)
    const content = carryKeys(readContent(live.content), order.content, newKey)
    const revision = await saveRevision(tx, { ...order, content, briefId: brief.id, authorId: author.id })
    await recordVerification(tx, {
      ...order,
      briefId: brief.id,
      revision: { ...revision, authorId: author.id },
    })
    await tx.correction.create({
      data: {
        ...{ id: newId(), briefId: brief.id, revisionId: revision.id, kind: order.kind },
        ...{ note: order.note.trim(), madeAt: order.now, madeById: author.id },
      },
    })
    await recordAudit(tx, {
      ...{ actorId: author.id, action: 'corrected', origin: order.origin, briefId: brief.id, now: order.now },
      after: { revision: revision.number, kind: order.kind, note: order.note.trim() },
    })
    const published = await publishLatest(tx, brief, order)
    if (!published.ok) throw new Error(`a verified correction was refused: ${published.refusal}`)
    return accepted(published.value)
  })
}
