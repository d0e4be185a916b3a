import { fromMarkdown } from 'mdast-util-from-markdown'
import type {
  BlockContent,
  Definition,
  DefinitionContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast'
import { toString } from 'mdast-util-to-string'
import { fromPhrasing } from '#domain/prose/from-mdast.ts'
import type { Inline } from '#domain/prose/inline.ts'
import { parseProse } from '#domain/prose/parse-prose.ts'
import type { LayoutLine, RawLine } from './layout-line.ts'
import { makeLine } from './make-line.ts'
import { readPipeTable } from '#domain/layout/tables/pipe-table.ts'
import { toTableLines } from '#domain/layout/tables/table-lines.ts'
import { readText } from './read-text.ts'
import { isTitleShaped } from './title-shape.ts'
import type { Continues } from './unwrap-lines.ts'

type Block = RootContent | BlockContent | DefinitionContent

interface Reading {
  source: readonly string[]
  /** Whether a line end inside a paragraph means nothing, judged by the lines around it. */
  continues: Continues
  definitions: ReadonlyMap<string, string>
}

interface Place {
  depth: number
  continues: boolean
  mark: string | null
}

/** Four spaces are no code here: texts are pasted with indents. */
const noIndentedCode = { disable: { null: ['codeIndented'] } }

/** `**Label:**text`: for Markdown these stars close nothing, for whoever wrote them they do. */
const tightLabel = /(?<=^|\s)\*\*[^*\n]{1,80}:\*\*(?=[\p{L}\p{N}])/gmu

/** The lines of a Markdown text. Without headings its numbered titles would be lists: then its lines are read one by one. */
export function readMarkdown(given: string): LayoutLine[] {
  const text = given.replace(tightLabel, '$& ')
  const tree = fromMarkdown(text, { extensions: [noIndentedCode] })
  const source = text.split('\n')
  const headed =
    tree.children.filter((node) => node.type === 'heading' && !isRuledParagraph(node, source)).length >= 2
  if (!headed) return readText(text, { parse: parseLine, rawBold: false })
  const definitions = new Map(
    tree.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  )
  const reading = { source, definitions, continues: continuesMarkdown }
  const top = { depth: 0, continues: false, mark: null }
  return tree.children.flatMap((node) => readBlock(node, top, reading))
}

function parseLine(line: string): Inline[] {
  return parseProse(line).flat()
}

/** In Markdown with headings a line end means nothing, unless the next line is one that stands for itself. */
function continuesMarkdown(above: string, next: string): boolean {
  if (/^\s*Published(?: on)?:.*\d{4}/.test(above)) return false
  return !/^\s*(?:Published(?: on)?:|Intelligence Report:|Likelihood:|\*\*[^*]{1,80}:?\*\*:?|[•◦▪·–—]\s|\(?\d{1,2}[.)]\s)/.test(
    next,
  )
}

function readBlock(node: Block, place: Place, reading: Reading): LayoutLine[] {
  switch (node.type) {
    case 'heading':
      if (isRuledParagraph(node, reading.source)) return readParagraph(node, place, reading)
      return toLine(node.children, { ...place, number: lineOf(node), heading: node.depth, gap: true })
    case 'paragraph':
      return readParagraph(node, place, reading)
    case 'list':
      return readList(node, place, reading)
    case 'blockquote':
      return node.children.flatMap((child) => readBlock(child, place, reading))
    case 'code':
    case 'html':
      return readVerbatim(
        node.type === 'html' ? node.value.replace(/<(?=[a-z/!?])[^>]{0,2000}>/gi, '') : node.value,
        // The text of a block of code begins below its fence.
        lineOf(node) + (node.type === 'code' ? 1 : 0),
        place,
      )
    case 'definition':
      return readDefinition(node, place)
    default:
      return []
  }
}

/** What stands behind a number in brackets is the text of a source, even where Markdown would take it for an address. */
function readDefinition({ identifier, url, title, position }: Definition, place: Place): LayoutLine[] {
  if (!/^\d{1,3}$/.test(identifier)) return []
  const words = [`[${identifier}]`, url, title].filter(Boolean).join(' ')
  return readVerbatim(words, position?.start.line ?? 1, place)
}

/**
 * A line of dashes right below a whole sentence, or a line of the opening, is a rule: what stands above it is as long
 * as a paragraph, ends like a sentence, or begins with a label.
 */
function isRuledParagraph(heading: Heading, source: readonly string[]): boolean {
  const last = source[(heading.position?.end.line ?? 1) - 1] ?? ''
  if (!/^\s{0,3}-+\s*$/.test(last)) return false
  const text = toString(heading).trim()
  return !isTitleShaped(text) || /^\p{Lu}[\p{L} ]{2,30}:\s/u.test(text)
}

function readList(list: List, { depth }: Place, reading: Reading): LayoutLine[] {
  const first = list.start ?? 1
  return list.children.flatMap((item, at) =>
    item.children.flatMap((child, place) => {
      const mark = list.ordered === true && place === 0 ? `${first + at}.` : null
      return readBlock(child, { depth: depth + 1, continues: place > 0, mark }, reading)
    }),
  )
}

function readVerbatim(text: string, number: number, place: Place): LayoutLine[] {
  return text.split('\n').flatMap((line, at) =>
    toLine([{ type: 'text', value: line }], {
      ...place,
      number: number + at,
      heading: null,
      gap: at === 0,
    }),
  )
}

function readParagraph(paragraph: Paragraph | Heading, place: Place, reading: Reading): LayoutLine[] {
  const start = lineOf(paragraph)
  const rows = reading.source.slice(start - 1, paragraph.position?.end.line ?? start)
  const table = readPipeTable(rows, { firstNumber: start, parse: parseLine })
  if (table !== null) return toTableLines(table, place.depth)
  const pieces = splitAtLineEnds(fromPhrasing(resolveReferences(paragraph.children, reading)), start, reading)
  return pieces.flatMap(({ nodes, number, last }, at) => {
    const below = at === 0 ? place : { ...place, mark: null, continues: place.depth > 0 }
    return toRaw(nodes, { ...below, number, last, heading: null, gap: at === 0 })
  })
}

interface Piece {
  nodes: Inline[]
  number: number
  last?: number | undefined
}

/** Cuts a paragraph at the line ends that part lines; the others become spaces. */
function splitAtLineEnds(nodes: readonly Inline[], start: number, { source, continues }: Reading): Piece[] {
  const pieces: Piece[] = [{ nodes: [], number: start }]
  let line = start
  for (const node of nodes) {
    const texts = node.type === 'text' ? node.value.split('\n') : []
    if (node.type !== 'text') {
      line += JSON.stringify(node).split('\\n').length - 1
      addNode(pieces.at(-1), node, line)
    }
    for (const [at, value] of texts.entries()) {
      if (at > 0) line += 1
      const joins = at > 0 && continues(source[line - 2] ?? '', source[line - 1] ?? '')
      if (at > 0 && !joins) pieces.push({ nodes: [], number: line })
      addNode(pieces.at(-1), { type: 'text', value: joins ? ` ${value}` : value }, line)
    }
  }
  return pieces
}

function addNode(piece: Piece | undefined, node: Inline, line: number): void {
  piece?.nodes.push(node)
  if (piece && line > piece.number) piece.last = line
}

/** `[text][name]` with a definition is a link; a number in brackets stays a citation. */
function resolveReferences(nodes: readonly PhrasingContent[], { definitions }: Reading): PhrasingContent[] {
  return nodes.map((node) => {
    const url = node.type === 'linkReference' ? definitions.get(node.identifier) : undefined
    if (node.type !== 'linkReference') return node
    if (/^\d{1,3}$/.test(node.identifier)) return { type: 'text', value: `[${node.identifier}]` }
    return { type: 'link', url: url ?? '', children: node.children }
  })
}

function toLine(nodes: readonly PhrasingContent[], line: Omit<RawLine, 'nodes' | 'rawBold'>): LayoutLine[] {
  return toRaw(fromPhrasing(nodes), line)
}

function toRaw(nodes: readonly Inline[], line: Omit<RawLine, 'nodes' | 'rawBold'>): LayoutLine[] {
  const made = makeLine({ ...line, nodes, rawBold: false })
  return made ? [made] : []
}

function lineOf(node: Block): number {
  return node.position?.start.line ?? 1
}
