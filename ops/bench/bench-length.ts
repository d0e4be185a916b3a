import { newKey } from '#server/revisions/new-key.ts'
import type { LayoutSource } from '#domain/layout/layout-source.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { measureBeside } from './measure.ts'
import { printNumber, toFigure, type Figure } from './print-table.ts'

const samples = 20
const repeats = 150

/** What a text is made longer with; each is what readers of its format find hardest. */
const pieces: readonly [name: string, format: LayoutSource['format'], piece: string][] = [
  ['nested lists', 'markdown', '- One\n  - Two\n    - Three\n      - Four\n'],
  ['nested lists of a page', 'html', '<ul><li>One<ul><li>Two<ul><li>Three</li></ul></li></ul></li></ul>\n'],
  ['tables', 'markdown', '\n| Port | Ships |\n| --- | --- |\n| Novara | 12 |\n| Quay | 3 |\n'],
  ['emphasis marks', 'markdown', '\nA **ship *sank** and* __two _waited__ for_ it.\n'],
  ['brackets', 'markdown', '\nIt sank [[1] [log](x [2] [a][b [3.\n'],
  ['comments', 'markdown', '\nIt sank <!-- ask --> at <!-- when? --> noon.\n'],
]

/** How the time of reading grows with the length: a text beside one of twice the length, with the ratio of the two. */
export async function benchLength(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, format, piece] of pieces) {
    const [single, double] = [repeats, 2 * repeats].map((times) => toSource(format, piece.repeat(times)))
    if (!single || !double) continue
    const [twice, once] = await measureBeside(
      samples,
      () => read(double),
      () => read(single),
    )
    const ratio = `${printNumber(twice.median / once.median)} times what half of it takes`
    figures.push(
      toFigure(`parse ${name} (${double.text.length} characters)`, twice, {
        goal: 'about 2 times',
        beside: ratio,
      }),
    )
  }
  return figures
}

function toSource(format: LayoutSource['format'], body: string): LayoutSource {
  const text =
    format === 'html'
      ? `<h1>The Quay</h1><h2>1. BLUF</h2>${body}<h2>7. Tags</h2><p>ports</p>`
      : `# The Quay\n\n## 1. BLUF\n\n${body}\n\n## 7. Tags\n\nports\n`
  return { text, format }
}

/** A text that is refused takes no time: the figure would be about nothing. */
function read(source: LayoutSource): void {
  const parsed = parseBriefLayout(source, newKey)
  if (!parsed.ok) throw new Error(parsed.problem.message)
}
