import type { Inline } from './inline.ts'

/** Turns every `[n]` outside of a link into a citation, wherever it stands in the marks. */
export function findCitations(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return splitText(node.value)
    if (node.type === 'emphasis' || node.type === 'strong') {
      return [{ ...node, children: findCitations(node.children) }]
    }
    return [node]
  })
}

/** Cuts a text at its citations. A number that starts with 0 is none. */
export function splitText(text: string): Inline[] {
  if (!text.includes('[')) return text === '' ? [] : [{ type: 'text', value: text }]
  return text.split(/(\[[1-9]\d{0,2}\])/).flatMap((piece, at): Inline[] => {
    if (piece === '') return []
    if (at % 2 === 0) return [{ type: 'text', value: piece }]
    return [{ type: 'citation', number: Number(piece.slice(1, -1)) }]
  })
}
