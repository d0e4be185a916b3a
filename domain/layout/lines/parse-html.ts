import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const parser = unified().use(rehypeParse)

/** The tree of a page, or of a piece of one, as a browser would build it. */
export function parseHtml(text: string): Root {
  return parser.parse(text)
}
