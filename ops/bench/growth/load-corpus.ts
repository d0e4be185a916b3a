import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { giveKeys } from '#domain/briefs/keys.ts'
import { toStoredContent } from '#domain/briefs/stored-content.ts'
import { hashContent } from '#server/revisions/content-hash.ts'
import { toContentRows, type SharedIds } from '#server/revisions/content-to-rows.ts'
import { newKey } from '#server/revisions/new-key.ts'
import { prepareShared } from '#server/revisions/prepare-shared.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { generateBriefs, type GeneratedBrief } from '#ops/bench/generate-brief.ts'
import { insertRows } from './insert-rows.ts'

/** Briefs that are written together. */
const batchSize = 500

/** Of so many briefs one is withdrawn and one still a draft, as in a newsroom. */
const share = 50

/** From which number of briefs to which a corpus grows. */
export interface Growth {
  from: number
  to: number
  seed: number
  categories: readonly string[]
}

/**
 * Writes generated briefs table by table, each published at its time, withdrawn, or a draft. They have one revision
 * each. The rules of the database hold for them as for others; lists and counts are not kept.
 */
export async function loadCorpus(db: Database, { from, to, seed, categories }: Growth): Promise<void> {
  for (let at = from; at < to; at += batchSize) {
    const count = Math.min(batchSize, to - at)
    const briefs = generateBriefs({ count, seed: seed + at, categories })
    await db.$transaction((tx) => writeBriefs(tx, briefs, at), { timeout: 300_000 })
  }
}

interface Filed extends GeneratedBrief {
  id: string
  revisionId: string
  slug: string
  number: number
}

async function writeBriefs(tx: Transaction, generated: GeneratedBrief[], first: number): Promise<void> {
  const [author, verifier] = [await takePerson(tx, 'ann author'), await takePerson(tx, 'vic verifier')]
  const ids = await prepareAll(tx, generated)
  const briefs = generated.map((brief, at): Filed => ({
    ...brief,
    id: newId(),
    revisionId: newId(),
    slug: `corpus-${first + at}`,
    number: first + at,
    content: giveKeys(brief.content, newKey),
  }))
  const categories = await tx.category.findMany({ select: { id: true, slug: true } })
  const categoryIds = new Map(categories.map(({ id, slug }) => [slug, id]))
  await insertRows(
    tx,
    'briefs',
    briefs.map(({ id, slug, category, published }) => ({
      id,
      slug,
      categoryId: categoryIds.get(category),
      ownerId: author.id,
      demonstration: true,
      createdAt: published,
    })),
  )
  await writeRevisions(tx, briefs, { ids, authorId: author.id })
  await publishAll(tx, briefs, { authorId: author.id, verifierId: verifier.id })
}

async function takePerson(tx: Transaction, key: string): Promise<{ id: string }> {
  const known = await tx.person.findFirst({ where: { key } })
  return known ?? tx.person.create({ data: { id: newId(), key, name: key, createdAt: new Date(0) } })
}

/** Finds or makes what the briefs of a batch name, as if one content named it all. */
function prepareAll(tx: Transaction, briefs: readonly GeneratedBrief[]): Promise<SharedIds> {
  const contents = briefs.map(({ content }) => content)
  const parts = contents.flatMap(({ sections }) => sections.flatMap((section) => section.parts))
  const [first] = contents
  if (!first) throw new Error('a batch of no briefs')
  const all: BriefContent = {
    ...first,
    sections: [{ number: null, title: '', kind: 'other', parts: parts.filter(isShared) }],
    techniques: contents.flatMap(({ techniques }) => techniques),
    sources: contents.flatMap(({ sources }) => sources),
  }
  const facts = briefs.flatMap(({ entityFacts }) => entityFacts)
  const known = new Map(facts.map((fact) => [fact.name, fact]))
  return prepareShared(tx, all, { facts: [...known.values()], now: new Date(0), revisionId: newId() })
}

function isShared({ kind }: Part): boolean {
  return kind === 'entity' || kind === 'tag'
}

async function writeRevisions(
  tx: Transaction,
  briefs: readonly Filed[],
  { ids, authorId }: { ids: SharedIds; authorId: string },
): Promise<void> {
  await insertRows(
    tx,
    'revisions',
    briefs.map(({ id: briefId, revisionId: id, content, published: createdAt }) => ({
      id,
      briefId,
      number: 1,
      title: content.title,
      content: toStoredContent(content),
      authorId,
      writerIds: [authorId],
      createdAt,
      marking: 'TLP:CLEAR',
      contentHash: hashContent(content, 'TLP:CLEAR'),
    })),
  )
  const rows = briefs.map(({ revisionId, content }) => toContentRows(revisionId, content, ids))
  await insertRows(
    tx,
    'sections',
    rows.flatMap(({ sections }) => sections),
  )
  await insertRows(
    tx,
    'judgments',
    rows.flatMap(({ judgments }) => judgments),
  )
  await insertRows(
    tx,
    'hypotheses',
    rows.flatMap(({ hypotheses }) => hypotheses),
  )
  await insertRows(
    tx,
    'scenarios',
    rows.flatMap(({ scenarios }) => scenarios),
  )
  await insertRows(
    tx,
    'entity_namings',
    rows.flatMap(({ entityNamings }) => entityNamings),
  )
  await insertRows(
    tx,
    'taggings',
    rows.flatMap(({ taggings }) => taggings),
  )
  await insertRows(
    tx,
    'technique_uses',
    rows.flatMap(({ techniqueUses }) => techniqueUses),
  )
  await insertRows(
    tx,
    'citations',
    rows.flatMap(({ citations }) => citations),
  )
  const written = briefs.map(({ revisionId }) => revisionId)
  await tx.$executeRaw`update revisions set sealed_at = created_at where id = any(${written}::uuid[])`
}

async function publishAll(
  tx: Transaction,
  all: readonly Filed[],
  { authorId, verifierId }: { authorId: string; verifierId: string },
): Promise<void> {
  const briefs = all.filter(({ number }) => number % share !== 1)
  await insertRows(
    tx,
    'reviews',
    briefs.map(({ revisionId, published: at }) => ({
      id: newId(),
      revisionId,
      personId: verifierId,
      outcome: 'verified',
      checklist: [],
      at,
    })),
  )
  await insertRows(
    tx,
    'publications',
    briefs.map(({ id: briefId, revisionId, published: publishedAt }) => ({
      id: newId(),
      briefId,
      revisionId,
      publishedAt,
      publishedById: authorId,
    })),
  )
  const published = briefs.map(({ id }) => id)
  await tx.$executeRaw`
    update briefs b set live_revision_id = r.id, first_published_at = b.created_at,
      published_at = b.created_at
    from revisions r where r.brief_id = b.id and b.id = any(${published}::uuid[])`
  const withdrawn = briefs.filter(({ number }) => number % share === 2).map(({ id }) => id)
  await tx.$executeRaw`
    update briefs set withdrawn_at = published_at, withdrawal_reason = 'It was wrong.'
    where id = any(${withdrawn}::uuid[])`
}
