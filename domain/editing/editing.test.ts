import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Part, SectionKind } from '#domain/briefs/brief-content.ts'
import type { Run } from '#domain/briefs/runs.ts'
import { blankHypothesis, blankJudgment } from './blank-parts.ts'
import { beginHistory, recordEdit, redoEdit, undoEdit } from './edit-history.ts'
import { moveItem } from './edit-list.ts'
import { addPart, movePart, removePart } from './edit-parts.ts'
import { getRole, setRole } from './set-role.ts'

const aParagraph: Part = { kind: 'passage', key: 'new', form: 'paragraph', text: '' }

/** The parts of the section of a kind by their keys; what has none by its kind. */
function keysOf({ sections }: BriefContent, kind: SectionKind): string[] | undefined {
  const section = sections.find((one) => one.kind === kind)
  return section?.parts.map((part) => ('key' in part ? part.key : part.kind))
}

describe('setRole', () => {
  const runs: Run[] = [
    { role: 'statement', text: 'A sensor failed. ' },
    { role: 'support', text: 'It is old. ' },
    { role: 'uncertainty', text: 'Nobody looked.' },
  ]
  it.each<[string, Run, string[]]>([
    [
      'changes it in its place',
      { role: 'support', text: 'It is new.' },
      ['A sensor failed. ', 'It is new. ', 'Nobody looked.'],
    ],
    ['takes it away', { role: 'uncertainty', text: ' ' }, ['A sensor failed. ', 'It is old.']],
    [
      'adds it at the end',
      { role: 'confidence', text: 'We are sure.' },
      ['A sensor failed. ', 'It is old. ', 'Nobody looked. ', 'We are sure.'],
    ],
  ])('%s', (_, run, texts) => expect(setRole(runs, run).map(({ text }) => text)).toEqual(texts))

  it('makes one of several stretches of a role, and is read back as it was set', () => {
    const twice: Run[] = [...runs, { role: 'support', text: ' Another sign.' }]
    expect(getRole(twice, 'support')).toBe('It is old. Another sign.')
    const set = setRole(twice, { role: 'support', text: 'Only this.' })
    expect(getRole(set, 'support')).toBe('Only this.')
    expect(set).toHaveLength(3)
  })
})

describe('the history of a text', () => {
  it('takes quick changes to one field as one step, and goes back and forth', () => {
    let history = beginHistory('')
    for (const [value, at] of [
      ['a', 0],
      ['ab', 500],
      ['ab c', 5_000],
    ] as const)
      history = recordEdit(history, { value, field: 'title', at })
    history = recordEdit(history, { value: 'ab c!', field: null, at: 5_100 })
    const back = [
      history,
      undoEdit(history),
      undoEdit(undoEdit(history)),
      undoEdit(undoEdit(undoEdit(history))),
    ]
    expect(back.map(({ present }) => present)).toEqual(['ab c!', 'ab c', 'ab', ''])
    const [, once = history] = back
    expect(redoEdit(once).present).toBe('ab c!')
    expect(redoEdit(recordEdit(once, { value: 'other', field: null, at: 0 })).present).toBe('other')
    expect(undoEdit(beginHistory('x')).present).toBe('x')
  })
})

describe('parts', () => {
  const content = aContent()
  const at = content.sections.findIndex(({ kind }) => kind === 'hypotheses')
  const keys = (changed: typeof content) => keysOf(changed, 'hypotheses')

  it('are moved among their kind, put in and taken out', () => {
    expect(keys(content)).toEqual(['error', 'prank', 'weighed'])
    expect(keys(movePart(content, { section: at, part: 0 }, 1))).toEqual(['prank', 'error', 'weighed'])
    expect(keys(movePart(content, { section: at, part: 1 }, 1))).toEqual(['error', 'prank', 'weighed'])
    expect(keys(movePart(content, { section: at, part: 0 }, -1))).toEqual(['error', 'prank', 'weighed'])
    expect(keys(removePart(content, { section: at, part: 1 }))).toEqual(['error', 'weighed'])
  })

  it.each<[string, { part: Part; kind: SectionKind; expected: string[] }]>([
    [
      'behind the last of its kind',
      { part: blankHypothesis(), kind: 'hypotheses', expected: ['error', 'prank', '', 'weighed'] },
    ],
    [
      'at the end where it is the first',
      { part: blankJudgment('key-judgment'), kind: 'tags', expected: ['tag', 'tag', ''] },
    ],
    [
      'a paragraph, in front of the points',
      { part: aParagraph, kind: 'implications', expected: ['part1', 'new', 'part2', 'part3'] },
    ],
    ['a paragraph, where nothing is', { part: aParagraph, kind: 'other', expected: ['new'] }],
  ])('are added %s', (_, { part, kind, expected }) => {
    const section = { number: null, title: 'More', kind: 'other' as const, parts: [] }
    const longer = { ...content, sections: [...content.sections, section] }
    const place = longer.sections.findIndex((one) => one.kind === kind)
    expect(keysOf(addPart(longer, place, part), kind)).toEqual(expected)
  })

  it('in lists move too', () => {
    expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moveItem(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
  })
})
