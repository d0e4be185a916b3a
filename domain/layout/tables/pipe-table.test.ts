import { describe, expect, it } from 'vitest'
import { readText } from '#domain/layout/lines/read-text.ts'
import { parseProse } from '#domain/prose/parse-prose.ts'
import { readHypotheses } from '#domain/layout/sections/read-hypotheses.ts'
import { readKeyPoints } from '#domain/layout/sections/read-key-points.ts'
import { readPipeTable } from './pipe-table.ts'
import { toTableLines } from './table-lines.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const linesOf = (...lines: string[]) => {
  const table = readPipeTable(lines, { firstNumber: 5, parse: (text) => parseProse(text).flat() })
  return table && toTableLines(table, 0)
}

describe('a table of Markdown', () => {
  it.each([
    ['with bars around it', ['| Name | Role |', '|---|:-:|', '| Ferry | old |']],
    ['without bars around it', ['Name | Role', '--- | ---', 'Ferry | old']],
  ])('%s gives an item for each row, none for its header and rule', (_, lines) => {
    expect(linesOf(...lines)?.map(({ plain, depth, number }) => [plain, depth, number])).toEqual([
      ['Ferry – old', 1, 7],
    ])
  })

  it('keeps marks and a bar behind a backslash, and drops empty cells', () => {
    const lines = linesOf('a|b|c', '-|-|-', '**Ferry** | a \\| b | red', 'Tug | – |')
    expect(lines?.map(({ prose }) => prose)).toEqual(['**Ferry** – a | b; red', 'Tug'])
  })

  it.each([
    ['no rule below', ['a | b', 'c | d']],
    ['a rule without bars', ['a | b', '---']],
    ['a single line', ['a | b']],
  ])('is none with %s', (_, lines) => expect(linesOf(...lines)).toBeNull())

  it('gives labels to a section that looks for them', () => {
    const lines = linesOf('Kind | What', '- | -', 'Assumptions | The samples are genuine; nobody lies.') ?? []
    expect(partsOf(readKeyPoints(lines))).toMatchObject([
      { label: 'Assumptions', items: [{ text: 'The samples are genuine' }, { text: 'nobody lies' }] },
    ])
  })

  it.each([
    ['Evidence for', 'Evidence against'],
    ['Supporting', 'Contradicting'],
    ['Consistent', 'Inconsistent'],
    ['Pros', 'Cons'],
  ])('with columns "%s" and "%s" gives hypotheses with both sides', (support, against) => {
    const lines = linesOf(`Hypothesis | ${support} | ${against}`, '-|-|-', 'A. It sank. | A log. | No wreck.')
    const runs = [{ role: 'statement' }, { role: 'support' }, { role: 'uncertainty' }]
    const [read] = partsOf(readHypotheses(lines ?? []))
    expect(read).toMatchObject({ kind: 'hypothesis', runs })
  })
})

describe('a table in a text that is read line by line', () => {
  it('stands between the lines around it', () => {
    const text = 'Ships:\nName | Role\n--- | ---\nFerry | old\nTug | new\n\nThe end.'
    expect(readText(text).map(({ plain, depth, number }) => [plain, depth, number])).toEqual([
      ['Ships:', 0, 1],
      ['Ferry – old', 1, 4],
      ['Tug – new', 1, 5],
      ['The end.', 0, 7],
    ])
  })

  it('is none without a rule', () => {
    expect(readText('Briefs | Summary | Support').map(({ plain }) => plain)).toEqual([
      'Briefs | Summary | Support',
    ])
  })
})
