import type { Inline, Paragraph } from './inline.ts'
import { parseProse } from './parse-prose.ts'
import { printProse } from './print-prose.ts'
import type { Prose } from './prose.ts'
import { inlinesToText } from './to-plain-text.ts'

/** Cuts one paragraph of prose at a place counted in its plain text; a mark around the place is closed and opened again. */
export function splitProse(prose: Prose, plainOffset: number): [Prose, Prose] {
  const paragraph = parseProse(prose)[0] ?? []
  if (inlinesToText(paragraph) === prose) {
    return [prose.slice(0, plainOffset).trim(), prose.slice(plainOffset).trim()]
  }
  const [before, after] = splitInlines(paragraph, plainOffset)
  return [printProse([before]), printProse([after])]
}

/** Cuts inline nodes at a place counted in their plain text. */
export function splitInlines(nodes: readonly Inline[], plainOffset: number): [Paragraph, Paragraph] {
  const before: Paragraph = []
  const after: Paragraph = []
  let place = 0
  for (const node of nodes) {
    const length = inlinesToText([node]).length
    if (place + length <= plainOffset) before.push(node)
    else if (place >= plainOffset) after.push(node)
    else {
      const [left, right] = splitNode(node, plainOffset - place)
      before.push(left)
      after.push(right)
    }
    place += length
  }
  return [before, after]
}

function splitNode(node: Inline, offset: number): [Inline, Inline] {
  if (node.type === 'text' || node.type === 'code') {
    return [
      { ...node, value: node.value.slice(0, offset) },
      { ...node, value: node.value.slice(offset) },
    ]
  }
  if (node.type === 'citation') return [{ type: 'text', value: '' }, node]
  const [left, right] = splitInlines(node.children, offset)
  return [
    { ...node, children: left },
    { ...node, children: right },
  ]
}
