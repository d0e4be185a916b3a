import type { Tag } from '#domain/briefs/brief-content.ts'
import { toWholeProse } from '#domain/layout/lines/group-lines.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { found, type ReadPart } from '#domain/layout/lines/line-range.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'

/** The tags of a line or list, in order: parted by commas, semicolons, bars or dots, quoted or not. */
export function readTags(lines: readonly LayoutLine[]): ReadPart<Tag>[] {
  return lines.flatMap((line) =>
    splitTags(toPlainText(toWholeProse(line))).map((name) =>
      found({ kind: 'tag', name } satisfies Tag, line),
    ),
  )
}

/** "U.S.": single letters with a stop each, of which the last is no end of a sentence. */
const abbreviation = /(?:^|\s)(?:\p{L}\.){2,}$/u

function splitTags(line: string): string[] {
  const bare = line
    .trim()
    .replace(/^(?:thematic )?(?:tags|keywords)\s*:\s*/i, '')
    .replace(/[;,]$|(?<=[)\]}"”’'])\.$/, '')
    .replace(/^[([{]+(.*?)[)\]}]+$/, '$1')
  return bare
    .split(/\s*[,;|·•]\s*/)
    .flatMap((piece) => piece.split(piece.startsWith('#') ? /\s+(?=#)/ : /\s+(?=#\p{L})/u))
    .map((tag) => tag.replace(/^[\s"'“”‘’`([{#]+|[\s"'“”‘’`\]}]+$/g, ''))
    .map((tag) => (abbreviation.test(tag) ? tag : tag.replace(/\.$/, '')))
    .map((tag) => (tag.includes('(') ? tag : tag.replace(/\)+$/, '')))
    .filter((tag) => tag !== '')
}
