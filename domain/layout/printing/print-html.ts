import type { Inline } from '#domain/prose/inline.ts'
import { parseProse } from '#domain/prose/parse-prose.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { escapeHtml } from './escape-html.ts'
import type { PrintedItem, PrintedLine } from './printed-line.ts'

/** The layout as an HTML article. Nothing is lost in it. */
export function printHtml(lines: readonly PrintedLine[]): string {
  const blocks: string[] = []
  for (const [at, line] of lines.entries()) {
    const list = listOf(line)
    const [above, below] = [listOf(lines[at - 1]), listOf(lines[at + 1])]
    if (list !== null && above !== list) blocks.push(`<${list}>`)
    blocks.push(printLine(line))
    if (list !== null && below !== list) blocks.push(`</${list}>`)
  }
  return `<article>\n${blocks.join('\n')}\n</article>\n`
}

function listOf(line: PrintedLine | undefined): 'ul' | 'ol' | null {
  if (line?.form === 'item') return 'ul'
  return line?.form === 'source' ? 'ol' : null
}

function printLine(line: PrintedLine): string {
  switch (line.form) {
    case 'title':
      return `<h1>${printInline(line.text)}</h1>`
    case 'paragraph':
      return `<p>${printInline(line.text)}</p>`
    case 'heading':
      return `<h2>${line.number === null ? '' : `${line.number}. `}${escapeHtml(line.title)}</h2>`
    case 'item':
      return printItem(line)
    case 'names':
      return `<p>${line.names.map(escapeHtml).join(', ')}</p>`
    case 'source':
      return `<li value="${line.number}">${[printLink(line.title, line.url), ...line.fields.map(escapeHtml)].join(' · ')}</li>`
    case 'links':
      return `<p>Explore more: ${line.links.map(({ label, href }) => printLink(label, href)).join(' · ')}</p>`
  }
}

function printItem({ label, name, paragraphs, below, items }: PrintedItem): string {
  const first = below ? undefined : paragraphs[0]
  const rest = below ? paragraphs : paragraphs.slice(1)
  const head = [
    label === null ? null : `<strong>${escapeHtml(label)}:</strong>`,
    name === null ? null : escapeHtml(name),
    name !== null && first !== undefined ? '–' : null,
    first === undefined ? null : printInline(first),
  ]
  const inner = items.map((item) => `<li>${printInline(item)}</li>`).join('')
  const list = inner === '' ? '' : `<ul>${inner}</ul>`
  return `<li>${head.filter((piece) => piece !== null).join(' ')}${rest.map((text) => `<p>${printInline(text)}</p>`).join('')}${list}</li>`
}

function printLink(label: string, href: string | null): string {
  return href === null ? escapeHtml(label) : `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`
}

function printInline(text: Prose): string {
  return printNodes(parseProse(text).flat())
}

function printNodes(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return escapeHtml(node.value)
        case 'citation':
          return `[${node.number}]`
        case 'code':
          return `<code>${escapeHtml(node.value)}</code>`
        case 'link':
          return `<a href="${escapeHtml(node.url)}">${printNodes(node.children)}</a>`
        case 'strong':
          return `<strong>${printNodes(node.children)}</strong>`
        case 'emphasis':
          return `<em>${printNodes(node.children)}</em>`
      }
    })
    .join('')
}
