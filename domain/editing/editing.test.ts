import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { listMissing } from '#domain/briefs/list-missing.ts'
import type { Run } from '#domain/briefs/runs.ts'
import { blankContent, layoutSections, withBlanks } from './blank-content.ts'
import { dropBlanks } from './drop-blanks.ts'
import { beginHistory, recordEdit, redoEdit, undoEdit } from './edit-history.ts'
import { moveItem } from './edit-list.ts'
import { insertPart, movePart, removePart, setPart } from './edit-parts.ts'
import { getRole, setRole } from './set-role.ts'

describe('a blank brief', () => {
  it('has the seven sections of the layout, and nothing of it goes to readers', () => {
    expect(blankContent().sections.map(({ number, kind }) => [number, kind])).toEqual(
      layoutSections.map(({ kind }, at) => [at + 1, kind]),
    )
    expect(dropBlanks(blankContent()).sections).toEqual([])
    expect(listMissing(dropBlanks(blankContent()))).toHaveLength(2)
  })

  it('loses nothing that is written, and gives back what it was filled from', () => {
    const content = aContent()
    expect(dropBlanks(withBlanks(content))).toEqual(dropBlanks(content))
    expect(dropBlanks(content)).toEqual(content)
  })

  it('puts a section that a text lacks where the layout has it', () => {
    const content = aContent()
    const without = { ...content, sections: content.sections.filter(({ kind }) => kind !== 'hypotheses') }
    expect(
      withBlanks(without)
        .sections.map(({ kind }) => kind)
        .indexOf('hypotheses'),
    ).toBe(1)
  })

  it('keeps a label above what is written only', () => {
    const blank = blankContent()
    const at = blank.sections.findIndex(({ kind }) => kind === 'recommendations')
    const [best] = blank.sections[at]?.parts.filter(({ kind }) => kind === 'scenario') ?? []
    if (best?.kind !== 'scenario') throw new Error('no scenario')
    const written = setPart(blank, { section: at, part: 3 }, { ...best, text: 'It ends.' })
    expect(dropBlanks(written).sections.map(({ parts }) => parts.map(({ kind }) => kind))).toEqual([
      ['subheading', 'scenario'],
    ])
  })
})

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
  const keys = (changed: typeof content) =>
    changed.sections[at]?.parts.map((part) => ('key' in part ? part.key : part.kind))

  it('are moved among their kind, put in and taken out', () => {
    expect(keys(content)).toEqual(['error', 'prank', 'weighed'])
    expect(keys(movePart(content, { section: at, part: 0 }, 1))).toEqual(['prank', 'error', 'weighed'])
    expect(keys(movePart(content, { section: at, part: 1 }, 1))).toEqual(['error', 'prank', 'weighed'])
    expect(keys(movePart(content, { section: at, part: 0 }, -1))).toEqual(['error', 'prank', 'weighed'])
    expect(keys(removePart(content, { section: at, part: 1 }))).toEqual(['error', 'weighed'])
    expect(keys(insertPart(content, { section: at, part: 2 }, { kind: 'subheading', text: 'x' }))).toEqual([
      'error',
      'prank',
      'subheading',
      'weighed',
    ])
  })

  it('in lists move too', () => {
    expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moveItem(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
  })
})
