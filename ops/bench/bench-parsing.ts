import { existsSync, readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { newKey } from '#server/revisions/new-key.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import type { LayoutSource } from '#domain/layout/layout-source.ts'
import type { LibraryBrief } from '#server/library/read-library.ts'
import { measureBeside } from './measure.ts'
import { printNumber, toFigure, type Figure } from './print-table.ts'

const reference = '../shared/layouts/brief-reference.txt'
const samples = 200

/** How long reading a published text takes, beside a bare Markdown parser that reads the same characters. */
export async function benchParsing(brief: LibraryBrief): Promise<Figure[]> {
  const sources: [string, LayoutSource][] = [
    ['a library brief as text', { text: printBriefLayout(brief.content, 'text'), format: 'text' }],
    ['the same as Markdown', { text: printBriefLayout(brief.content, 'markdown'), format: 'markdown' }],
  ]
  if (existsSync(reference)) {
    sources.push(['the reference text', { text: readFileSync(reference, 'utf8'), format: 'text' }])
  }
  const figures: Figure[] = []
  for (const [name, source] of sources) figures.push(await benchText(name, source))
  return figures
}

async function benchText(name: string, source: LayoutSource): Promise<Figure> {
  const markdown = unified().use(remarkParse).use(remarkGfm)
  const [ours, bare] = await measureBeside(
    samples,
    () => parseBriefLayout(source, newKey),
    () => markdown.parse(source.text),
  )
  const beside = `bare remark parse ${printNumber(bare.median)} ms`
  return toFigure(`parse ${name} (${source.text.length} characters)`, ours, { goal: '< 10 ms', beside })
}
