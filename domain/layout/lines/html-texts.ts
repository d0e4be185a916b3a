import type { Element, ElementContent, Root, RootContent } from 'hast'
import { isBlock, isStruck } from '#domain/layout/elements/html-elements.ts'

/** A stretch of text between two edges of blocks. */
export interface HtmlText {
  text: string
  /** Of its first character, in the source. */
  number: number
}

const unread = new Set(['script', 'style', 'title', 'textarea', 'noscript'])

/**
 * All texts of a page, what surrounds the article and what is not shown included: for what must be found wherever it
 * stands.
 */
export function listHtmlTexts(root: Root): HtmlText[] {
  const texts: HtmlText[] = []
  const state = { text: '', number: 1 }
  const flush = () => {
    if (state.text.trim() !== '') texts.push({ ...state })
    state.text = ''
  }
  const visit = (node: RootContent | ElementContent) => {
    if (node.type === 'text') {
      if (state.text.trim() === '') state.number = node.position?.start.line ?? 1
      state.text += node.value
    }
    if (node.type !== 'element' || unread.has(node.tagName) || isStruck(node)) return
    const parts = isBlock(node) || node.tagName === 'br'
    if (parts) flush()
    for (const child of listChildren(node)) visit(child)
    if (parts) flush()
  }
  for (const child of root.children) visit(child)
  flush()
  return texts
}

/** What a template holds is no child of it. */
function listChildren(element: Element): (RootContent | ElementContent)[] {
  return element.content ? [...element.children, ...element.content.children] : element.children
}
