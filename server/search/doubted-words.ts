import { listSpellableWords } from '#domain/search/near-words.ts'
import type { Transaction } from '#server/db/database.ts'
import type { StemmedQuery } from './match-condition.ts'

/** The words of the text by which a brief is found. Ask for them before its listing is taken away. */
export async function listTextWords(tx: Transaction, briefId: string): Promise<string[]> {
  const parts = await tx.searchText.findMany({ where: { briefId }, select: { text: true } })
  return listSpellableWords(parts.map(({ text }) => text))
}

/**
 * Doubts the words that a brief had before a change and has no more: readers are offered none that only a withdrawn text
 * has, be it another form of a word that is still there. Call it once the brief is written anew.
 */
export async function doubtLostWords(
  tx: Transaction,
  { briefId, before }: { briefId: string; before: readonly string[] },
): Promise<void> {
  const kept = new Set(await listTextWords(tx, briefId))
  const lost = before.filter((word) => !kept.has(word))
  if (lost.length === 0) return
  await tx.$executeRaw`
    insert into search_doubts (word) select word from unnest(${lost}::text[]) as word on conflict do nothing`
}

/** Parts of briefs that are looked through for a word in doubt, in each language. */
const mostParts = 40

/** Characters of one that are read. */
const mostOfPart = 20_000

/**
 * Whether a word, stemmed as a query, is one that visible texts have just so, as far as can be told quickly: one in doubt
 * has to be seen in a text.
 */
export async function isWordCertain(
  tx: Transaction,
  { word, stemmed }: { word: string; stemmed: readonly StemmedQuery[] },
): Promise<boolean> {
  const doubts = await tx.$queryRaw<unknown[]>`select 1 from search_doubts where word = ${word}`
  if (doubts.length === 0) return true
  for (const { language, any } of stemmed.filter((query) => query.any !== '')) {
    const parts = await tx.$queryRaw<{ text: string }[]>`
      select left(t.text, ${mostOfPart}) as text
      from search_briefs s join search_texts t on t.brief_id = s.brief_id
      where s.language = ${language} and s.document @@ ${any}::tsquery and t.document @@ ${any}::tsquery
      limit ${mostParts}`
    if (listSpellableWords(parts.map(({ text }) => text)).includes(word)) return true
  }
  return false
}
