import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Says the alignment of table cells by class (`align-right`): HTML has given up the attribute Markdown is read into. */
export function alignCells() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const { align } = properties
      if ((tagName !== 'td' && tagName !== 'th') || typeof align !== 'string') return
      delete properties.align
      properties.className = [`align-${align}`]
    })
  }
}
