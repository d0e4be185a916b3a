import { escapeProse } from '#domain/prose/escape-prose.ts'
import type { Prose } from '#domain/prose/prose.ts'
import type { PrintedItem, PrintedLine } from './printed-line.ts'

/** The layout in Markdown, without front matter. Nothing is lost in it. */
export function printMarkdown(lines: readonly PrintedLine[]): string {
  return lines
    .map((line, at) => {
      const apart = at === 0 || !sharesList(line, lines[at - 1])
      return `${apart && at > 0 ? '\n' : ''}${printLine(line)}\n`
    })
    .join('')
}

/** Items of one list stand without blank lines between them. */
function sharesList(line: PrintedLine, above: PrintedLine | undefined): boolean {
  return (
    (line.form === 'item' && above?.form === 'item') || (line.form === 'source' && above?.form === 'source')
  )
}

function printLine(line: PrintedLine): string {
  switch (line.form) {
    case 'title':
      return `# ${protect(line.text, 'heading')}`
    case 'paragraph':
      return protect(line.text, 'paragraph')
    case 'heading':
      return `## ${line.number === null ? '' : `${line.number}. `}${protect(escapeProse(line.title), 'heading')}`
    case 'item':
      return printItem(line)
    case 'names':
      return protect(line.names.map(escapeProse).join(', '), 'paragraph')
    case 'source':
      return printSource(line)
    case 'links':
      return `Explore more: ${line.links.map(printLink).join(' · ')}`
  }
}

function printItem({ label, name, paragraphs, below, items }: PrintedItem): string {
  const [first, ...rest] = below ? ['', ...paragraphs] : paragraphs
  const bold = label === null ? '' : `**${escapeProse(label)}:**`
  const said = first === undefined || first === '' ? '' : first
  const named = name === null ? '' : `${protect(escapeProse(name), 'paragraph')}${said === '' ? '' : ' –'}`
  const line = [bold, named, bold === '' && named === '' ? protect(said, 'paragraph') : said].filter(
    (piece) => piece !== '',
  )
  const below2 = rest.map((text) => `\n\n  ${protect(text, 'paragraph')}`)
  const inner = items.map((item) => `\n  - ${protect(item, 'paragraph')}`)
  return `- ${line.join(' ')}${below2.join('')}${inner.join('')}`
}

function printSource({ number, title, url, fields }: Extract<PrintedLine, { form: 'source' }>): string {
  const linked = url === null ? protect(escapeProse(title), 'paragraph') : `[${escapeLabel(title)}](${url})`
  return `${number}. ${[linked, ...fields.map(escapeProse)].join(' · ')}`
}

function printLink({ label, href }: { label: string; href: string | null }): string {
  return href === null ? escapeProse(label) : `[${escapeLabel(label)}](${href})`
}

function escapeLabel(text: string): Prose {
  return escapeProse(text).replace(/(?<!\\)[[\]]/g, '\\$&')
}

/** Prose has no lists, headings or quotes; where it stands at the start of a line in Markdown, its first sign must not make one. */
function protect(text: Prose, place: 'heading' | 'paragraph'): Prose {
  if (place === 'heading') return text.replace(/(#+)$/, '\\$1')
  return text
    .replace(/^([-+>#=~|]|\\?\[\^)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(\[[^\]]*\]):/, '$1\\:')
}
