import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Inline } from '#domain/prose/inline.ts'
import { normaliseInlines } from '#domain/prose/normalise-inlines.ts'
import { inlinesToText } from '#domain/prose/to-plain-text.ts'
import { listDataRows, type HtmlRow } from '#domain/layout/tables/html-table.ts'
import { isHeaderRow, toTableLines } from '#domain/layout/tables/table-lines.ts'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { getBylineDay } from './byline-day.ts'
import { isBlock, isFakeBullet, isSkipped, isStruck } from './html-elements.ts'
import { wrapMark } from './html-marks.ts'
import type { LayoutLine } from './layout-line.ts'
import { makeLine } from './make-line.ts'

/** Where a line stands in the page: its element, and the chain of those around it. */
export interface Container {
  element: Element | Root
  parent: Container | null
}

export interface HtmlLine {
  line: LayoutLine
  container: Container
}

interface Place {
  container: Container
  depth: number
  continues: boolean
  mark: string | null
  heading: number | null
}

interface Writer {
  lines: HtmlLine[]
  /** The line that is being written, and where it began in the source. */
  nodes: Inline[]
  number: number | null
  gap: boolean
  place: Place
  /** The marks that are open around the text, outermost first. */
  marks: Element[]
  /** The numbers of the items of numbered lists. */
  numbers: Map<Element, number>
  /** The lines of the source where words were struck out. */
  struck: number[]
  /** The day that a byline gives, which is no line of its own. */
  bylineDay: IsoDate | null
}

type Node = RootContent | ElementContent

/** The lines of a page, one for every block of text or line break in it, where words are struck out, and the day of its byline. */
export function listHtmlLines(root: Root): Pick<Writer, 'lines' | 'struck' | 'bylineDay'> {
  const place: Place = {
    container: { element: root, parent: null },
    depth: 0,
    continues: false,
    mark: null,
    heading: null,
  }
  const writer: Writer = {
    lines: [],
    nodes: [],
    number: null,
    gap: true,
    place,
    marks: [],
    numbers: new Map(),
    struck: [],
    bylineDay: null,
  }
  for (const child of root.children) write(child, writer)
  flush(writer)
  const { lines, struck, bylineDay } = writer
  return { lines, struck, bylineDay }
}

function write(node: Node, writer: Writer): void {
  if (node.type === 'text') writeText(node.value, node.position?.start.line ?? 1, writer)
  if (node.type !== 'element') return
  if (isSkipped(node)) {
    writer.bylineDay ??= getBylineDay(node)
    return
  }
  if (isStruck(node)) writer.struck.push(node.position?.start.line ?? 1)
  else if (node.tagName === 'br') breakLine(writer)
  else if (isBlock(node)) writeBlock(node, writer)
  else writeMarked(node, writer)
}

/** Every piece of text carries the marks around it; neighbours are joined when the line is made. */
function writeText(value: string, line: number, writer: Writer): void {
  if (writer.number === null && /\S/.test(value)) {
    writer.number = line + (/^\s*/.exec(value)?.[0].split('\n').length ?? 1) - 1
  }
  const text: Inline[] = [{ type: 'text', value }]
  writer.nodes.push(...writer.marks.reduceRight<Inline[]>((inner, mark) => wrapMark(mark, inner), text))
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
  const inside: Writer = { ...writer, lines: [], nodes: [], number: null, marks: [] }
  const visit = (node: ElementContent) => {
    if (node.type === 'element' && isBlock(node) && !isSkipped(node)) node.children.forEach(visit)
    else if (node.type === 'element' && node.tagName === 'br') inside.nodes.push({ type: 'text', value: ' ' })
    else write(node, inside)
  }
  cell.children.forEach(visit)
  return normaliseInlines(inside.nodes)
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
  countItems(element, writer)
  writer.place = { ...placeOf(element, writer), container: { element, parent: around.container } }
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

function countItems({ tagName, properties, children }: Element, { numbers }: Writer): void {
  if (tagName !== 'ol') return
  const items = children.filter((child) => child.type === 'element' && child.tagName === 'li')
  for (const [at, item] of items.entries()) {
    if (item.type === 'element') numbers.set(item, Number(properties.start ?? 1) + at)
  }
}

function placeOf(element: Element, { place, numbers }: Writer): Place {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (level !== undefined) return { ...place, heading: Number(level) }
  if (element.tagName !== 'li') return place
  const number = numbers.get(element)
  return {
    ...place,
    depth: place.depth + 1,
    continues: false,
    mark: number === undefined ? null : `${number}.`,
  }
}

function breakLine(writer: Writer): void {
  flush(writer)
  writer.gap = false
}

function flush(writer: Writer): void {
  const { container, ...place } = writer.place
  const nodes = dropLastColon(writer.nodes)
  const line = makeLine({ ...place, number: writer.number ?? 1, nodes, gap: writer.gap, rawBold: true })
  writer.nodes = []
  writer.number = null
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
