import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Inline } from './inline.ts'
import { toSafeHref } from './safe-href.ts'

/** Inline Markdown as prose has it. What prose has no node for becomes its text; images their description. */
export function fromPhrasing(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap(fromNode)
}

function fromNode(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', value: node.value }]
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: fromPhrasing(node.children) }]
    case 'inlineCode':
      return [{ type: 'code', value: node.value }]
    case 'link':
      return fromLink(node.url, fromPhrasing(node.children))
    case 'break':
      return [{ type: 'text', value: '\n' }]
    case 'delete':
    case 'linkReference':
      return fromPhrasing(node.children)
    default:
      return [{ type: 'text', value: toString(node) }]
  }
}

/** A link whose address is safe, else what it says. */
export function fromLink(address: string, children: Inline[]): Inline[] {
  const url = toSafeHref(address)
  return url === null ? children : [{ type: 'link', url, children }]
}
