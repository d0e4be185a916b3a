import { yardsticks } from '#domain/judgments/yardsticks.ts'
import { foldName } from '#domain/names/fold-name.ts'
import { englishBoilerplate, englishStopWords } from './english-words.ts'

/** Two or three words that a text has one after the other. */
export interface Phrase {
  /** The same for all spellings of it that `foldName` takes for one. */
  key: string
  /** As the text has it first. */
  written: string
}

/** A word of a text. A possessive is counted as the word that it is of. */
interface Word {
  key: string
  start: number
  end: number
}

/** Letters and figures, and what may stand between them within a word: `state-backed`, `Russia’s`. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.\-\u2010\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const possessive = /['’]s$/iu
/** Everything but white space between two words parts them: sentences, commas, brackets, citations, Markdown marks. */
const gap = /^[^\S\n]+$/
/** A number names nothing of its own. Letters beside it do: `10m`, `5G`. */
const numberOnly = /^[\p{N} ]*$/u

const lengths = [2, 3]
const longestKey = 120

const broken = [
  ...englishBoilerplate,
  ...Object.values(yardsticks).flatMap(({ terms }) => terms.map(({ term }) => term)),
].map((phrase) => phrase.split(' '))

/**
 * The distinct phrases of two and three words in a bottom line, which is plain text, in the order in which they are first
 * written. None goes across a mark, a number, a term of likelihood or a wording that all judgments share, and none begins
 * or ends with a word that only binds others. `language` is a BCP 47 tag: as these words are known for English alone, a
 * text in another language has none.
 */
export function listPhrases(text: string, language: string): Phrase[] {
  if (!/^en(?:-|$)/i.test(language)) return []
  const phrases = new Map<string, Phrase>()
  for (const run of listRuns(text)) {
    for (const phrase of listPhrasesOfRun(run, text))
      if (!phrases.has(phrase.key)) phrases.set(phrase.key, phrase)
  }
  return [...phrases.values()]
}

/** Stretches of words with nothing but space between them, without what no phrase goes across. */
function listRuns(text: string): Word[][] {
  const runs: Word[][] = [[]]
  let end = 0
  for (const match of text.matchAll(word)) {
    const start = match.index
    if (!gap.test(text.slice(end, start))) runs.push([])
    end = start + match[0].length
    const written = match[0].replace(possessive, '')
    const key = foldName(written)
    if (numberOnly.test(key)) runs.push([])
    else runs.at(-1)?.push({ key, start, end: start + written.length })
  }
  return runs.flatMap(breakRun)
}

/** The parts of a run between the wordings that do not count. */
function breakRun(run: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]]
  let at = 0
  while (at < run.length) {
    const length = measureBroken(run, at)
    const next = run[at]
    if (length > 0) parts.push([])
    else if (next) parts.at(-1)?.push(next)
    at += Math.max(1, length)
  }
  return parts
}

/** How many words, from one on, are a wording that does not count; 0 if they are none. The longest one is meant. */
function measureBroken(run: readonly Word[], at: number): number {
  const found = broken.filter((words) => words.every((each, offset) => run[at + offset]?.key === each))
  return Math.max(0, ...found.map(({ length }) => length))
}

function listPhrasesOfRun(run: readonly Word[], text: string): Phrase[] {
  return run.flatMap((first, at) =>
    lengths.flatMap((length) => {
      const words = run.slice(at, at + length)
      const last = words.at(-1)
      if (!last || words.length < length) return []
      if (englishStopWords.has(first.key) || englishStopWords.has(last.key)) return []
      const key = words.map((each) => each.key).join(' ')
      if (key.length > longestKey) return []
      return [{ key, written: text.slice(first.start, last.end).replace(/\s+/g, ' ') }]
    }),
  )
}
