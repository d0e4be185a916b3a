import { toSearchWords } from '#domain/search/fold-text.ts'
import { chooseNearWords, countMostSlips, isSpellable, listAskedKeys } from '#domain/search/near-words.ts'
import { printQuery } from '#domain/search/print-query.ts'
import type { SearchQuery, SearchTerm } from '#domain/search/search-query.ts'
import type { Transaction } from '#server/db/database.ts'
import { isWordCertain } from './doubted-words.ts'
import { stemQuery, toMatchCondition, type StemmedQuery } from './match-condition.ts'

/** So many words that are looked for nowhere else are put right, and so many spellings of each tried. */
const mostWords = 4
const mostSpellings = 3

/** Words that share a key with a misspelt one; of more, those of another length are left out. */
const mostCandidates = 2_000

/**
 * The whole query with the words that are found nowhere in another spelling, printed; `null` where none of them has one,
 * or nothing is found by it. What readers may not see is offered nowhere: a spelling is tried before.
 */
export async function correctQuery(tx: Transaction, query: SearchQuery): Promise<string | null> {
  const spellings = new Map<string, string>()
  const words = [...new Set(query.wanted.flat().flatMap(toSingleWords))].filter(isSpellable)
  for (const word of words) {
    if (spellings.size === mostWords) break
    if (await isFound(tx, toWordQuery(word))) continue
    const spelling = await findSpelling(tx, word)
    if (spelling !== null) spellings.set(word, spelling)
  }
  if (spellings.size === 0) return null
  const wanted = query.wanted.map((terms) => terms.map((term) => correct(term, spellings)))
  const corrected = { ...query, wanted }
  return (await isFound(tx, corrected)) ? printQuery(corrected) : null
}

/**
 * Has the next statements look words up in their index, or leaves that to the planner again. Where one match is enough, it thinks
 * that it will come upon one soon, and reads every brief for a word that is nowhere.
 */
async function preferWordIndex(tx: Transaction, isPreferred: boolean): Promise<void> {
  const others = isPreferred ? 'off' : 'on'
  await tx.$executeRaw`select set_config('enable_seqscan', ${others}, true), set_config('enable_indexscan', ${others}, true)`
}

async function findSpelling(tx: Transaction, word: string): Promise<string | null> {
  // One slip is likelier than two, and quicker to look for.
  for (let slips = 1; slips <= countMostSlips(word); slips++) {
    const near = chooseNearWords(word, await listCandidates(tx, word, slips), slips)
    for (const spelling of near.slice(0, mostSpellings)) {
      if (await isOffered(tx, spelling)) return spelling
    }
  }
  return null
}

async function listCandidates(tx: Transaction, word: string, slips: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ word: string }[]>`
    select word from search_words
    where near_keys && ${listAskedKeys(word, slips)}::text[]
      and length(word) between ${word.length - slips}::int and ${word.length + slips}::int
    order by abs(length(word) - ${word.length}::int), word limit ${mostCandidates}`
  return rows.map((row) => row.word)
}

/** Whether visible briefs are found by a word, and one of them has it just so. */
async function isOffered(tx: Transaction, word: string): Promise<boolean> {
  const query = toWordQuery(word)
  const stemmed = await stemQuery(tx, query)
  return (await isMatched(tx, query, stemmed)) && (await isWordCertain(tx, { word, stemmed }))
}

async function isFound(tx: Transaction, query: SearchQuery): Promise<boolean> {
  return isMatched(tx, query, await stemQuery(tx, query))
}

async function isMatched(
  tx: Transaction,
  query: SearchQuery,
  stemmed: readonly StemmedQuery[],
): Promise<boolean> {
  const condition = toMatchCondition(query, stemmed)
  if (!condition) return false
  await preferWordIndex(tx, true)
  const [row] = await tx.$queryRaw<{ found: boolean }[]>`
    select exists (select 1 from search_briefs s where ${condition}) as found`
  await preferWordIndex(tx, false)
  return row?.found ?? false
}

function toWordQuery(text: string): SearchQuery {
  return { wanted: [[{ kind: 'word', text }]], excluded: [], notes: [] }
}

/** Words of phrases too; not the beginnings of words. */
function toSingleWords(term: SearchTerm): string[] {
  return term.kind === 'word' || term.kind === 'phrase' ? toSearchWords(term.text) : []
}

function correct(term: SearchTerm, spellings: ReadonlyMap<string, string>): SearchTerm {
  if (term.kind !== 'word' && term.kind !== 'phrase') return term
  const words = toSearchWords(term.text)
  if (!words.some((word) => spellings.has(word))) return term
  const text = words.map((word) => spellings.get(word) ?? word).join(' ')
  return { kind: words.length > 1 ? 'phrase' : term.kind, text }
}
