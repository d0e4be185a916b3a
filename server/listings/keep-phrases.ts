import { listPhrases } from '#domain/phrases/list-phrases.ts'
import type { Transaction } from '#server/db/database.ts'
import { getSite } from '#server/site/get-site.ts'

/** So many briefs are read at once: little enough to be in memory, and to keep nobody waiting for long. */
const batchSize = 500

/**
 * Lists the phrases in the bottom lines of those briefs that readers may see. What says nothing of its language is in that
 * of the publication; another language in the settings is for what is published from then on.
 */
export async function keepPhrases(tx: Transaction, briefIds: readonly string[]): Promise<void> {
  const { language } = await getSite(tx)
  const lines = await tx.$queryRaw<{ id: string; text: string; language: string | null }[]>`
    select l.brief_id::text as id, l.bottom_line as text, r.content->>'language' as language
    from listings l join briefs b on b.id = l.brief_id join revisions r on r.id = b.live_revision_id
    where l.brief_id = any(${[...briefIds]}::uuid[])`
  const rows = lines.flatMap((line) =>
    listPhrases(line.text, line.language ?? language).map((phrase) => ({ briefId: line.id, ...phrase })),
  )
  await tx.$executeRaw`
    insert into listing_phrases (brief_id, key, written)
    select * from unnest(${rows.map(({ briefId }) => briefId)}::uuid[], ${rows.map(({ key }) => key)}::text[],
      ${rows.map(({ written }) => written)}::text[])`
}

/**
 * Lists the phrases of some of the briefs whose phrases are due, and returns of how many: 0 where none is left. Nothing
 * but the phrases changes, so they may be in their lists before.
 */
export async function listDuePhrases(tx: Transaction): Promise<number> {
  const due = await tx.$queryRaw<{ id: string }[]>`
    delete from phrases_due where brief_id in (
      select brief_id from phrases_due order by brief_id limit ${batchSize} for update skip locked
    ) returning brief_id::text as id`
  await keepPhrases(
    tx,
    due.map(({ id }) => id),
  )
  return due.length
}

/**
 * Lists all phrases that are due, some at a time, in a database that has just been brought up to date. Returns of how many
 * briefs they are.
 */
export async function catchUpPhrases(url: string): Promise<number> {
  // It needs the generated client, which is not there before the first step of a start.
  const { openDatabase } = await import('#server/db/database.ts')
  const db = openDatabase(url)
  try {
    let total = 0
    for (let count = 1; count > 0; total += count)
      count = await db.$transaction(listDuePhrases, { timeout: 60_000 })
    return total
  } finally {
    await db.$disconnect()
  }
}
