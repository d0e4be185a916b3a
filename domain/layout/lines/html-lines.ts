import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Inline } from '#domain/prose/inline.ts'
import { normaliseInlines } from '#domain/prose/normalise-inlines.ts'
import { inlinesToText } from '#domain/prose/to-plain-text.ts'
import { listDataRows, type HtmlRow } from '#domain/layout/tables/html-table.ts'
import { isHeaderRow, toTableLines } from '#domain/layout/tables/table-lines.ts'
import { getBylineDay } from './byline-day.ts'
import { decideLeftOut, type LeftOutKind } from '#domain/layout/elements/decide-left-out.ts'
import { isBlock, isFakeBullet } from '#domain/layout/elements/html-elements.ts'
import { wrapMarks } from '#domain/layout/elements/html-marks.ts'
import { countItems, placeInside } from './html-place.ts'
import { makeWriter, type BylineDay, type Writer } from './html-writer.ts'
import { keepsLineEnds } from '#domain/layout/elements/kept-line-ends.ts'
import type { LayoutLine } from './layout-line.ts'
import { makeLine } from './make-line.ts'
import { readRaised } from '#domain/layout/elements/raised-figures.ts'

type Node = RootContent | ElementContent

/** What is read of a page. */
interface HtmlRead extends Pick<Writer, 'lines' | 'left' | 'bylineDay'> {
  /** The sources that it cites from a list of notes, a line for each. */
  sources: LayoutLine[]
}

/** The lines of a page, one for every block of text or line break in it, what was left out, and the day of its byline. */
export function listHtmlLines(root: Root): HtmlRead {
  const writer = makeWriter(root)
  for (const child of root.children) write(child, writer)
  flush(writer)
  const { lines, left, bylineDay } = writer
  return { lines, left, bylineDay, sources: listNotes(writer) }
}

function write(node: Node, writer: Writer): void {
  if (node.type === 'text') writeText(node.value, node.position?.start.line ?? 1, writer)
  if (node.type !== 'element' || leaveOut(node, writer)) return
  const raised = readRaised(node)
  if (raised !== null) writer.nodes.push({ type: 'text', value: raised })
  else if (node.tagName === 'br') breakLine(writer)
  else {
    const around = writer.keepsEnds
    writer.keepsEnds = keepsLineEnds(node, around)
    if (isBlock(node)) writeBlock(node, writer)
    else writeMarked(node, writer)
    writer.keepsEnds = around
  }
}

/** Leaves an element out with all it holds, where it is no part of the text. */
function leaveOut(element: Element, writer: Writer): boolean {
  if (writer.aside.has(element)) return true
  const kind = whyLeftOut(element, writer)
  if (kind === 'surrounding') writer.bylineDay ??= findByline(element)
  else if (kind !== null && kind !== 'silent')
    writer.left.push({ kind, number: element.position?.start.line ?? 1 })
  return kind !== null
}

function findByline(element: Element): BylineDay | null {
  const found = getBylineDay(element)
  return found === null ? null : { day: found, number: element.position?.start.line ?? 1 }
}

function whyLeftOut(element: Element, { holders, place }: Writer): LeftOutKind | null {
  return decideLeftOut(element, { holdsSection: holders.has(element), inHeading: place.heading !== null })
}

/** Where line ends are kept, each of them parts lines, and an empty line is a gap. */
function writeText(value: string, line: number, writer: Writer): void {
  if (!writer.keepsEnds || writer.place.heading !== null) {
    writeWords(value, line, writer)
    return
  }
  for (const [at, words] of value.split('\n').entries()) {
    const isGap = at > 1 && writer.nodes.length === 0
    if (at > 0) breakLine(writer)
    if (isGap) writer.gap = true
    if (words.trim() !== '') writeWords(words, line + at, writer)
  }
}

/** Every piece of text carries the marks around it; neighbours are joined when the line is made. */
function writeWords(value: string, line: number, writer: Writer): void {
  if (writer.number === null && /\S/.test(value)) {
    writer.number = line + (/^\s*/.exec(value)?.[0].split('\n').length ?? 1) - 1
  }
  if (/\S/.test(value)) writer.last = line + value.trimEnd().split('\n').length - 1
  const text: Inline[] = [{ type: 'text', value }]
  writer.nodes.push(...wrapMarks(writer.marks, text))
}

