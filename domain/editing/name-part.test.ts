import { describe, expect, it } from 'vitest'
import type { Part } from '#domain/briefs/brief-content.ts'
import { blankJudgment, blankScenario } from './blank-parts.ts'
import { namePart } from './name-part.ts'

const paragraph: Part = { kind: 'passage', key: '', form: 'paragraph', text: '' }
const implied = (label: string | null): Part => ({
  kind: 'implication',
  key: '',
  label,
  domain: 'other',
  text: '',
})

describe('namePart', () => {
  it.each<[string, Part[], string[]]>([
    [
      'numbers key judgments',
      [blankJudgment('bottom-line'), blankJudgment('key-judgment'), blankJudgment('key-judgment')],
      ['the bottom line', 'key judgment 1', 'key judgment 2'],
    ],
    [
      'says where parts without a label are',
      [paragraph, paragraph, implied(null), { kind: 'subheading', text: 'Trade' }],
      ['Paragraph 1 of Risks', 'Paragraph 2 of Risks', 'Point 1 of Risks', 'Subheading 1 of Risks'],
    ],
    [
      'numbers the second of two that have one label',
      [implied('Trade'), blankScenario('other'), blankScenario('other')],
      ['Trade', 'Wild Card', 'Wild Card 2'],
    ],
  ])('%s', (_, parts, names) =>
    expect(parts.map((_part, at) => namePart({ title: 'Risks', parts }, at))).toEqual(names),
  )
})
