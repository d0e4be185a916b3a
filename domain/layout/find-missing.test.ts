import { describe, expect, it } from 'vitest'
import { findMissing, findTruncation } from './find-missing.ts'
import type { LayoutBlock } from './headings/section-headings.ts'
import { readText } from './lines/read-text.ts'

/** A block whose heading stands on the given line, its text below it. */
function block(kind: LayoutBlock['kind'], line = 1, text = ''): LayoutBlock {
  const lines = readText(text).map((one) => ({ ...one, number: line + one.number }))
  return { kind, number: null, title: kind, line, lines }
}

const blocks = (...kinds: LayoutBlock['kind'][]) => kinds.map((kind, at) => block(kind, at * 10 + 1))

describe('findMissing', () => {
  const missing = (...kinds: LayoutBlock['kind'][]) =>
    findMissing(blocks(...kinds)).map(({ message, line }) => [/"(.*)"/.exec(message)?.[1], line])

  it.each<[LayoutBlock['kind'][]]>([
    [[]],
    [['bluf']],
    [['tags']],
    [['bluf', 'hypotheses']],
    [['bluf', 'hypotheses', 'key-points', 'implications', 'recommendations', 'entities', 'tags']],
    [['bluf', 'analysis', 'implications', 'recommendations', 'entities', 'tags']],
    [['implications', 'recommendations']],
    [['bluf', 'other', 'hypotheses']],
  ])('finds nothing missing in %j', (kinds) => {
    expect(missing(...kinds)).toEqual([])
  })

  it.each<[LayoutBlock['kind'][], [string, number][]]>([
    [['bluf', 'key-points'], [['Competing Hypotheses', 11]]],
    [['hypotheses', 'implications'], [['Key Assumptions and Red Flags', 11]]],
    [['key-points', 'recommendations'], [['Implications and Strategic Risks', 11]]],
    [['implications', 'entities'], [['Recommendations and Outlook', 11]]],
    [['recommendations', 'tags'], [['Key Individuals and Entities', 11]]],
    [
      ['bluf', 'hypotheses', 'entities'],
      [
        ['Key Assumptions and Red Flags', 21],
        ['Implications and Strategic Risks', 21],
        ['Recommendations and Outlook', 21],
      ],
    ],
    [['bluf', 'analysis', 'recommendations'], [['Implications and Strategic Risks', 21]]],
    [['analysis', 'hypotheses', 'implications'], [['Key Assumptions and Red Flags', 21]]],
    [
      ['bluf', 'implications'],
      [
        ['Competing Hypotheses', 11],
        ['Key Assumptions and Red Flags', 11],
      ],
    ],
  ])('in %j', (kinds, found) => {
    expect(missing(...kinds)).toEqual(found)
  })

  it('finds the analysis of an older layout missing in none', () => {
    expect(missing('bluf', 'hypotheses', 'key-points')).toEqual([])
  })

  it('says so in a sentence', () => {
    expect(findMissing(blocks('bluf', 'key-points'))).toEqual([
      {
        code: 'missing-section',
        message: 'There is no section "Competing Hypotheses". The sections around it were read.',
        line: 11,
      },
    ])
  })
})

describe('findTruncation', () => {
  const cut = (line: number | null) => [
    {
      code: 'truncated',
      message: 'The text ends in mid-sentence. Everything up to there was kept.',
      line,
    },
  ]
  const early = (line: number | null) => [
    {
      code: 'truncated',
      message:
        'The text ends before the sections that every brief ends with. Everything up to there was kept.',
      line,
    },
  ]
  const tags = block('tags', 5, 'ports, tugs')
  const check = (...all: LayoutBlock[]) => findTruncation(all, all)

  it('finds none where tags end the text', () => {
    expect(check(block('bluf', 1, 'It sank.'), tags)).toEqual([])
  })

  it('finds the end early where there are no tags', () => {
    expect(check(block('bluf', 4, 'It sank.'))).toEqual(early(5))
    expect(check(block('entities', 4, 'Ada Brandt'))).toEqual(early(5))
    expect(check(block('entities', 4))).toEqual(early(4))
    expect(check()).toEqual(early(null))
  })

  it.each(['It sank and', 'It sank,', 'It sank –'])('finds it cut at "%s"', (text) => {
    expect(check(tags, block('implications', 7, text))).toEqual(cut(8))
  })

  it.each([
    'It sank.',
    'It sank!',
    'It sank?',
    'It sank…',
    'as follows:',
    'one;',
    '(it sank)',
    'It sank [1]',
    '“It sank”',
    "'It sank'",
    '40%',
    '« It sank »',
  ])('finds it whole at "%s"', (text) => {
    expect(check(tags, block('implications', 7, text))).toEqual([])
  })

  it.each(['tags', 'entities', 'sources', 'explore'] as const)('finds names in %s whole', (kind) => {
    expect(check(tags, block(kind, 7, 'Ada Brandt'))).toEqual([])
  })

  it.each([
    ['names alone', 'SWOT\nACH', []],
    ['descriptions without full stops', 'SWOT: few berths\nACH: it sank', []],
    ['a name below a description', 'SWOT: Few berths.\nACH', []],
    ['a description cut below a whole one', 'SWOT: Few berths.\nACH: It sank and', cut(9)],
  ])('judges techniques by how the others end: %s', (_, text, warnings) => {
    expect(check(tags, block('techniques', 7, text))).toEqual(warnings)
  })

  it('judges by the last block, though sections are what it counts', () => {
    const bluf = block('bluf', 1, 'It sank and')
    expect(findTruncation([bluf, tags], [bluf, tags, block('sources', 9, '[1] Log')])).toEqual([])
  })
})
