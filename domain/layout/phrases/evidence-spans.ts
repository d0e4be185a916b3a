import type { RoleSpan } from '#domain/briefs/cut-runs.ts'
import { findSentences } from '#domain/prose/find-sentences.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { canState, findSide, type EvidenceSide } from './find-side.ts'

interface Part {
  start: number
  end: number
  side: EvidenceSide
}

/** A word that turns a sentence round: what stands before it supports, what follows is in doubt. */
const turn = /(?:,|;) (?:but|although|though|yet|however,)\s|; however,\s|;\s(?:but|yet)\s/i

/**
 * The parts of a hypothesis that say what supports it and what is uncertain about it. A part begins with a
 * sentence that says so and reaches to the next such sentence. A first sentence that says so only in passing is what the
 * hypothesis states: without it nothing would be, as what follows goes on with its side.
 */
export function findEvidence(text: Prose, { named } = { named: false }): RoleSpan[] {
  const parts = mergeParts(text.split('\n\n').flatMap(readParagraph(text, named)), text)
  return parts.map(({ start, end, side }) => ({ start, end, role: side }))
}

function readParagraph(text: Prose, named: boolean): (paragraph: string) => Part[] {
  let from = 0
  let isFirst = true
  let side: EvidenceSide | null = null
  return (paragraph) => {
    const start = text.indexOf(paragraph, from)
    from = start + paragraph.length
    return findSentences(paragraph).flatMap((span) => {
      const sentence = paragraph.slice(span.start, span.end)
      const parts = isFirst ? readFirst(sentence, named) : readSentence(sentence, side)
      isFirst = false
      side = parts.at(-1)?.side ?? side
      return parts.map((part) => ({
        ...part,
        start: start + span.start + part.start,
        end: start + span.start + part.end,
      }))
    })
  }
}

/** The first sentence is what is stated, as far as it can be, though it begins like evidence; a turn in it is kept. */
function readFirst(sentence: string, named: boolean): Part[] {
  const [first, turned] = readSentence(sentence, null)
  if (!first) return []
  if (!canState(sentence.slice(0, first.end), { named })) return turned ? [first, turned] : [first]
  if (!turned) return []
  const comma = /^[\s,;]*/.exec(sentence.slice(first.end))?.[0].length ?? 0
  return [{ ...turned, start: first.end + comma }]
}

/** A sentence is of the side it names, turned round in its middle perhaps, or goes on with the one before it. */
function readSentence(sentence: string, before: EvidenceSide | null): Part[] {
  const turned = turn.exec(sentence)
  if (turned && findSide(sentence.slice(0, turned.index)) === 'support')
    return [
      { start: 0, end: turned.index, side: 'support' },
      { start: turned.index + turned[0].length, end: sentence.length, side: 'uncertainty' },
    ]
  const side = findSide(sentence) ?? before
  return side === null ? [] : [{ start: 0, end: sentence.length, side }]
}

/** Neighbours of one side with nothing but a space between them are one part. */
function mergeParts(parts: readonly Part[], text: Prose): Part[] {
  const merged: Part[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    const touches = last?.side === part.side && text.slice(last.end, part.start).trim() === ''
    if (last && touches) last.end = part.end
    else merged.push({ ...part })
  }
  return merged
}
