import { expect, it } from 'vitest'
import { parseQuery } from './parse-query.ts'
import { printQuery } from './print-query.ts'
import { withFilter, withoutFilter } from './search-filters.ts'
import type { SearchFilter } from './search-query.ts'

it.each<[before: string, filter: SearchFilter, after: string]>([
  ['port', { field: 'tag', value: 'maritime security' }, 'port tag:"maritime security"'],
  ['port tag:ships', { field: 'tag', value: 'ports' }, 'port tag:ships tag:ports'],
  ['port -tag:ports', { field: 'tag', value: 'ports' }, 'port tag:ports'],
  ['category:cyber port', { field: 'category', value: 'energy' }, 'port category:energy'],
  ['from:2025 to:2025', { field: 'from', value: '2026' }, 'to:2025 from:2026'],
])('%s with another filter', (before, filter, after) => {
  expect(printQuery(withFilter(parseQuery(before), filter))).toBe(after)
})

it.each<[before: string, filter: SearchFilter, after: string]>([
  ['port tag:ports', { field: 'tag', value: 'ports' }, 'port'],
  ['port -tag:ports', { field: 'tag', value: 'ports' }, 'port'],
  ['tag:ships OR tag:ports', { field: 'tag', value: 'ports' }, 'tag:ships'],
  ['port', { field: 'tag', value: 'ports' }, 'port'],
])('%s without a filter', (before, filter, after) => {
  expect(printQuery(withoutFilter(parseQuery(before), filter))).toBe(after)
})

it.each([
  ['wanted', 'port -tag:ports'],
  ['excluded', 'port tag:ports'],
] as const)('without the filter where it is %s', (side, after) => {
  const query = parseQuery('port tag:ports -tag:ports')
  expect(printQuery(withoutFilter(query, { field: 'tag', value: 'ports' }, [side]))).toBe(after)
})
