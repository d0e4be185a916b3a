import { expect, it } from 'vitest'
import { printAuditQuery, readAuditCursor, readAuditFilter } from './audit-filter.ts'

const id = '01a214a2-f8d2-7f0c-b71e-8566e83160b6'
const none = { person: null, action: null, subject: null, from: null, to: null }
const filterOf = (query: string) => readAuditFilter(new URLSearchParams(query))

it.each([
  ['', none],
  [`person=${id}&action=signed+in`, { ...none, person: id, action: 'signed in' }],
  [
    'subject=brief&from=2026-03-05&to=2026-03-06',
    { ...none, subject: 'brief', from: '2026-03-05', to: '2026-03-06' },
  ],
  ['person=ann&from=2026-02-30&action=%27%3B--&to=', none],
])('reads the filter of ?%s', (query, filter) => expect(filterOf(query)).toEqual(filter))

it.each([
  ['2026-03-05T09:00:00.000Z', id, true],
  ['2026-13-45T09:00:00.000Z', id, false],
  ['0000-01-01T09:00:00.000Z', id, false],
  ['2026-03-05', id, false],
  ['2026-03-05T09:00:00.000Z', '1', false],
])('reads a cursor after %s and %s: %s', (at, last, isOne) =>
  expect(readAuditCursor(new URLSearchParams({ after: `${at}_${last}` }))).toEqual(
    isOne ? { at, id: last } : null,
  ),
)

it('prints what it reads', () => {
  const filter = { ...none, person: id, action: 'signed in', to: '2026-03-06' }
  const cursor = { at: '2026-03-05T09:00:00.000Z', id }
  const query = printAuditQuery(filter, cursor)
  expect(filterOf(query)).toEqual(filter)
  expect(readAuditCursor(new URLSearchParams(query))).toEqual(cursor)
  expect(printAuditQuery(none, null)).toBe('')
})
