import { describe, expect, it } from 'vitest'
import { joinRole, joinRuns, listRole, type Run, type RunRole } from './runs.ts'

const roles: Readonly<Record<string, RunRole>> = {
  s: 'statement',
  '+': 'support',
  '?': 'uncertainty',
  c: 'confidence',
}

/** Runs written as `s:text`, `+:text`, `?:text` or `c:text`. */
function runs(...written: string[]): Run[] {
  return written.map((run) => ({ role: roles[run.slice(0, 1)] ?? 'statement', text: run.slice(2) }))
}

describe('joinRuns', () => {
  it.each([
    [[], ''],
    [['s:It sank.'], 'It sank.'],
    [['s:It sank, ', '?:but nobody saw.\n\n', '+: Oil.'], 'It sank, but nobody saw.\n\n Oil.'],
  ])('puts %j together as they are', (written, text) => {
    expect(joinRuns(runs(...written))).toBe(text)
  })
})

describe('joinRole', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['+:Oil was seen.'], ''],
    [['s:It sank. ', '+:Oil was seen. ', 's:It rose.'], 'It sank. It rose.'],
    [['s:It sank, ', '?:but nobody saw.'], 'It sank.'],
    [['s:It sank; ', '?:yet nobody saw. ', 's:It rose.'], 'It sank. It rose.'],
    [['s:It sank. ', 's:It rose,'], 'It sank. It rose,'],
    [['s:It sank. ', '+:Oil.\n\n', 's:It rose.'], 'It sank.\n\nIt rose.'],
    [['s:It sank.\n\n', '+:Oil.\n\n', 's:It rose.'], 'It sank.\n\nIt rose.'],
    [['+:Oil.\n\n', 's:It rose.'], 'It rose.'],
    [['s:It sank.\n \n', '?:Or not.'], 'It sank.'],
    [['s:One\nline. ', '+:Oil.\n', 's:Two.'], 'One\nline. Two.'],
  ])('takes the statements out of %j', (written, text) => {
    expect(joinRole(runs(...written), 'statement')).toBe(text)
  })

  it('takes any other role as well', () => {
    const all = runs('s:It sank. ', '+:Oil was seen, ', '?:but far off. ', '+:Wood was, too. ', 'c:Low.')
    expect(joinRole(all, 'support')).toBe('Oil was seen. Wood was, too.')
    expect(joinRole(all, 'uncertainty')).toBe('but far off.')
    expect(joinRole(all, 'confidence')).toBe('Low.')
  })
})

describe('listRole', () => {
  it.each<[string[], string[]]>([
    [[], []],
    [['s:It sank.'], []],
    [['?:Nobody saw.'], ['Nobody saw.']],
    [
      ['?:One. ', '?: Two.\n\n'],
      ['One.', 'Two.'],
    ],
    [['s:It sank, ', '?:but nobody saw.'], ['nobody saw.']],
    [['s:It sank; ', '?:However, nobody saw.'], ['nobody saw.']],
    [['s:It sank,', '?:whereas nobody saw'], ['nobody saw']],
    [['s:It sank. ', '?:But nobody saw.'], ['But nobody saw.']],
    [['s:It sank, ', '?:as nobody saw.'], ['as nobody saw.']],
    [['s:It sank, ', '?:butter was lost.'], ['butter was lost.']],
    [['s:It sank. ', '?:Nobody saw, ', 's:so it is.'], ['Nobody saw']],
    [['?:Nobody saw; ', '+:oil was seen.'], ['Nobody saw']],
    [
      ['s:It sank, ', '?:but one, ', '?:though two.'],
      ['one', 'two.'],
    ],
  ])('lists what is uncertain in %j', (written, pieces) => {
    expect(listRole(runs(...written), 'uncertainty')).toEqual(pieces)
  })
})
