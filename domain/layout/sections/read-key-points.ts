import type { KeyPoints, Part } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import { findSentences } from '#domain/prose/find-sentences.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { groupLines, linesOf, type LineGroup } from '#domain/layout/lines/group-lines.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { found, type ReadPart } from '#domain/layout/lines/line-range.ts'
import { kindOfKeyPoints } from '#domain/layout/phrases/key-point-labels.ts'
import { toPassage } from './read-bluf.ts'

/** Assumptions, gaps and risks: labelled groups of single points. */
export function readKeyPoints(lines: readonly LayoutLine[]): ReadPart<Part>[] {
  return groupLines(lines, (label) => kindOfKeyPoints(label) !== 'other').flatMap(toParts)
}

/** What is said of a point in a list below it is no point of its own: it is kept as a passage behind the points. */
function toParts(group: LineGroup): ReadPart<Part>[] {
  if (group.label === null) return [...toPassages(group), ...group.children.map(toFoundPassage)]
  const depth = Math.min(...group.children.map((child) => child.depth))
  const remarks = group.children.filter((child) => child.depth > depth && !child.continues)
  const items = [
    ...group.paragraphs.flatMap((text, at) =>
      splitItems(text).map((item) => found(item, ...group.said.slice(at, at + 1))),
    ),
    ...group.children
      .filter((child) => !remarks.includes(child))
      .map((child) => found(dropStop(child.prose), child)),
  ]
  const points: KeyPoints = {
    kind: 'key-points',
    label: group.label,
    pointKind: kindOfKeyPoints(group.label),
    items: items.map(({ part }) => ({ key: noKey, text: part })),
  }
  const own = linesOf(group).filter((line) => !remarks.includes(line))
  return [
    { part: points, lines: own, items: items.flatMap(({ lines }) => lines) },
    ...remarks.map(toFoundPassage),
  ]
}

function toFoundPassage(line: LayoutLine): ReadPart<Part> {
  return found(toPassage(line), line)
}

function toPassages({ line, paragraphs, said }: LineGroup): ReadPart<Part>[] {
  const below = paragraphs.slice(1)
  return [
    toFoundPassage(line),
    ...below.map((text, at): ReadPart<Part> =>
      found({ kind: 'passage', key: noKey, form: 'paragraph', text }, ...said.slice(at + 1, at + 2)),
    ),
  ]
}

/** Points run together in one text: parted by semicolons, or else by sentences. */
export function splitItems(text: Prose): Prose[] {
  const pieces = splitSemicolons(text)
  const items =
    pieces.length > 1 ? pieces : findSentences(text).map(({ start, end }) => text.slice(start, end))
  return items.map(dropStop).filter((item) => item !== '')
}

function splitSemicolons(text: Prose): Prose[] {
  return text
    .split(/;(?!\w*\))\s+/)
    .map((piece, at) => (at === 0 ? piece : piece.replace(/^(?:and|or)\s+/i, '')).trim())
}

/** A point without the full stop that ends it. Three dots stay. */
function dropStop(item: Prose): Prose {
  return item
    .trim()
    .replace(/(?<![.])[.;]((?:\s?\[\d{1,3}\])*)$/, '$1')
    .trim()
}
