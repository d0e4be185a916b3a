import type { Element } from 'hast'
import { isBlock, toWords } from './html-elements.ts'

/** Whether line ends part lines in an element, given whether they do around it: in preformatted text, and where its style says so. */
export function keepsLineEnds(element: Element, around: boolean): boolean {
  if (!isBlock(element)) return around
  const style = /white-space(?:-collapse)?\s*:\s*([a-z-]+)/i.exec(toWords(element.properties.style))?.[1]
  if (style !== undefined) return /^(?:pre(?:-wrap|-line|serve(?:-breaks)?)?|break-spaces)$/i.test(style)
  return element.tagName === 'pre' || around
}
