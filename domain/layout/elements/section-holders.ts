import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { kindOfTitle } from '#domain/layout/headings/section-titles.ts'
import { trimLabel } from '#domain/layout/lines/split-label.ts'
import { getHeadingLevel } from './html-elements.ts'

const numbered = /^\s*(?:\d{1,2}\s*[.)]|[IVX]{1,5}\.|section\s+\d)\s*/i
const longestTitle = 120

/** Headings that side bars have as well. */
const common = /^(?:tags|topics|labels|summary|actions?|next steps|people|players|organi[sz]ations)$/i

/** All elements that hold the heading of a section, and the headings themselves. */
export function findSectionHolders(root: Root): ReadonlySet<Element> {
  const holders = new Set<Element>()
  const visit = (node: RootContent | ElementContent, around: readonly Element[]) => {
    if (node.type !== 'element') return
    const chain = [...around, node]
    if (isSectionHeading(node)) for (const element of chain) holders.add(element)
    else for (const child of node.children) visit(child, chain)
  }
  for (const child of root.children) visit(child, [])
  return holders
}

/** A heading with the title of a section; without a number it must be one that only a brief has. */
function isSectionHeading(element: Element): boolean {
  const isHeading = getHeadingLevel(element) !== null || element.tagName === 'label'
  if (!isHeading && !isBoldLine(element)) return false
  const text = toString(element).replace(/\s+/g, ' ').trim()
  if (text.length > longestTitle) return false
  const title = trimLabel(text.replace(numbered, '').replace(/\s*[¶#§]\s*$/, ''))
  const kind = kindOfTitle(title)
  if (kind === null || kind === 'explore' || kind === 'sources') return false
  return numbered.test(text) || kind === 'bluf' ? !common.test(text) : isHeading && !common.test(title)
}

/** Bold words, or a paragraph; what leads elsewhere is an entry of a table of contents. */
function isBoldLine({ tagName, children }: Element): boolean {
  if (tagName !== 'strong' && tagName !== 'b' && tagName !== 'p') return false
  return children.every((child) => child.type !== 'element' || !/^(?:a|img|br)$/.test(child.tagName))
}
