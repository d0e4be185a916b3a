import type { Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { PageHeading } from '#components/reader/standing-page-view.tsx'
import { toSlug } from '#domain/names/to-slug.ts'

/**
 * Gives every second-level heading an id made from its words, so that it can be linked to, and returns them in order.
 * The prefix keeps them apart from the ids that the page itself uses.
 */
export function nameHeadings(tree: Root): PageHeading[] {
  const headings: PageHeading[] = []
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'h2') return
    const title = toString(element)
    const name = `on-${toSlug(title, String(headings.length + 1))}`
    const id = headings.some((heading) => heading.id === name) ? `${name}-${headings.length + 1}` : name
    element.properties.id = id
    headings.push({ id, title })
  })
  return headings
}
