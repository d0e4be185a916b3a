import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { giveKeys } from '#domain/briefs/keys.ts'
import { toStoredContent } from '#domain/briefs/stored-content.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import { asJson } from '#server/db/as-json.ts'
import type { Transaction } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { hashContent } from './content-hash.ts'
import { toContentRows, type ContentRows } from './content-to-rows.ts'
import { newKey } from './new-key.ts'
import { prepareShared } from './prepare-shared.ts'

export interface NewRevision {
  briefId: string
  content: BriefContent
  marking: TlpMarking
  authorId: string
  /** Everyone who wrote on it, the author among them. */
  writerIds: readonly string[]
  entityFacts: readonly EntityFacts[]
  now: Date
}

/** Writes the next revision of a brief whole and seals it. The caller holds the brief's row. */
export async function saveRevision(
  tx: Transaction,
  revision: NewRevision,
): Promise<{ id: string; number: number }> {
  const { briefId, marking, authorId, now } = revision
  const content = giveKeys(revision.content, newKey)
  const id = newId()
  const ids = await prepareShared(tx, content, { facts: revision.entityFacts, now, revisionId: id })
  const last = await tx.revision.aggregate({ where: { briefId }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  await tx.revision.create({
    data: {
      id,
      briefId,
      number,
      authorId,
      createdAt: now,
      writerIds: [...revision.writerIds],
      title: content.title,
      content: asJson(toStoredContent(content)),
      marking,
      contentHash: hashContent(content, marking),
    },
  })
  await writeRows(tx, toContentRows(id, content, ids))
  await tx.revision.update({ where: { id }, data: { sealedAt: now } })
  return { id, number }
}

async function writeRows(tx: Transaction, rows: ContentRows): Promise<void> {
  await tx.section.createMany({ data: rows.sections })
  await tx.judgment.createMany({ data: rows.judgments })
  await tx.hypothesis.createMany({ data: rows.hypotheses })
  await tx.scenario.createMany({ data: rows.scenarios })
  await tx.entityNaming.createMany({ data: rows.entityNamings })
  await tx.tagging.createMany({ data: rows.taggings })
  await tx.techniqueUse.createMany({ data: rows.techniqueUses })
  await tx.citation.createMany({ data: rows.citations })
}
