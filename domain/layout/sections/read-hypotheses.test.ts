import { describe, expect, it } from 'vitest'
import type { Part } from '#domain/briefs/brief-content.ts'
import type { Run } from '#domain/briefs/runs.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { readHypotheses } from './read-hypotheses.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const read = (...lines: string[]) => partsOf(readHypotheses(readText(lines.join('\n'))))

const state = (text: string): Run[] => (text === '' ? [] : [{ role: 'statement', text }])

function hypothesis(said: string | Run[], name: string | null = null): Part {
  const runs = typeof said === 'string' ? state(said) : said
  return { kind: 'hypothesis', key: '', name, runs, likelihood: null }
}

function assessment(text: string): Part {
  return {
    kind: 'judgment',
    key: '',
    role: 'assessment',
    runs: state(text),
    likelihood: null,
    confidence: null,
  }
}

function passage(text: string, form: 'paragraph' | 'item' = 'paragraph'): Part {
  return { kind: 'passage', key: '', form, text }
}

describe('where a hypothesis begins', () => {
  it.each([
    ['at a label', ['Hypothesis A: It sank.', 'Hypothesis B: It burnt.']],
    ['at a letter', ['A. It sank.', 'B. It burnt.']],
    ['at a number', ['1. It sank.', '2. It burnt.']],
    ['at an item', ['- It sank.', '- It burnt.']],
  ])('%s', (_, lines) => {
    expect(read(...lines)).toEqual([hypothesis('It sank.'), hypothesis('It burnt.')])
  })

  it('is at labels alone where there are any', () => {
    expect(
      read('Hypothesis A: It sank.', '- Fog was near.', '1. Tugs too.', 'Hypothesis B: It burnt.'),
    ).toEqual([hypothesis('It sank.\n\nFog was near.\n\nTugs too.'), hypothesis('It burnt.')])
  })

  it('is at numbers and not at items where there are both', () => {
    expect(read('1. It sank.', '- In fog.', '2. It burnt.')).toEqual([
      hypothesis('It sank.\n\nIn fog.'),
      hypothesis('It burnt.'),
    ])
  })

  it('is not at an item that gives evidence', () => {
    expect(read('- It sank.', '- Supporting evidence: oil.', '- It burnt.')).toEqual([
      hypothesis([
        { role: 'statement', text: 'It sank.\n\n' },
        { role: 'support', text: 'Supporting evidence: oil.' },
      ]),
      hypothesis('It burnt.'),
    ])
  })

  it('is not at an inner item or a further paragraph', () => {
    expect(read('- It sank.', '  In fog.', '  - By night.', '- It burnt.')).toEqual([
      hypothesis('It sank.\n\nIn fog.\n\nBy night.'),
      hypothesis('It burnt.'),
    ])
  })

  it('may be a label with all its text below', () => {
    expect(read('Hypothesis A (Storm)', 'It sank.', 'Hypothesis B', 'It burnt.')).toEqual([
      hypothesis('It sank.', 'Storm'),
      hypothesis('It burnt.'),
    ])
  })

  it('is nowhere in plain paragraphs', () => {
    expect(read('It sank.', 'It burnt.')).toEqual([passage('It sank.'), passage('It burnt.')])
    expect(read()).toEqual([])
  })

  it('comes below what leads in', () => {
    expect(read('Two are held:', '- It sank.', '- It burnt.')).toEqual([
      passage('Two are held:'),
      hypothesis('It sank.'),
      hypothesis('It burnt.'),
    ])
  })
})

