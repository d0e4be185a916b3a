import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { hasTooMany, inlineOnly } from './parse-prose.ts'
import type { Prose } from './prose.ts'

/** A stretch of a prose text as it is written, half-open, that means something to readers. */
export interface ProseMark {
  start: number
  end: number
  kind: 'emphasis' | 'strong' | 'code' | 'link' | 'citation'
  /** The number of the source that a citation points at. */
  number?: number
}

const citation = /\[([1-9]\d{0,2})\]/g
const kinds = { emphasis: 'emphasis', strong: 'strong', inlineCode: 'code', link: 'link' } as const

/**
 * The marks of a prose text in the coordinates of what was typed, outer ones before those inside them: what an editor shows
 * while it is written, by the rules that make the page of it.
 */
export function listProseMarks(prose: Prose): ProseMark[] {
  let from = 0
  return prose.split(/(\n\s*\n)/).flatMap((piece, at) => {
    const start = from
    from += piece.length
    return at % 2 === 0 ? listParagraphMarks(piece, start) : []
  })
}

function listParagraphMarks(paragraph: string, from: number): ProseMark[] {
  if (!/[\\*_`[]/.test(paragraph)) return []
  // A break inside a paragraph is a space; every character keeps its place.
  const written = paragraph.replace(/\s/g, ' ')
  const marks = hasTooMany(written)
    ? listCitations(written, { start: 0, end: written.length })
    : listNodeMarks(fromMarkdown(written, { extensions: [inlineOnly] }), written)
  return marks.map((mark) => ({ ...mark, start: from + mark.start, end: from + mark.end }))
}

function listCitations(written: string, { start, end }: { start: number; end: number }): ProseMark[] {
  return [...written.slice(start, end).matchAll(citation)].map((found) => ({
    kind: 'citation',
    number: Number(found[1]),
    start: start + found.index,
    end: start + found.index + found[0].length,
  }))
}

function listNodeMarks(node: Nodes, written: string): ProseMark[] {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  if (node.type === 'text') return listCitations(written, { start, end })
  const kind = node.type in kinds ? kinds[node.type as keyof typeof kinds] : null
  const own: ProseMark[] = kind ? [{ kind, start, end }] : []
  if (kind === 'link' || !('children' in node)) return own
  return [...own, ...node.children.flatMap((child) => listNodeMarks(child, written))]
}
