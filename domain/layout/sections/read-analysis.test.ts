import { describe, expect, it } from 'vitest'
import type { Part } from '#domain/briefs/brief-content.ts'
import { readMarkdown } from '#domain/layout/lines/read-markdown.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { readAnalysis } from './read-analysis.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const read = (...lines: string[]) => partsOf(readAnalysis(readText(lines.join('\n'))))

function technique(name: string, description: string | null = null): Part {
  return { kind: 'technique', key: '', name, description }
}

function passage(text: string, form: 'paragraph' | 'item' = 'paragraph'): Part {
  return { kind: 'passage', key: '', form, text }
}

function scenario(name: string, scenarioKind: 'best' | 'worst' | 'other', text: string): Part {
  return { kind: 'scenario', key: '', name, scenarioKind, text, likelihood: null }
}

describe('a technique', () => {
  it.each([
    [['SWOT Analysis: Few berths.'], [technique('SWOT Analysis', 'Few berths.')]],
    [
      ['SWOT Analysis', 'Few berths.', 'Many tugs.'],
      [technique('SWOT Analysis', 'Few berths.\n\nMany tugs.')],
    ],
    [['SWOT Analysis'], [technique('SWOT Analysis')]],
    [['**Berth Review**', 'Few.'], [technique('Berth Review', 'Few.')]],
    [['Berth Review', 'Few.'], [technique('Berth Review', 'Few.')]],
    [
      ['Harbour at night', 'Few.'],
      [passage('Harbour at night'), passage('Few.')],
    ],
    [
      ['SWOT Analysis', '- Few berths.', '- Many tugs.'],
      [technique('SWOT Analysis', 'Few berths.\n\nMany tugs.')],
    ],
    [['SWOT Analysis', '1. Few berths.'], [technique('SWOT Analysis', '1. Few berths.')]],
    [['- SWOT Analysis: Few.', '  Really few.'], [technique('SWOT Analysis', 'Few.\n\nReally few.')]],
    [['- SWOT Analysis: Few.', '  - By day.'], [technique('SWOT Analysis', 'Few.\n\nBy day.')]],
    [['- Berth Review:', '  - By day.'], [technique('Berth Review', 'By day.')]],
    [
      ['- SWOT Analysis: Few.', 'It is late.'],
      [technique('SWOT Analysis', 'Few.'), passage('It is late.')],
    ],
    [['- Berths: Few.'], [passage('Berths: Few.', 'item')]],
    [
      ['It was used.', 'SWOT Analysis', 'Few.'],
      [passage('It was used.'), technique('SWOT Analysis', 'Few.')],
    ],
    [
      ['SWOT Analysis', 'Few.', 'ACH', 'It sank.'],
      [technique('SWOT Analysis', 'Few.'), technique('ACH', 'It sank.')],
    ],
    [
      ['The Long Quay And The Short Quay At Ilvers', 'Few.'],
      [passage('The Long Quay And The Short Quay At Ilvers'), passage('Few.')],
    ],
    [['Few berths, many tugs.'], [passage('Few berths, many tugs.')]],
  ])('is read from %j', (lines, parts) => {
    expect(read(...lines)).toEqual(parts)
  })

  it('may be a heading of the format, whatever it is called', () => {
    const lines = readMarkdown('### what we saw\n\nFew berths.\n\n### and then\n\n- Many tugs.')
    expect(partsOf(readAnalysis(lines))).toEqual([
      technique('what we saw', 'Few berths.'),
      technique('and then', 'Many tugs.'),
    ])
  })
})

describe('a scenario', () => {
  it.each([
    [['Best case: Calm.'], [scenario('Best case', 'best', 'Calm.')]],
    [['Worst – Storm.'], [scenario('Worst', 'worst', 'Storm.')]],
    [
      ['- Best case: Calm.', '- Worst case: Storm.'],
      [scenario('Best case', 'best', 'Calm.'), scenario('Worst case', 'worst', 'Storm.')],
    ],
    [
      ['Best-Case Scenario', 'Calm.', 'It is late.'],
      [scenario('Best-Case Scenario', 'best', 'Calm.'), passage('It is late.')],
    ],
    [
      ['SWOT Analysis', 'Best case: Calm.', 'Worst case: Storm.'],
      [
        technique('SWOT Analysis'),
        scenario('Best case', 'best', 'Calm.'),
        scenario('Worst case', 'worst', 'Storm.'),
      ],
    ],
  ])('is read from %j', (lines, parts) => {
    expect(read(...lines)).toEqual(parts)
  })

  it('is every label below a heading of scenarios that ends so', () => {
    const label = 'Blockade Scenario'
    expect(read('Scenario Generation', `- ${label}: Storm.`, `- Ice Scenario: Frost.`)).toEqual([
      technique('Scenario Generation'),
      scenario(label, 'other', 'Storm.'),
      scenario('Ice Scenario', 'other', 'Frost.'),
    ])
    expect(read('SWOT Analysis', `- ${label}: Storm.`)).toEqual([
      technique('SWOT Analysis', `${label}: Storm.`),
    ])
  })

  it('keeps its likelihood apart', () => {
    expect(read('Best case: Calm. (Likelihood: likely, 55–80%, ICD 203.)')).toEqual([
      {
        kind: 'scenario',
        key: '',
        name: 'Best case',
        scenarioKind: 'best',
        text: 'Calm.',
        likelihood: { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 },
      },
    ])
  })
})

it('finds nothing in no lines', () => {
  expect(partsOf(readAnalysis([]))).toEqual([])
})