describe('what weighs them', () => {
  const both = ['Hypothesis A: It sank.', '', 'Hypothesis B: It burnt.', '']
  const hypotheses = [hypothesis('It sank.'), hypothesis('It burnt.')]

  it.each([
    [['Assessment: A fits.'], 'A fits.'],
    [['- Overall Judgement: A fits.'], 'A fits.'],
    [['**Conclusion:** A fits.'], 'A fits.'],
    [['Assessment', '', 'A fits.', '', 'B does not.'], 'A fits.\n\nB does not.'],
    [['A is more likely.', '', 'B is not.'], 'A is more likely.\n\nB is not.'],
    [['However, the first is more likely.'], 'However, the first is more likely.'],
    [['Nobody called.'], 'Nobody called.'],
  ])('is %j', (lines, text) => {
    expect(read(...both, ...lines)).toEqual([...hypotheses, assessment(text)])
  })

  it.each(['This hypothesis is new.', 'The above explanation is an old one.'])(
    'is not %j, which speaks of the last one',
    (line) => {
      expect(read(...both, line)).toEqual([hypothesis('It sank.'), hypothesis(`It burnt.\n\n${line}`)])
    },
  )

  it('is not a further paragraph of the last item', () => {
    expect(read('- It sank.', '- It burnt.', '  A is more likely.')).toEqual([
      hypothesis('It sank.'),
      hypothesis('It burnt.\n\nA is more likely.'),
    ])
  })

  it('is not what gives evidence for the last one', () => {
    expect(read(...both, 'Supporting evidence: smoke.')).toEqual([
      hypothesis('It sank.'),
      hypothesis([
        { role: 'statement', text: 'It burnt.\n\n' },
        { role: 'support', text: 'Supporting evidence: smoke.' },
      ]),
    ])
  })

  it('is not a paragraph between two of them', () => {
    expect(read('Hypothesis A: It sank.', '', 'A is more likely.', '', 'Hypothesis B: It burnt.')).toEqual([
      hypothesis('It sank.\n\nA is more likely.'),
      hypothesis('It burnt.'),
    ])
  })

  it('states its likelihood and its confidence', () => {
    expect(
      read(
        ...both,
        'Assessment: A fits. Our confidence is low. (Likelihood: likely, 55–80%, ICD 203.)',
      ).slice(2),
    ).toEqual([
      {
        kind: 'judgment',
        key: '',
        role: 'assessment',
        runs: [
          { role: 'statement', text: 'A fits. ' },
          { role: 'confidence', text: 'Our confidence is low.' },
        ],
        likelihood: { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 },
        confidence: { level: 'low', reason: null },
      },
    ])
  })

  it('may stand before them', () => {
    expect(read('Assessment: A fits.', 'Hypothesis A: It sank.')).toEqual([
      assessment('A fits.'),
      hypothesis('It sank.'),
    ])
  })
})

describe('a hypothesis', () => {
  it('is cut into what it states, what supports it and what is in doubt', () => {
    expect(read('Hypothesis A: It sank. This is supported by oil, but the log is missing.')).toEqual([
      hypothesis([
        { role: 'statement', text: 'It sank. ' },
        { role: 'support', text: 'This is supported by oil, ' },
        { role: 'uncertainty', text: 'but the log is missing.' },
      ]),
    ])
  })

  it('states its first sentence, though that begins like evidence', () => {
    expect(
      read('Hypothesis A: This fits a campaign.', 'Hypothesis B (Storm): This fits the log. But it ended.'),
    ).toEqual([
      hypothesis('This fits a campaign.'),
      hypothesis(
        [
          { role: 'support', text: 'This fits the log. ' },
          { role: 'uncertainty', text: 'But it ended.' },
        ],
        'Storm',
      ),
    ])
  })

  it('has the likelihood that ends its last paragraph', () => {
    expect(read('- Hypothesis A: It sank.', '', '  In fog. (Likelihood: unlikely, 25–35%, PHIA.)')).toEqual([
      {
        kind: 'hypothesis',
        key: '',
        name: null,
        runs: state('It sank.\n\nIn fog.'),
        likelihood: { term: 'unlikely', yardstick: 'phia', low: 25, high: 35 },
      },
    ])
  })

  it('may have no text at all', () => {
    expect(read('Hypothesis A', 'Hypothesis B: It burnt.')).toEqual([hypothesis(''), hypothesis('It burnt.')])
  })
})
