import type { EntityEntry, Part } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import { escapeProse } from '#domain/prose/escape-prose.ts'
import { findSentences } from '#domain/prose/find-sentences.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { splitProse } from '#domain/prose/split-prose.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { listNames, saysNobody } from '#domain/layout/phrases/named-entities.ts'
import { toWholeProse } from '#domain/layout/lines/group-lines.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import type { ReadPart } from '#domain/layout/lines/line-range.ts'
import { toPassage } from './read-bluf.ts'

interface Open<One extends Part = Part> extends ReadPart<One> {
  lines: LayoutLine[]
}

/** Who and what the brief names: list items, short lines, or sentences that list names. */
export function readEntities(lines: readonly LayoutLine[]): ReadPart<Part>[] {
  const entries = lines.map((line) => (isEntry(line) ? toEntry(line) : null))
  const listed = new Set(entries.map((entry) => entry?.name))
  const seen = new Map<string, Open<EntityEntry>>()
  const parts: Open[] = []
  const add = (entity: EntityEntry, line: LayoutLine) => {
    const earlier = seen.get(entity.name)
    if (earlier && addDescription(earlier.part, entity.description)) earlier.lines.push(line)
    if (earlier) return
    const opened = { part: entity, lines: [line] }
    parts.push(opened)
    seen.set(entity.name, opened)
  }
  for (const [at, line] of lines.entries()) {
    const [entry, last] = [entries[at], parts.at(-1)]
    if (line.continues && last?.part.kind === 'entity') {
      last.part.description = joinText(last.part.description, line.prose)
      last.lines.push(line)
    } else if (entry) add(entry, line)
    else {
      parts.push({ part: toPassage(line), lines: [line] })
      // A name with a dash or a colon in it would be read as a name and what is said of it when it is printed.
      const named = namesIn(line).map((name) => toEntry({ plain: name, prose: escapeProse(name) }))
      for (const entity of named.filter(({ name }) => !listed.has(name))) add(entity, line)
    }
  }
  return parts
}

/** What a list says of a name that it has already is another paragraph, unless it says the same again. Says whether it does not. */
function addDescription(entity: EntityEntry, further: Prose | null): boolean {
  if (further === null || entity.description?.split('\n\n').includes(further)) return false
  entity.description = joinText(entity.description, further)
  return true
}

function joinText(above: Prose | null, below: Prose): Prose {
  return above === null ? below : `${above}\n\n${below}`
}

function isEntry(line: LayoutLine): boolean {
  if (line.continues || saysNobody(line.plain) || line.plain.endsWith(':')) return false
  if (line.depth > 0 || line.mark !== null) return !isSentence(line.plain)
  return (
    !isSentence(line.plain) &&
    (findSeparator(line.plain) !== null || !/,|\band\b/.test(line.plain)) &&
    line.plain.length <= 160
  )
}

/** A sentence has a verb and a full stop; "Name – description." and names with initials have none. */
function isSentence(plain: string): boolean {
  if (findSeparator(plain) !== null) return false
  if (
    /\b(?:mentions?|mentioned|includes?|involves?|identif(?:y|ies|ied)|report|such as|are|were|named)\b/.test(
      plain,
    )
  )
    return true
  return /[.!?]$/.test(plain) && plain.split(/\s+/).length > 5
}

function namesIn(line: LayoutLine): string[] {
  if (saysNobody(line.plain)) return []
  const text = toWholeProse(line)
  return findSentences(text).flatMap(({ start, end }) => {
    const sentence = toPlainText(text.slice(start, end))
    return saysNobody(sentence) ? [] : listNames(sentence)
  })
}

function toEntry({ plain, prose }: Pick<LayoutLine, 'plain' | 'prose'>): EntityEntry {
  const found = findSeparator(plain)
  if (found === null)
    return {
      kind: 'entity',
      key: noKey,
      name: plain.replace(/[;,]$/, '').replace(/(?<=\p{Ll}{2})\.$/u, ''),
      description: null,
    }
  const name = plain.slice(0, found.index).trim()
  const description = splitProse(prose, found.index + found.length)[1]
  return { kind: 'entity', key: noKey, name, description: description === '' ? null : description }
}

interface Separator {
  index: number
  length: number
}

/** Where a name ends and what is said of it begins: a spaced dash, a colon, or a comma before a description. */
function findSeparator(plain: string): Separator | null {
  const found = /\s[–—-]+\s|:\s/.exec(plain)
  if (found && found.index <= 100) return { index: found.index, length: found[0].length }
  const comma = /,\s+(?=[^,(]*$)/.exec(plain)
  if (!comma || comma.index > 60) return null
  const after = plain.slice(comma.index + comma[0].length)
  const describes =
    /^(?:an?|the|former|current|acting)\s/i.test(after) ||
    /(?:^|\s)(?!of\b|the\b|and\b|for\b|de\b|la\b)\p{Ll}{3,}/u.test(after)
  return describes && !/\band\b/.test(after) ? { index: comma.index, length: comma[0].length } : null
}
