import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { checkHtml } from './check-html.ts'
import { findContent } from './html-content.ts'
import { listHtmlLines } from './html-lines.ts'
import type { LayoutLine } from './layout-line.ts'
import type { LayoutProblem } from './layout-source.ts'

type Read = { ok: true; lines: LayoutLine[] } | { ok: false; problem: LayoutProblem }

const parser = unified().use(rehypeParse)

/** The lines of a saved page, without what surrounds the brief on it. */
export function readHtml(text: string): Read {
  const problem = checkHtml(text)
  if (problem) return { ok: false, problem }
  return { ok: true, lines: findContent(listHtmlLines(parser.parse(text))) }
}
