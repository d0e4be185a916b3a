import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactElement } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { PageHeading } from '#components/reader/standing-page-view.tsx'
import type { SiteSettings } from '#domain/site/site-settings.ts'
import { alignCells } from './align-cells.ts'
import { fillFacts } from './fill-facts.ts'
import { nameHeadings } from './name-headings.ts'

const toSafeTree = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(alignCells)

/** A standing page's Markdown as elements: HTML in it is dropped, links are held to safe schemes, parts can be linked to. */
export function renderMarkdown(
  markdown: string,
  settings: SiteSettings,
): { body: ReactElement; headings: PageHeading[] } {
  const tree = toSafeTree.runSync(toSafeTree.parse(fillFacts(markdown, settings)))
  const headings = nameHeadings(tree)
  // Its declared type is a global JSX.Element, which React 19 no longer has.
  const body = toJsxRuntime(tree, { Fragment, jsx, jsxs, tableCellAlignToStyle: false }) as ReactElement
  return { body, headings }
}
