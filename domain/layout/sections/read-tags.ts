import type { Tag } from '#domain/briefs/brief-content.ts'
import { toWholeProse } from '#domain/layout/lines/group-lines.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'

/** The tags of a line or list, in order: parted by commas, semicolons, bars or dots, quoted or not. */
export function readTags(lines: readonly LayoutLine[]): Tag[] {
  return lines
    .flatMap((line) => splitTags(toPlainText(toWholeProse(line))))
    .map((name) => ({ kind: 'tag', name }))
}

function splitTags(line: string): string[] {
  const bare = line
    .trim()
    .replace(/^(?:thematic )?(?:tags|keywords)\s*:\s*/i, '')
    .replace(/[.;,]$/, '')
    .replace(/^[([{]+(.*?)[)\]}]+$/, '$1')
  return bare
    .split(/\s*[,;|·•]\s*|\s+(?=#\p{L})/u)
    .map((tag) => tag.replace(/^[\s"'“”‘’`([{#]+|[\s"'“”‘’`\]}]+$/g, '').replace(/\.$/, ''))
    .map((tag) => (tag.includes('(') ? tag : tag.replace(/\)+$/, '')))
    .filter((tag) => tag !== '')
}
