import type { BriefContent } from '#domain/briefs/brief-content.ts'
import type { LayoutFormat } from './layout-source.ts'
import { listPrintedLines } from './printing/list-printed-lines.ts'
import { printHtml } from './printing/print-html.ts'
import { printMarkdown } from './printing/print-markdown.ts'
import { printText } from './printing/print-text.ts'

/**
 * A brief in the published layout; `parseBriefLayout` reads it back. Markdown and HTML keep everything,
 * plain text all but emphasis and the addresses of links; JSON is the record itself.
 */
export function printBriefLayout(brief: BriefContent, format: LayoutFormat | 'json'): string {
  if (format === 'json') return `${JSON.stringify(brief, null, 2)}\n`
  const lines = listPrintedLines(brief)
  if (format === 'markdown') return printMarkdown(lines)
  return format === 'html' ? printHtml(lines) : printText(lines)
}
