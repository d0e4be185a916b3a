import { foldName } from '#domain/names/fold-name.ts'
import { searchFields, type SearchNoteCode, type SearchTerm } from './search-query.ts'
import { readValue } from './read-value.ts'

/** One piece of a query: `OR`, a term, or the note on what could not be one. */
export type QueryToken =
  | { kind: 'or' }
  | { kind: 'note'; note: SearchNoteCode }
  | { kind: 'term'; term: SearchTerm; isExcluded: boolean }

/** What is in quotes, to the end where the second one is missing, and what stands right before; or all up to a space. */
const piece = /([^\s"]*)"([^"]*)(?:"|$)|[^\s"]+/gu
const field = new RegExp(`^(${searchFields.join('|')}):(.*)$`, 'isu')
const before = /^[^\p{L}\p{N}\p{M}]+/u
const behind = /[^\p{L}\p{N}\p{M}]+$/u

/** Reads a clean text from its beginning. What holds no letter and no digit is nothing to look for. */
export function readTokens(text: string): QueryToken[] {
  return [...text.matchAll(piece)].flatMap(([whole, start, quoted]) =>
    quoted === undefined ? readWord(whole) : readQuoted(start ?? '', quoted),
  )
}

/** What stands before a quote is a minus, a field, or a word of its own. */
function readQuoted(start: string, quoted: string): QueryToken[] {
  const isExcluded = start.startsWith('-')
  const name = start.replace(before, '')
  const [, found, rest] = field.exec(name) ?? []
  if (found !== undefined && rest === '') return readFilter(found, quoted, isExcluded)
  return [...readWord(start), ...toTerm({ kind: 'phrase', text: toLine(quoted) }, isExcluded && name === '')]
}

function readWord(written: string): QueryToken[] {
  const isExcluded = written.startsWith('-')
  const word = written.replace(before, '')
  const [, found, rest] = field.exec(word) ?? []
  if (found !== undefined && foldName(rest ?? '') !== '')
    return readFilter(found, (rest ?? '').replace(before, '').replace(behind, ''), isExcluded)
  const text = word.replace(behind, '')
  if (text === 'OR') return [{ kind: 'or' }]
  const kind = /\*[^\p{L}\p{N}\p{M}]*$/u.test(word) ? 'prefix' : 'word'
  return toTerm({ kind, text }, isExcluded)
}

function readFilter(name: string, written: string, isExcluded: boolean): QueryToken[] {
  const found = searchFields.find((each) => each === name.toLowerCase())
  const value = toLine(written)
  if (!found || foldName(value) === '') return []
  const read = readValue(found, value)
  if ('note' in read) return [{ kind: 'note', note: read.note }]
  return [{ kind: 'term', term: { kind: 'filter', field: found, value: read.value }, isExcluded }]
}

function toTerm(
  term: { kind: 'word' | 'phrase' | 'prefix'; text: string },
  isExcluded: boolean,
): QueryToken[] {
  return foldName(term.text) === '' ? [] : [{ kind: 'term', term, isExcluded }]
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
