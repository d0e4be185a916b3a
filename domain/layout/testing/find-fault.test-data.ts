import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { decideLeftOut } from '#domain/layout/elements/decide-left-out.ts'
import { findSectionHolders } from '#domain/layout/elements/section-holders.ts'
import { kindOfWords } from '#domain/layout/headings/section-titles.ts'
import { layoutFormats, type LayoutWarning, type WarningCode } from '#domain/layout/layout-source.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { projectBrief } from '#domain/layout/project-brief.ts'
import type { FuzzText } from './fuzz-text.test-data.ts'

/** Far more than any text takes on a busy machine, in milliseconds. */
const longest = 5_000

/** Warnings that say of a line, and of what follows it, that it was left out. */
const losses: ReadonlySet<WarningCode> = new Set(['left-out', 'comment', 'struck-out', 'embargo', 'unplaced'])

/**
 * What goes wrong when a text is read: a long wait, a word that is lost, and if asked a brief that is another when it is
 * printed and read again; `null` for nothing. Crashes are thrown.
 */
export function findFault(given: FuzzText, depth: 'reading' | 'printing'): string | null {
  const started = performance.now()
  const parsed = parseBriefLayout(given, countKeys())
  const took = performance.now() - started
  if (took > longest) return `It took ${took.toFixed(0)} ms.`
  if (!parsed.ok || parsed.document.kind === 'daily') return null
  const { brief, frontMatter, warnings } = parsed.document
  const lost = findLost(given, `${JSON.stringify(brief)} ${frontMatter ?? ''}`, warnings)
  if (lost !== null) return `Lost without a warning: ${lost}.`
  return depth === 'printing' ? findUnstable(brief) : null
}

function findLost(
  { text, format, marked }: FuzzText,
  record: string,
  warnings: readonly LayoutWarning[],
): string | null {
  const lost = marked.filter((word) => text.includes(word) && !record.includes(word))
  const dropped = format === 'html' && lost.length > 0 ? listDropped(text) : ''
  return (
    lost.find(
      (word) => !isTold(text, word, warnings) && !isClosingTitle(text, word) && !dropped.includes(word),
    ) ?? null
  )
}

function isTold(text: string, word: string, warnings: readonly LayoutWarning[]): boolean {
  const line = text.slice(0, text.indexOf(word)).split(/\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/).length
  return warnings.some(
    ({ code, message, line: told }) =>
      message.includes(word) || (losses.has(code) && (told === null || told <= line)),
  )
}

/** The titles of the blocks behind the sections are not kept: every brief has the same. */
function isClosingTitle(text: string, word: string): boolean {
  const line = text.split('\n').find((one) => one.includes(word)) ?? ''
  const kind = kindOfWords(line.replace(/<[^>]*>|[#*]/g, ' ').trim())
  return kind === 'techniques' || kind === 'sources' || kind === 'explore'
}

/** The words of a page that the rules leave out without a warning: menus, side bars, controls, scripts. */
function listDropped(page: string): string {
  const tree: Root = unified().use(rehypeParse).parse(page)
  const holders = findSectionHolders(tree)
  const visit = (node: RootContent | ElementContent, out: boolean): string => {
    if (node.type === 'text') return out ? node.value : ''
    if (node.type !== 'element') return ''
    const isOut = out || isLeftOut(node, holders)
    return node.children.map((child) => visit(child, isOut)).join(' ')
  }
  return tree.children.map((child) => visit(child, false)).join(' ')
}

function isLeftOut(element: Element, holders: ReadonlySet<Element>): boolean {
  return decideLeftOut(element, { holdsSection: holders.has(element), inHeading: false }) !== null
}

/** A printed brief may be read in another way once, for nobody wrote it; what is read then must stay. */
function findUnstable(brief: BriefContent): string | null {
  for (const format of layoutFormats) {
    const first = reread(brief, format)
    const second = first && reread(first, format)
    if (second === null) return `Printed as ${format} it is no brief.`
    const [one, other] = [first, second].map((read) => (read ? projectBrief(read, []) : null))
    const changed = one && other ? findChanged(one, other) : null
    if (changed !== null) return `Printed as ${format} and read again, ${changed} changes.`
  }
  return null
}

function reread(brief: BriefContent, format: (typeof layoutFormats)[number]): BriefContent | null {
  const read = parseBriefLayout({ text: printBriefLayout(brief, format), format }, countKeys())
  return read.ok && read.document.kind === 'brief' ? read.document.brief : null
}

function findChanged(one: object, other: object): string | null {
  const values = new Map<string, unknown>(Object.entries(other))
  const changed = Object.entries(one).find(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(values.get(name)),
  )
  return changed?.[0] ?? null
}
