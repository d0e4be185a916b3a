import { expect, it } from 'vitest'
import { toJudgment } from '#domain/layout/sections/read-bluf.ts'
import { listUsedTechniques } from './used-techniques.ts'

const section = (text: string) => ({
  number: 2,
  title: 'Competing Hypotheses',
  kind: 'hypotheses' as const,
  parts: [toJudgment('assessment', text, null)],
})
const technique = (name: string) => ({ kind: 'technique' as const, key: '', name, description: null })

it.each([
  ['Using a key assumptions check, the first is likelier.', ['Key assumptions check']],
  ['Using ACH 2.0, the first is likelier.', []],
  ['Using the **ACH** matrix, the first is likelier.', ['ACH matrix']],
  ['Applying Scenario Analysis, we see two.', ['Scenario Analysis']],
  ['Using tugs, the port is open.', []],
  ['It was judged using ACH, among others.', []],
  ['Using a timeline the port is open.', []],
])('in %j are %j', (text, names) => {
  expect(listUsedTechniques([section(text)], [])).toEqual(names.map(technique))
})

it('are named once', () => {
  const twice = [section('Using ACH, the first.'), section('Using ACH, the second.')]
  expect(listUsedTechniques(twice, [])).toEqual([technique('ACH')])
  expect(listUsedTechniques(twice, [technique('ach')])).toEqual([])
  const inText = { ...section('Using ACH, the first.'), parts: [technique('ACH')] }
  expect(listUsedTechniques([inText, ...twice], [])).toEqual([])
})
