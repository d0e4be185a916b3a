import { describe, expect, it } from 'vitest'
import type { Horizon, Part } from '#domain/briefs/brief-content.ts'
import { readMarkdown } from '#domain/layout/lines/read-markdown.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { horizonOf, isRecommendationLabel, readRecommendations } from './read-recommendations.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const read = (...lines: string[]) => partsOf(readRecommendations(readText(lines.join('\n'))))

function recommend(text: string, label: string | null = null, horizon: Horizon = 'other'): Part {
  return { kind: 'recommendation', key: '', label, horizon, text }
}

function passage(text: string, form: 'paragraph' | 'item' = 'paragraph'): Part {
  return { kind: 'passage', key: '', form, text }
}

function scenario(
  name: string,
  scenarioKind: 'best' | 'worst' | 'most-likely' | 'other',
  text: string,
): Part {
  return { kind: 'scenario', key: '', name, scenarioKind, text, likelihood: null }
}

const subheading = (text: string): Part => ({ kind: 'subheading', text })

describe('horizonOf', () => {
  it.each([
    ['Immediate', 'immediate'],
    ['Short-Term', 'immediate'],
    ['short term actions', 'immediate'],
    ['In the short run', 'immediate'],
    ['Near-term posture', 'immediate'],
    ['Urgent', 'immediate'],
    ['0–30 days', 'immediate'],
    ['0 - 72 hours', 'immediate'],
    ['Now', 'immediate'],
    ['Medium-Term Posture', 'medium'],
    ['Mid-term', 'medium'],
    ['1–12 months', 'medium'],
    ['Intermediate steps', 'medium'],
    ['Long-term', 'other'],
    ['Known steps', 'other'],
    ['1–6 months', 'other'],
    ['', 'other'],
    ['Immediate and medium-term', 'immediate'],
  ])('of "%s" is %s', (label, horizon) => {
    expect(horizonOf(label)).toBe(horizon)
  })
})

describe('isRecommendationLabel', () => {
  it.each([
    'Recommendations',
    'Key recommendations',
    'The following actions',
    'Recommended measures',
    'Our policy recommendations include',
    'Next steps',
    'Actions for action',
    'Scenario Outlook',
    'Best case',
    'Immediate',
    'Medium-term steps for the port',
  ])('is yes for "%s"', (label) => {
    expect(isRecommendationLabel(label)).toBe(true)
  })

  it.each([
    '',
    'Ports',
    'Long-term',
    'Recommendations for the port',
    'Stepping up',
    'What we now ask of all pilots at sea',
  ])('is no for "%s"', (label) => {
    expect(isRecommendationLabel(label)).toBe(false)
  })
})

describe('paragraphs', () => {
  it('are recommendations where the section has nothing else', () => {
    expect(read('Watch the strait.', 'Call the pilots.')).toEqual([
      recommend('Watch the strait.'),
      recommend('Call the pilots.'),
    ])
  })

  it('lead in where a list follows', () => {
    expect(read('We advise two steps.', '- Watch the strait.')).toEqual([
      passage('We advise two steps.'),
      recommend('Watch the strait.'),
    ])
  })

  it('lead in where they end in a colon', () => {
    expect(read('We advise this course:', 'Watch the strait.')).toEqual([
      passage('We advise this course:'),
      recommend('Watch the strait.'),
    ])
  })

  it('lead in where a deeper list stands below them', () => {
    const lines = readText('We advise two steps.\n- Watch.\n  - Call.').map((line) =>
      line.depth === 0 ? line : { ...line, depth: 2 },
    )
    expect(partsOf(readRecommendations(lines))).toEqual([
      passage('We advise two steps.'),
      recommend('Watch.'),
      recommend('Call.'),
    ])
  })

  it('lead in where a label follows', () => {
    expect(read('We advise two steps.', 'Immediate: Watch the strait.')).toEqual([
      passage('We advise two steps.'),
      recommend('Watch the strait.', 'Immediate', 'immediate'),
    ])
  })
})

