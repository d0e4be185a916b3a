import type { Prose } from './prose.ts'

/** Half-open range in the text it was found in. */
interface Range {
  start: number
  end: number
}

/** A full stop after these ends no sentence. Compared without regard to case. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt maj adm hon st jr sr vs etc approx no nos fig vol cf al ca ' +
    'inc ltd co corp bros dept est jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e a.m p.m ph.d art sec ' +
    'para u.s u.k u.n e.u u.s.a d.c'
  ).split(' '),
)

/** Abbreviations that often end a sentence as well: there the next word decides. */
const endings = new Set('etc inc ltd co corp a.m p.m u.s u.k u.n e.u u.s.a d.c jr sr al'.split(' '))

const sentenceStarters =
  /^["'“‘(*_[]*(?:the|this|these|that|those|it|its|they|their|he|she|we|our|however|but|in|on|at|a|an|key|as|if|no|what|against|evidence|supporting|although|while|for|both|such|there)\b/i

/**
 * End of a sentence: its mark, what closes behind it, citations after it, and the space before the next. A row of marks is
 * looked at from its first only: from each of them, a text of dots would take time by the square of its length.
 */
const boundary =
  /(?:(?<![.!?])[.!?]+|…)(["'”’)\]*_»]*)((?:\s?\[\d{1,3}\])*)\s+(?=["'“‘(*_[«¿¡]*[\p{Lu}\p{Lo}\p{N}])/gu

/** The sentences of one paragraph, without the space between them. A list of initials or "U.S." ends none. */
export function findSentences(prose: Prose): Range[] {
  const sentences: Range[] = []
  let start = 0
  for (const match of prose.matchAll(boundary)) {
    const end = match.index + match[0].trimEnd().length
    if (!endsSentence(prose, match.index, match.index + match[0].length)) continue
    if (!isBalanced(prose.slice(start, end))) continue
    sentences.push({ start, end })
    start = match.index + match[0].length
  }
  if (start < prose.length) sentences.push({ start, end: prose.length })
  return sentences
}

function endsSentence(prose: string, stopAt: number, nextAt: number): boolean {
  if (prose[stopAt] !== '.' || prose[stopAt + 1] === '.') return true
  const word = /[\p{L}\p{N}.]*$/u.exec(prose.slice(Math.max(0, stopAt - 24), stopAt))?.[0] ?? ''
  const next = prose.slice(nextAt, nextAt + 24)
  const lower = word.toLowerCase()
  if (/^\p{Lu}$/u.test(word)) return isVariableName(prose, stopAt) || sentenceStarters.test(next)
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) || endings.has(lower)) return sentenceStarters.test(next)
  if (lower === 'no' || lower === 'nos') return !/^\d/.test(next)
  if (lower === 'mar' || lower === 'sec' || lower === 'st')
    return word === lower || sentenceStarters.test(next)
  return !abbreviations.has(lower)
}

/** "hypothesis A." ends a sentence, "John A. Smith" does not. */
function isVariableName(prose: string, stopAt: number): boolean {
  return /(?:\b[Hh]ypothes[ie]s|\b[a-z]+) \p{Lu}$/u.test(prose.slice(Math.max(0, stopAt - 24), stopAt))
}

/** No mark reaches further: behind it a sentence ends whatever is open. */
const longestMark = 2_000

/** Whether every mark that was opened here is closed here, so that cutting behind it leaves marks whole. */
function isBalanced(slice: string): boolean {
  if (slice.length > longestMark || !/[*`[(_]/.test(slice)) return true
  const bare = slice.replace(/\\./g, '')
  const strong = bare.match(/\*\*/g)?.length ?? 0
  const single = bare.replace(/\*\*/g, '').match(/\*/g)?.length ?? 0
  const code = bare.match(/`/g)?.length ?? 0
  const opened = bare.match(/\[/g)?.length ?? 0
  const closed = bare.match(/\]/g)?.length ?? 0
  return strong % 2 === 0 && single % 2 === 0 && code % 2 === 0 && opened <= closed
}
