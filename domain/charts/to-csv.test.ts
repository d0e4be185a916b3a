import { expect, it } from 'vitest'
import type { ChartCell } from './chart-table.ts'
import { toCsv } from './to-csv.ts'

it.each<[string, ChartCell, string]>([
  ['a text', 'ports', 'ports'],
  ['a number', 7, '7'],
  ['a number below zero', -7, '-7'],
  ['a day', { day: '2026-03-05' }, '2026-03-05'],
  ['a name with a page', { text: 'Harbour', href: '/entities/harbour' }, 'Harbour'],
  ['nothing', '', ''],
  ['a comma', 'Kyiv, Ukraine', '"Kyiv, Ukraine"'],
  ['a quotation mark', 'the "lock"', '"the ""lock"""'],
  ['a line break', 'one\ntwo', '"one\ntwo"'],
  ['what looks like a formula', '=1+1', "'=1+1"],
  ['a plus', '+44 20', "'+44 20"],
  ['a minus that is a text', '-x', "'-x"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula in the name of something', { text: '=A1', href: null }, "'=A1"],
  ['a formula with a comma', '=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
  ['a tab before a formula', '\t=1', "'\t=1"],
  ['an equals sign inside', 'a=b', 'a=b'],
  ['a right-to-left name', 'ميناء', 'ميناء'],
])('writes %s', (_, cell, field) => {
  expect(toCsv({ columns: ['Value'], rows: [[cell]] })).toBe(`Value\r\n${field}\r\n`)
})

it('writes a line for the columns and one for each row', () => {
  const columns = ['Week of', 'Briefs']
  expect(toCsv({ columns, rows: [] })).toBe('Week of,Briefs\r\n')
  const rows = [
    [{ day: '2026-03-02' }, 2],
    [{ day: '2026-03-09' }, 0],
  ]
  expect(toCsv({ columns, rows })).toBe('Week of,Briefs\r\n2026-03-02,2\r\n2026-03-09,0\r\n')
})