describe('items', () => {
  it.each([
    [['- Watch the strait.'], [recommend('Watch the strait.')]],
    [
      ['1. Watch the strait.', '2. Call.'],
      [recommend('Watch the strait.'), recommend('Call.')],
    ],
    [['- Port Office: Watch the strait.'], [recommend('Watch the strait.', 'Port Office')]],
    [['- **Medium-Term:** Watch.'], [recommend('Watch.', 'Medium-Term', 'medium')]],
    [['- Watch.', '  - By day.', '  - By night.'], [recommend('Watch.\n\nBy day.\n\nBy night.')]],
    [['Immediate', '- Watch.', '- Call.'], [recommend('Watch.\n\nCall.', 'Immediate', 'immediate')]],
    [['Immediate', 'Watch.'], [recommend('Watch.', 'Immediate', 'immediate')]],
  ])('of %j', (lines, parts) => {
    expect(read(...lines)).toEqual(parts)
  })
})

describe('headings', () => {
  it('announce items or paragraphs', () => {
    expect(read('Recommendations', '- Watch.', '- Now: Call.')).toEqual([
      subheading('Recommendations'),
      recommend('Watch.'),
      recommend('Call.', 'Now', 'immediate'),
    ])
    expect(read('Next steps: We wait for two days.')).toEqual([
      subheading('Next steps'),
      passage('We wait for two days.'),
    ])
  })

  it('may hold scenarios behind them on one line', () => {
    expect(read('Scenario Outlook: Best case: calm; worst case: storm.')).toEqual([
      subheading('Scenario Outlook'),
      scenario('Best case', 'best', 'calm'),
      scenario('worst case', 'worst', 'storm.'),
    ])
  })

  it('keep what is no scenario below them as text', () => {
    expect(read('- Watch.', '**Scenario Outlook**', '- All stays as it is.')).toEqual([
      recommend('Watch.'),
      subheading('Scenario Outlook'),
      passage('All stays as it is.', 'item'),
    ])
  })

  it('end with the next one', () => {
    expect(read('**Scenario Outlook**', '- Calm.', '**Recommendations**', '- Watch.')).toEqual([
      subheading('Scenario Outlook'),
      passage('Calm.', 'item'),
      subheading('Recommendations'),
      recommend('Watch.'),
    ])
  })

  it('may be headings of the format', () => {
    const lines = readMarkdown('## Recommendations\n\n- Watch.\n\n## Outlook\n\n- Best case: Calm.\n- Rain.')
    expect(partsOf(readRecommendations(lines))).toEqual([
      subheading('Recommendations'),
      recommend('Watch.'),
      subheading('Outlook'),
      scenario('Best case', 'best', 'Calm.'),
      passage('Rain.', 'item'),
    ])
  })
})

describe('scenarios', () => {
  it.each([
    [['- Best case: Calm.'], [scenario('Best case', 'best', 'Calm.')]],
    [['Worst – Storm.'], [scenario('Worst', 'worst', 'Storm.')]],
    [['**Most Likely Scenario**', 'Rain.'], [scenario('Most Likely Scenario', 'most-likely', 'Rain.')]],
    [
      ['Wild card – A mine.', 'Rain.'],
      [scenario('Wild card', 'other', 'A mine.'), passage('Rain.')],
    ],
  ])('of %j', (lines, parts) => {
    expect(read(...lines)).toEqual(parts)
  })

  it('keep their likelihood apart from their text', () => {
    expect(read('- Best case: Calm. (Likelihood: likely, 55–80%, ICD 203.)')).toEqual([
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
  expect(partsOf(readRecommendations([]))).toEqual([])
})

describe('a label that ends in "Scenario"', () => {
  const named = 'Prolonged Blockade Scenario: The strait stays shut.'
  const kinds = (...lines: string[]) =>
    partsOf(readRecommendations(readText(lines.join('\n')))).map(({ kind }) => kind)

  it.each([
    ['below a heading of scenarios', ['- Scenario Outlook:', `- ${named}`], ['subheading', 'scenario']],
    ['inside such a heading', ['Scenario Outlook:', `- ${named}`], ['subheading', 'scenario']],
    ['anywhere else', ['- Watch the strait.', `- ${named}`], ['recommendation', 'recommendation']],
  ])('is one %s', (_, lines, expected) => expect(kinds(...lines)).toEqual(expected))
})