function writeMarked(element: Element, writer: Writer): void {
  if (isFakeBullet(element)) {
    writer.nodes.push({ type: 'text', value: '• ' })
    return
  }
  writer.marks.push(element)
  for (const child of element.children) write(child, writer)
  writer.marks.pop()
}

/** A table of data: a row is an item of a list. The cells are written where no line is open. */
function writeTable(rows: readonly HtmlRow[], element: Element, writer: Writer): void {
  flush(writer)
  const read = rows.map(({ cells, number }) => ({
    number,
    cells: cells.map((cell) => readCell(cell, writer)),
  }))
  const titles = (read[0]?.cells ?? []).map(inlinesToText)
  const headed = rows[0]?.header === true || isHeaderRow(titles)
  const table = { header: headed ? titles : [], rows: headed ? read.slice(1) : read }
  const container = { element, parent: writer.place.container }
  for (const line of toTableLines(table, writer.place.depth)) writer.lines.push({ line, container })
  writer.gap = true
}

function readCell(cell: Element, writer: Writer): Inline[] {
  const inside: Writer = { ...writer, lines: [], nodes: [], number: null, last: null, marks: [] }
  const visit = (node: ElementContent) => {
    if (node.type === 'element' && isBlock(node) && whyLeftOut(node, inside) === null) {
      inside.nodes.push({ type: 'text', value: ' ' })
      node.children.forEach(visit)
      inside.nodes.push({ type: 'text', value: ' ' })
    } else if (node.type === 'element' && node.tagName === 'br')
      inside.nodes.push({ type: 'text', value: ' ' })
    else write(node, inside)
  }
  cell.children.forEach(visit)
  return normaliseInlines(inside.nodes)
}

/** A note is one line, whatever blocks it is written in. */
function listNotes(writer: Writer): LayoutLine[] {
  const place = { depth: 1, continues: false, heading: null, gap: true, rawBold: true }
  return writer.notes
    .flatMap(({ items }) => items)
    .flatMap(({ item, number }) => {
      const at = item.position?.start.line ?? 1
      return makeLine({ ...place, number: at, mark: `${number}.`, nodes: readCell(item, writer) }) ?? []
    })
}

function writeBlock(element: Element, writer: Writer): void {
  const rows = element.tagName === 'table' ? listDataRows(element) : null
  if (rows !== null) {
    writeTable(rows, element, writer)
    return
  }
  if (!joinsLine(element)) flush(writer)
  const around = writer.place
  const written = writer.lines.length
  countItems(element, writer.numbers)
  writer.place = placeInside(element, around, writer.numbers)
  writer.gap = true
  if (element.tagName === 'dt') writeMarked(element, writer)
  else for (const child of element.children) write(child, writer)
  if (element.tagName === 'dt' || isCell(element)) writer.nodes.push({ type: 'text', value: ': ' })
  else flush(writer)
  const filled = around.depth > 0 && writer.lines.length > written
  writer.place = { ...around, continues: around.continues || filled, mark: filled ? null : around.mark }
  writer.gap = true
}

/** A description stands on the line of its term, a table's cells on one line. */
function joinsLine({ tagName }: Element): boolean {
  return tagName === 'dd' || tagName === 'td' || tagName === 'th'
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th'
}

/** A line break in a heading is a space: a title has one line. */
function breakLine(writer: Writer): void {
  if (writer.place.heading !== null) {
    writer.nodes.push({ type: 'text', value: ' ' })
    return
  }
  flush(writer)
  writer.gap = false
}

function flush(writer: Writer): void {
  const { container, ...place } = writer.place
  const nodes = dropLastColon(writer.nodes)
  const number = writer.number ?? 1
  const last = writer.last !== null && writer.last > number ? writer.last : undefined
  const line = makeLine({ ...place, number, last, nodes, gap: writer.gap, rawBold: true })
  writer.nodes = []
  writer.number = null
  writer.last = null
  if (line === null) return
  writer.lines.push({ line, container })
  writer.gap = false
  if (place.depth > 0) writer.place = { ...writer.place, continues: true, mark: null }
}

/** The colon that was put behind the last cell of a row. */
function dropLastColon(nodes: Inline[]): Inline[] {
  const last = nodes.at(-1)
  return last?.type === 'text' && last.value === ': ' ? nodes.slice(0, -1) : nodes
}
