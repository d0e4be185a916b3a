import { foldName } from '#domain/names/fold-name.ts'
import { printQuery, printTerm } from './print-query.ts'
import { readTokens, type QueryToken } from './read-tokens.ts'
import {
  mostCharacters,
  mostTerms,
  type SearchNoteCode,
  type SearchQuery,
  type SearchTerm,
} from './search-query.ts'

/** Longer than anybody writes: what follows is not even looked at. */
const mostRead = 20_000

/**
 * What somebody looks for, read from what they wrote: words, "phrases", beginnings of words with a star, fields with a
 * value, `OR` between two of them, and a minus before what is not to be found. It takes every text: what cannot be used
 * is left out and, where that is no mere sign, noted.
 */
export function parseQuery(text: string): SearchQuery {
  const clean = toCleanText(text)
  const query: SearchQuery = { wanted: [], excluded: [], notes: [] }
  const start = clean.length > mostCharacters ? cutText(clean) : clean
  if (start !== clean) note(query, 'too-long')
  takeTokens(query, readTokens(start))
  return shorten(query)
}

/** One line without control characters, marks of direction and halves of characters; all double quotes alike. */
function toCleanText(text: string): string {
  return text
    .slice(0, mostRead)
    .toWellFormed()
    .replace(/\ufffd|[\p{Cc}\p{Zl}\p{Zp}\u200b]/gu, ' ')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/[“”„‟«»＂]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Ends at a space, where there is one, and never within a character. */
function cutText(clean: string): string {
  const start = clean.slice(0, mostCharacters + 1)
  const end = start.lastIndexOf(' ')
  return end > 0 ? start.slice(0, end) : start.slice(0, -1).replace(/[\ud800-\udbff]$/, '')
}

function takeTokens(query: SearchQuery, tokens: readonly QueryToken[]): void {
  let isOr = false
  let count = 0
  // Only what was wanted right before an OR goes with what follows it.
  let group: SearchTerm[] | null = null
  for (const token of tokens) {
    if (token.kind === 'note') note(query, token.note)
    else if (token.kind === 'or') isOr = true
    else if (++count > mostTerms) {
      note(query, 'too-many-words')
      return
    } else {
      group = takeTerm(query, token, isOr ? group : null)
      isOr = false
    }
  }
}

/** Returns the terms of which another may be found instead; `null` behind what is excluded. */
function takeTerm(
  query: SearchQuery,
  { term, isExcluded }: Extract<QueryToken, { kind: 'term' }>,
  group: SearchTerm[] | null,
): SearchTerm[] | null {
  if (isExcluded) {
    query.excluded.push(term)
    return null
  }
  if (group) {
    group.push(term)
    return group
  }
  const started = [term]
  query.wanted.push(started)
  return started
}

/** Once each, and so that the printed query is not cut when it is read. */
function shorten({ wanted, excluded, notes }: SearchQuery): SearchQuery {
  const groups = wanted.map((terms) => unique(terms, printTerm))
  const query = {
    wanted: unique(groups, (terms) => terms.map(printTerm).join(' OR ')),
    excluded: unique(excluded, printTerm),
    notes,
  }
  for (let over = countOver(query); over > 0; over = countOver(query)) {
    note(query, 'too-long')
    dropFromEnd(query, over)
  }
  return query
}

function countOver(query: SearchQuery): number {
  return printQuery(query).length - mostCharacters
}

/** A single phrase that is too long loses its end; otherwise the last term goes. */
function dropFromEnd(query: SearchQuery, over: number): void {
  const terms = query.excluded.length > 0 ? query.excluded : (query.wanted.at(-1) ?? [])
  const last = terms.pop()
  if (terms.length === 0 && terms !== query.excluded) query.wanted.pop()
  if (last?.kind !== 'phrase' || query.wanted.length + query.excluded.length > 0) return
  const text = last.text
    .slice(0, -over)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
  // Its only letter may have been at the end.
  if (foldName(text) !== '') query.wanted.push([{ kind: 'phrase', text }])
}

function unique<Item>(items: readonly Item[], toText: (item: Item) => string): Item[] {
  const texts = items.map(toText)
  return items.filter((_, place) => texts.indexOf(texts[place] ?? '') === place)
}

function note({ notes }: SearchQuery, code: SearchNoteCode): void {
  if (!notes.includes(code)) notes.push(code)
}
