import { expect, it } from 'vitest'
import { printGrowth, printStarts } from './print-growth.ts'

it('prints how times grew, what was read, and which large tables were read whole', () => {
  const at = (median: number, rows: number, wholeTables: string[]) => [
    { name: 'load a tag', median, queries: 3, rows, wholeTables },
  ]
  const table = printGrowth([
    { size: 1_000, measured: at(2, 60, []) },
    { size: 100_000, measured: at(5, 900, ['briefs']) },
  ])
  expect(table.split('\n')[0]).toContain('| at 1,000 | at 100,000 | ratio |')
  expect(table.split('\n')[2]).toBe('| load a tag | 2.00 ms | 5.00 ms | 2.5 | 3 | 60 → 900 | briefs |')
})

it('prints what a first start took, and that memory is unknown where the system does not tell it', () => {
  const start = { briefs: 980, addresses: 4_200, printed: 2_000, seconds: 12.34 }
  const [, , ...rows] = printStarts([
    { ...start, peak: 181 },
    { ...start, peak: null },
  ]).split('\n')
  expect(rows).toEqual([
    '| with 980 briefs | 4,200 | 2,000 | 12.3 s | 181 MB |',
    '| with 980 briefs | 4,200 | 2,000 | 12.3 s | unknown |',
  ])
})
