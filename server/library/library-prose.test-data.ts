import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import { foldName } from '#domain/names/fold-name.ts'
import { findSentences } from '#domain/prose/find-sentences.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'

/** Everything a brief says in its own words: no titles, labels, names, tags or sources, and no provenance line. */
export function listProse({ preamble, sections, techniques }: BriefContent): Prose[] {
  return [...preamble, ...[...sections.flatMap(({ parts }) => parts), ...techniques].flatMap(proseOf)]
}

function proseOf(part: Part): Prose[] {
  if (part.kind === 'subheading' || part.kind === 'tag') return []
  if (part.kind === 'key-points') return part.items.map(({ text }) => text)
  if ('runs' in part) return [joinRuns(part.runs)]
  if (part.kind === 'entity' || part.kind === 'technique')
    return part.description === null ? [] : [part.description]
  return [part.text]
}

/** The words of a text, folded, without citations. */
export function toWords(text: Prose): string[] {
  const plain = toPlainText(text).replace(/\[\d{1,3}\]/g, ' ')
  return foldName(plain.replace(/['’]/g, '')).split(' ').filter(Boolean)
}

/** The sentences of a text, folded, so that equal ones are equal strings. */
export function toSentences(text: Prose): string[] {
  return text
    .split('\n\n')
    .flatMap((paragraph) => findSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end)))
    .map((sentence) => toWords(sentence).join(' '))
}

/** All runs of `length` words; none reaches over a name, which may be written alike anywhere. */
export function toRuns(
  words: readonly string[],
  { length, names }: { length: number; names: readonly string[] },
): string[] {
  const masked = names.reduce((text, name) => text.replaceAll(` ${name} `, ' | '), ` ${words.join(' ')} `)
  const pieces = masked.split('|').map((piece) => piece.trim().split(' '))
  return pieces.flatMap((piece) =>
    piece
      .slice(0, Math.max(0, piece.length - length + 1))
      .map((_, at) => piece.slice(at, at + length).join(' ')),
  )
}

const functionWords = new Set(
  (
    'a an the this that these those it its he she they them their his her we our of in on at by for from to with ' +
    'without within into onto over under about against between among through during before after since until as than ' +
    'and or but nor so yet if because although though while whereas whether which who whom whose what when where why ' +
    'how is are was were be been being has have had do does did not no can could may might must shall should will ' +
    'would there here also only even more most less least such same other another each every all any some both either ' +
    'neither one two three ' +
    // The words by which a hypothesis says that its evidence begins.
    'evidence supporting supported support supports case favour speaks speak stands stand rests uncertainties uncertainty ' +
    'key contradicting remains unclear however explain contrary weighs weigh'
  ).split(' '),
)

/** A text with what it is about taken out: function words and cues stay, everything between them becomes one blank. */
export function toSkeleton(text: Prose): string[] {
  const skeleton: string[] = []
  for (const word of toWords(text)) {
    if (functionWords.has(word)) skeleton.push(word)
    else if (skeleton.at(-1) !== '_') skeleton.push('_')
  }
  return skeleton
}

/** How much of the shorter of two texts stands in the other as runs of four words: 0 nothing, 1 all of it. */
export function measureOverlap(one: readonly string[], other: readonly string[]): number {
  const [first, second] = [one, other].map((words) => new Set(toRuns(words, { length: 4, names: [] })))
  if (!first?.size || !second?.size) return 0
  const shared = [...first].filter((run) => second.has(run)).length
  return shared / Math.min(first.size, second.size)
}
