import type { Inline } from './inline.ts'
import { parseProse } from './parse-prose.ts'
import type { Prose } from './prose.ts'

/** What a prose text says, without its marks and link addresses. Paragraphs are parted by a line break. */
export function toPlainText(prose: Prose): string {
  return parseProse(prose).map(inlinesToText).join('\n')
}

/** What these inline nodes say. */
export function inlinesToText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'citation') return `[${node.number}]`
      return node.type === 'text' || node.type === 'code' ? node.value : inlinesToText(node.children)
    })
    .join('')
}
