import { findDensest, type Span } from './find-densest.ts'
import { isUnspaced, toSearchWords } from './fold-text.ts'

/** A stretch of an extract that was looked for, or one that was not. */
export interface ExtractPiece {
  text: string
  isHit: boolean
}

/** All up to what is no letter, mark or digit. */
const word = /[\p{L}\p{N}\p{M}]+/gu

const most = 240
/** So much is shown of what is before the first hit. */
const lead = 60

/** The distinct folded words of a text that may be hits. */
export function listExtractWords(text: string): string[] {
  return [...new Set([...text.matchAll(word)].flatMap(([found]) => toSearchWords(found)))]
}

/**
 * About 240 characters of a text with the most of what was looked for, in pieces. `hits` are the folded words that are
 * hits. Where there is none, the beginning.
 */
export function chooseExtract(text: string, hits: ReadonlySet<string>): ExtractPiece[] {
  const found = findHits(text, hits)
  const first = findDensest(found, most - lead)
  const start = toStart(text, Math.max(0, first - lead))
  const end = toEnd(text, start + most)
  const pieces: ExtractPiece[] = []
  let at = start
  for (const hit of found.filter((each) => each.start >= start && each.end <= end)) {
    add(pieces, text.slice(at, hit.start), false)
    add(pieces, text.slice(hit.start, hit.end), true)
    at = hit.end
  }
  add(pieces, text.slice(at, end), false)
  if (start > 0) pieces.unshift({ text: '… ', isHit: false })
  if (end < text.length) pieces.push({ text: ' …', isHit: false })
  return mergeAlike(pieces)
}

function findHits(text: string, hits: ReadonlySet<string>): Span[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const folded = toSearchWords(found)
    const isHit = folded.some((each) => hits.has(each))
    if (!isHit) return []
    if (!folded.some(isUnspaced)) return [{ start: index, end: index + found.length }]
    return findWithin(found, hits).map(({ start, end }) => ({ start: start + index, end: end + index }))
  })
}

/** Of a script without spaces, each two neighbouring characters are a word: what is within one that is a hit, is. */
function findWithin(run: string, hits: ReadonlySet<string>): Span[] {
  const characters = [...run.matchAll(/\P{M}\p{M}*/gu)].map(({ 0: text, index }) => ({ text, index }))
  const isPair = characters.map(({ text }, at) =>
    toSearchWords(text + (characters[at + 1]?.text ?? '')).some((each) => hits.has(each)),
  )
  return characters
    .filter((_, at) => isPair[at] === true || isPair[at - 1] === true)
    .map(({ text, index }) => ({ start: index, end: index + text.length }))
}

/** At the beginning of a word, if one begins soon, and never within a character. */
function toStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + lead).search(/\s/)
  if (space >= 0) return at + space + 1
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at
}

/** At the end of a word, and never within a character. */
function toEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  if (space > at - lead) return space
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at
}

/** What is on lines of its own on the page, a tag or a hypothesis, must not run on from what is above it. */
function add(pieces: ExtractPiece[], text: string, isHit: boolean): void {
  const inOneLine = text.replace(/\s*\n\s*/g, ' · ').replace(/\s+/g, ' ')
  if (text !== '') pieces.push({ text: inOneLine, isHit })
}

function mergeAlike(pieces: readonly ExtractPiece[]): ExtractPiece[] {
  return pieces.reduce<ExtractPiece[]>((merged, piece) => {
    const last = merged.at(-1)
    if (last?.isHit === piece.isHit) merged[merged.length - 1] = { ...last, text: last.text + piece.text }
    else merged.push(piece)
    return merged
  }, [])
}
