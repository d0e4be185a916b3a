import { describe, expect, it } from 'vitest'
import { measure, measureBeside, summarise } from './measure.ts'
import { printNumber, printTable, toFigure, toSize } from './print-table.ts'

describe('measuring', () => {
  it('tells the middle and the spread, whatever the order', () => {
    expect(summarise([9, 1, 8, 2, 7, 3, 6, 4, 5, 10])).toEqual({ median: 6, low: 2, high: 10 })
    expect(summarise([4])).toEqual({ median: 4, low: 4, high: 4 })
  })

  it('warms up and then counts every run', async () => {
    const runs: number[] = []
    await measure(4, (at) => runs.push(at))
    expect(runs).toEqual([2, 1, 0, 1, 2, 3])
  })

  it('takes two in turns', async () => {
    const runs: string[] = []
    await measureBeside(
      2,
      () => runs.push('one'),
      () => runs.push('other'),
    )
    expect(runs).toEqual(['one', 'other', 'one', 'other', 'one', 'other'])
  })

  it('waits for what takes its time', async () => {
    const { low } = await measure(3, () => new Promise((resolve) => setTimeout(resolve, 20)))
    expect(low).toBeGreaterThan(15)
  })
})

describe('the report', () => {
  it('is a table with three digits that mean something', () => {
    expect([0.0123456, 1.5, 12.345, 1234.5].map(printNumber)).toEqual(['0.0123', '1.50', '12.3', '1235'])
    const rows = printTable([
      toFigure('parse', { median: 2.5, low: 1, high: 4 }, { goal: '< 10 ms', beside: 'another 9.00 ms' }),
      toSize('page', { median: 5850, low: 5850, high: 5850 }),
    ]).split('\n')
    expect(rows).toHaveLength(4)
    expect(rows[2]).toBe('| parse | 2.50 ms | 1.00–4.00 ms | < 10 ms | another 9.00 ms |')
    expect(rows[3]).toBe('| page | 5.85 kB |  |  |  |')
  })
})
