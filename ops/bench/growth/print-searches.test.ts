import { expect, it } from 'vitest'
import { printSearches } from './print-searches.ts'

const searches = [
  {
    name: 'search a word',
    median: 12.34,
    p95: 45.67,
    statements: [
      { text: 'select\n  1', plan: 'Result\nPlanning Time: 0.250 ms\nExecution Time: 1.000 ms' },
      { text: 'select 2', plan: 'Result\nPlanning Time: 0.250 ms\nExecution Time: 2.000 ms' },
    ],
  },
]

const table = `| searches of 1000 briefs | p50 | p95 | statements | in the database |
| --- | --- | --- | --- | --- |
| search a word | 12.3 ms | 45.7 ms | 2 | 3.5 ms |`

it('says how long searches take, and how much of it in the database', () => {
  expect(printSearches(searches, { size: 1_000, plans: false })).toBe(table)
})

it('says where the time goes when it is asked to', () => {
  expect(printSearches(searches, { size: 1_000, plans: true })).toBe(
    `${table}

### search a word

-- select 1
Result
Planning Time: 0.250 ms
Execution Time: 1.000 ms

-- select 2
Result
Planning Time: 0.250 ms
Execution Time: 2.000 ms`,
  )
})
