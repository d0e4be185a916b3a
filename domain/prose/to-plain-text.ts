import type { Inline } from './inline.ts'
import { parseProse } from './parse-prose.ts'
import type { Prose } from './prose.ts'

/** What a prose text says, without its marks and link addresses. Paragraphs are parted by a line break. */
export function toPlainText(prose: Prose): string {
  return parseProse(prose).map(inlinesToText).join('\n')
}

/** The same with the address of every link behind its words, for who has to check where it leads. */
export function toTextWithAddresses(prose: Prose): string {
  return parseProse(prose)
    .map((nodes) => spell(nodes, (words, url) => (url === words ? words : `${words} (${url})`)))
    .join('\n')
}

/** The addresses of all links of a text, in their order, each on a line. */
export function toAddressLines(prose: Prose): string {
  const addresses: string[] = []
  for (const nodes of parseProse(prose)) spell(nodes, (words, url) => `${words}${addresses.push(url)}`)
  return addresses.join('\n')
}

/** What these inline nodes say. */
export function inlinesToText(nodes: readonly Inline[]): string {
  return spell(nodes, (words) => words)
}

function spell(nodes: readonly Inline[], toLink: (words: string, url: string) => string): string {
  return nodes
    .map((node) => {
      if (node.type === 'citation') return `[${node.number}]`
      if (node.type === 'text' || node.type === 'code') return node.value
      const words = spell(node.children, toLink)
      return node.type === 'link' ? toLink(words, node.url) : words
    })
    .join('')
}
