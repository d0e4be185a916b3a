import { escapeText } from './escape-text.ts'
import { findCitations } from './find-citations.ts'
import type { Inline, InlineCode, Paragraph } from './inline.ts'
import { normaliseInlines } from './normalise-inlines.ts'
import { parseProse } from './parse-prose.ts'
import type { Prose } from './prose.ts'

/**
 * The canonical text of these paragraphs, which `parseProse` reads back. Emphasis that Markdown cannot
 * express where it stands (inside a word next to punctuation, say) is left out, its text kept.
 */
export function printProse(paragraphs: readonly Paragraph[]): Prose {
  return paragraphs
    .map(printParagraph)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function printParagraph(nodes: Paragraph): string {
  const inlines = normaliseInlines(findCitations(normaliseInlines(nodes)))
  if (!hasMarks(inlines)) return printInlines(inlines, '*')
  const wanted = JSON.stringify([inlines])
  for (const mark of ['*', '_'] as const) {
    const printed = printInlines(inlines, mark)
    if (JSON.stringify(parseProse(printed)) === wanted) return printed
  }
  return printInlines(normaliseInlines(withoutMarks(inlines)), '*')
}

function printInlines(nodes: readonly Inline[], emphasis: '*' | '_', inLink = false): string {
  return nodes
    .map((node, at) => {
      if (node.type === 'text') {
        return escapeText(node.value, { inLink, beforeLink: nodes[at + 1]?.type === 'link' })
      }
      if (node.type === 'code') return printCode(node)
      if (node.type === 'citation') return printCitation(node.number, nodes[at + 1])
      if (node.type === 'link')
        return `[${printInlines(node.children, emphasis, true)}](${printHref(node.url)})`
      const mark = node.type === 'strong' ? '**' : emphasis
      return mark + printInlines(node.children, emphasis, inLink) + mark
    })
    .join('')
}

/** A bracket right behind a citation would make it a link: the backslash keeps them apart. */
function printCitation(number: number, next: Inline | undefined): string {
  const opens = next?.type === 'text' && next.value.startsWith('(')
  return opens ? `[${number}]\\` : `[${number}]`
}

function printHref(href: string): string {
  return href.replace(/&(?=#?\w{1,40};)/g, '\\&')
}

function printCode({ value: text }: InlineCode): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return fence + pad + text + pad + fence
}

function hasMarks(nodes: readonly Inline[]): boolean {
  return nodes.some(
    (node) =>
      node.type === 'emphasis' || node.type === 'strong' || (node.type === 'link' && hasMarks(node.children)),
  )
}

function withoutMarks(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node) => {
    if (node.type === 'emphasis' || node.type === 'strong') return withoutMarks(node.children)
    return node.type === 'link' ? [{ ...node, children: withoutMarks(node.children) }] : [node]
  })
}
