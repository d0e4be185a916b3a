import { expect, it } from 'vitest'
import { listBulkMonths } from './affected-bulk.ts'

it('the file of a month is named once, however many briefs of it have changed', () => {
  expect(listBulkMonths(['2026-03', '2025-12', '2026-03'])).toEqual([
    '/bulk/2026-03.jsonl',
    '/bulk/2025-12.jsonl',
  ])
})
