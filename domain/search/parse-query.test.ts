import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from './parse-query.ts'
import { printQuery } from './print-query.ts'
import { listNotes } from './search-notes.ts'
import { mostCharacters, mostTerms, searchFields } from './search-query.ts'

describe('a query is read and printed again', () => {
  it.each<[written: string, canonical: string]>([
    ['', ''],
    ['port', 'port'],
    ['  Port   CLOSED ', 'Port CLOSED'],
    ['port port', 'port'],
    ['"false alarm" port', '"false alarm" port'],
    ['“false  alarm”', '"false alarm"'],
    ['"false alarm', '"false alarm"'],
    ['port"false alarm"', 'port "false alarm"'],
    ['-port alarm', 'alarm -port'],
    ['alarm -"false alarm"', 'alarm -"false alarm"'],
    ['port OR harbour closed', 'port OR harbour closed'],
    ['port OR OR harbour', 'port OR harbour'],
    ['OR port OR', 'port'],
    ['(port OR harbour)', 'port OR harbour'],
    ['port OR -harbour', 'port -harbour'],
    ['-port OR harbour', 'harbour -port'],
    ['port or harbour', 'port or harbour'],
    ['harb*', 'harb*'],
    ['harb*, * **', 'harb*'],
    ['state-backed', 'state-backed'],
    ['tag:ports', 'tag:ports'],
    ['TAG:Ports,', 'tag:Ports'],
    ['-tag:ports port', 'port -tag:ports'],
    ['tag:"maritime security"', 'tag:"maritime security"'],
    ['-tag:"maritime security"', '-tag:"maritime security"'],
    ['tag:"ports"', 'tag:ports'],
    ['tag: ports', 'tag ports'],
    ['tag:', 'tag'],
    ['(tag:ports)', 'tag:ports'],
    ['colour:red', 'colour:red'],
    ['tag:ports OR tag:ships', 'tag:ports OR tag:ships'],
    ['confidence:High', 'confidence:high'],
    ['likelihood:very-likely', 'likelihood:"very likely"'],
    ['from:2026 to:2026-03', 'from:2026 to:2026-03'],
    ['from:2026-02-28', 'from:2026-02-28'],
    ['po\u0000rt', 'po rt'],
    ['\u202eport\u2066', 'port'],
    ['po\ud800rt', 'po rt'],
    ["& | ! :* \\ ' ( ) <->", ''],
    ["O'Brien C++", "O'Brien C"],
    ['港湾 "東京 都"', '港湾 "東京 都"'],
  ])('%j as %j', (written, canonical) => {
    expect(printQuery(parseQuery(written))).toBe(canonical)
    expect(printQuery(parseQuery(canonical))).toBe(canonical)
    expect(parseQuery(written).notes).toEqual([])
  })
})

it('tells words, phrases, beginnings and filters apart', () => {
  expect(parseQuery('port "false alarm" OR harb* -tag:ports')).toEqual({
    wanted: [
      [{ kind: 'word', text: 'port' }],
      [
        { kind: 'phrase', text: 'false alarm' },
        { kind: 'prefix', text: 'harb' },
      ],
    ],
    excluded: [{ kind: 'filter', field: 'tag', value: 'ports' }],
    notes: [],
  })
})

describe('what cannot be used is left out and noted', () => {
  it.each<[written: string, canonical: string, note: string]>([
    ['port from:2026-02-30', 'port', 'A date was ignored. Write dates as 2026, 2026-03 or 2026-03-05.'],
    ['port to:2026-13', 'port', 'A date was ignored. Write dates as 2026, 2026-03 or 2026-03-05.'],
    ['port to:yesterday', 'port', 'A date was ignored. Write dates as 2026, 2026-03 or 2026-03-05.'],
    [
      'port confidence:certain',
      'port',
      'A level of confidence was ignored. The levels are low, moderate, high.',
    ],
    [
      'port likelihood:maybe',
      'port',
      'A likelihood was ignored. Use a term of one of the yardsticks, such as likelihood:"very likely".',
    ],
    [
      Array.from({ length: 40 }, (_, at) => `w${at}`).join(' '),
      Array.from({ length: 32 }, (_, at) => `w${at}`).join(' '),
      'Only the first 32 words were used.',
    ],
    [`${'x'.repeat(290)} ${'y'.repeat(290)}`, 'x'.repeat(290), 'Only the first 300 characters were used.'],
    ['x'.repeat(10_000), 'x'.repeat(300), 'Only the first 300 characters were used.'],
    [`"${'x'.repeat(10_000)}`, `"${'x'.repeat(298)}"`, 'Only the first 300 characters were used.'],
  ])('%#', (written, canonical, note) => {
    const query = parseQuery(written)
    expect(printQuery(query)).toBe(canonical)
    expect(listNotes(query)).toEqual([note])
  })
})

it('two thousand times OR between words is a short query', () => {
  const query = parseQuery(Array.from({ length: 2_000 }, (_, at) => `w${at}`).join(' OR '))
  expect(query.wanted).toHaveLength(1)
  expect(query.wanted[0]).toHaveLength(32)
  expect(query.notes).toEqual(['too-long', 'too-many-words'])
})

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '"',
    '-',
    '*',
    ' OR ',
    ' ',
    ':',
    '(',
    ')',
    '\u0000',
    '\u202e',
    '\ud800',
    '港',
    'é',
    '\u0301',
  ),
  fc.constantFrom(...searchFields.map((field) => `${field}:`)),
  fc.constantFrom('2026-03', 'high', 'very likely', 'port', 'x'.repeat(120)),
)

it('any text gives a bounded query that is the same when it is printed and read again', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const query = parseQuery(pieces.join(''))
      const printed = printQuery(query)
      expect(printed.length).toBeLessThanOrEqual(mostCharacters)
      expect(query.wanted.flat().length + query.excluded.length).toBeLessThanOrEqual(mostTerms)
      expect(parseQuery(printed)).toEqual({ ...query, notes: [] })
    }),
    { numRuns: 400 },
  )
})
