import type { TechniqueUse } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import { groupLines, toText } from '#domain/layout/lines/group-lines.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'

interface Read {
  techniques: TechniqueUse[]
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
    if (group.label !== null || isName(name))
      read.techniques.push({ kind: 'technique', key: noKey, name, description: description || null })
    else read.unread.push(group.line, ...group.children)
  }
  return read
}

function isName(text: string): boolean {
  return text.length <= 90 && !/[.!:;]$/.test(text)
}
