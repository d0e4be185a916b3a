import { toPlainText } from '#domain/prose/to-plain-text.ts'
import type { PrintedItem, PrintedLine } from './printed-line.ts'

/** The canonical layout in plain text: one line each. Marks and the addresses of links are lost in it. */
export function printText(lines: readonly PrintedLine[]): string {
  return lines.map((line) => `${partHidden(printLine(line))}\n`).join('')
}

/**
 * What the reader of plain text would take for a comment or for struck-out words is told from one by a space, and what it
 * would take for a Markdown heading by having none.
 */
function partHidden(text: string): string {
  return text
    .replace(/<!(?=--)|<(?=\/?(?:del|s|strike|ins)\b)|~(?=~)/gi, '$& ')
    .replace(/^((?:\s*-)?\s*#{1,6})\s+/gm, '$1')
}

function printLine(line: PrintedLine): string {
  switch (line.form) {
    case 'title':
    case 'paragraph':
      return toPlainText(line.text)
    case 'heading':
      return line.number === null ? line.title : `${line.number}. ${line.title}`
    case 'item':
      return printItem(line)
    case 'names':
      return line.names.join(', ')
    case 'source':
      return [`[${line.number}] ${line.title}`, ...line.textFields].join(' · ')
    case 'links':
      return ['Explore more:', line.links.map(({ label }) => label).join(' ·\n')].join('\n')
  }
}

function printItem({ label, name, paragraphs, below, items }: PrintedItem): string {
  const texts = paragraphs.map(toPlainText)
  const first = below ? undefined : texts[0]
  const rest = below ? texts : texts.slice(1)
  const head = [
    label === null ? null : `${label}:`,
    name,
    name !== null && first !== undefined ? '–' : null,
    first,
  ]
  const line = `- ${head.filter((piece) => piece !== null && piece !== undefined).join(' ')}`
  return [line, ...rest.map((text) => `  ${text}`), ...items.map((item) => `  - ${toPlainText(item)}`)].join(
    '\n',
  )
}
