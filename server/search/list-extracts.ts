import { chooseExtract, listExtractWords, type ExtractPiece } from '#domain/search/choose-extract.ts'
import type { Transaction } from '#server/db/database.ts'
import type { StemmedQuery } from './match-condition.ts'
import type { SearchMatch } from './get-matches.ts'

interface Extract {
  part: string
  extract: ExtractPiece[]
}

interface FoundPart {
  id: string
  part: string
  text: string
}

/** Longer than the parts of a brief are: of one that is longer still, the beginning is shown. */
const mostOfPart = 20_000

/** For each brief whose text has a word that was looked for, where it has the most, and what it says there. */
export async function listExtracts(
  tx: Transaction,
  matches: readonly SearchMatch[],
  stemmed: readonly StemmedQuery[],
): Promise<Map<string, Extract>> {
  const extracts = new Map<string, Extract>()
  for (const query of stemmed.filter(({ any }) => any !== '')) {
    const ids = matches.filter(({ language }) => language === query.language).map(({ id }) => id)
    if (ids.length === 0) continue
    const parts = await listFoundParts(tx, ids, query)
    const hits = await listHitWords(tx, parts, query)
    for (const { id, part, text } of parts) extracts.set(id, { part, extract: chooseExtract(text, hits) })
  }
  return extracts
}

function listFoundParts(
  tx: Transaction,
  ids: readonly string[],
  { any }: StemmedQuery,
): Promise<FoundPart[]> {
  return tx.$queryRaw<FoundPart[]>`
    select distinct on (brief_id) brief_id::text as id, part, left(text, ${mostOfPart}) as text
    from search_texts where brief_id = any(${[...ids]}::uuid[]) and document @@ ${any}::tsquery
    order by brief_id, ts_rank(document, ${any}::tsquery) desc, position`
}

/** Stemming is the database's: it tells which words of the texts are those that were looked for. */
async function listHitWords(
  tx: Transaction,
  parts: readonly FoundPart[],
  { language, any }: StemmedQuery,
): Promise<Set<string>> {
  const words = [...new Set(parts.flatMap(({ text }) => listExtractWords(text)))]
  const found = await tx.$queryRaw<{ word: string }[]>`
    select word from unnest(${words}::text[]) word
    where to_tsvector(${language}::regconfig, word) @@ ${any}::tsquery`
  return new Set(found.map(({ word }) => word))
}
