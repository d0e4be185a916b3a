import type { TechniqueUse } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import { groupLines, linesOf, toText } from '#domain/layout/lines/group-lines.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { found, type ReadPart } from '#domain/layout/lines/line-range.ts'

interface Read {
  techniques: ReadPart<TechniqueUse>[]
  /** Lines that name no technique. */
  unread: LayoutLine[]
}

/** The closing block of techniques: "Name: what it was used for", or names alone. */
export function readTechniques(lines: readonly LayoutLine[]): Read {
  const read: Read = { techniques: [], unread: [] }
  for (const group of groupLines(lines, isName)) {
    const description =
      group.label === null ? toText({ ...group, paragraphs: group.paragraphs.slice(1) }) : toText(group)
    const name = group.label ?? group.line.plain
    const technique: TechniqueUse = { kind: 'technique', key: noKey, name, description: description || null }
    if (group.label !== null || isName(name)) read.techniques.push(found(technique, ...linesOf(group)))
    else read.unread.push(group.line, ...group.children)
  }
  return read
}

function isName(text: string): boolean {
  return text.length <= 90 && !/[.!:;]$/.test(text)
}
