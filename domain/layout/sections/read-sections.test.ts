import { describe, expect, it } from 'vitest'
import { readAnalysis } from './read-analysis.ts'
import { readBluf } from './read-bluf.ts'
import { readEntities } from './read-entities.ts'
import { readExplore } from '#domain/layout/closing/read-explore.ts'
import { readHypotheses } from './read-hypotheses.ts'
import { readImplications } from './read-implications.ts'
import { readKeyPoints } from './read-key-points.ts'
import { readRecommendations } from './read-recommendations.ts'
import { readSources } from '#domain/layout/closing/read-sources.ts'
import { readTags } from './read-tags.ts'
import { readText } from '#domain/layout/lines/read-text.ts'
import { partsOf } from '#domain/layout/lines/parts-of.test-data.ts'

const linesOf = (...lines: string[]) => readText(lines.join('\n'))

describe('readHypotheses', () => {
  it.each([
    ['- Hypothesis A: It sank.', null],
    ['Hypothesis 1: It sank.', null],
    ['Hypothesis One – It sank.', null],
    ['• **Hypothesis A:** It sank.', null],
    ['H1: It sank.', null],
    ['(A) It sank.', null],
    ['A. It sank.', null],
    ['1. It sank.', null],
    ['- Hypothesis A (Storm): It sank.', 'Storm'],
    ['- Hypothesis A – in a storm: It sank.', 'in a storm'],
    ['1. **Storm Hypothesis**: It sank.', 'Storm Hypothesis'],
    ['– **Hypothesis 1: Storm** – It sank.', 'Storm'],
  ])('reads %j', (line, name) => {
    expect(partsOf(readHypotheses(linesOf(line)))).toMatchObject([
      { kind: 'hypothesis', name, runs: [{ role: 'statement', text: 'It sank.' }] },
    ])
  })

  it('takes a bold sentence as part of the hypothesis', () => {
    expect(partsOf(readHypotheses(linesOf('1. **It sank.** Soon.')))).toMatchObject([
      { name: null, runs: [{ text: 'It sank. Soon.' }] },
    ])
  })

  it('joins what is said below a label', () => {
    const parts = partsOf(
      readHypotheses(
        linesOf('Hypothesis A', 'It sank.', 'Supporting evidence: oil.', 'Hypothesis B', 'It burnt.'),
      ),
    )
    expect(parts).toMatchObject([
      {
        runs: [
          { role: 'statement', text: 'It sank.\n\n' },
          { role: 'support', text: 'Supporting evidence: oil.' },
        ],
      },
      { runs: [{ text: 'It burnt.' }] },
    ])
  })

  it.each(['Assessment: A is likelier.', 'Overall assessment: A is likelier.', 'A is likelier.'])(
    'weighs with %j',
    (line) => {
      const parts = partsOf(
        readHypotheses(linesOf('Hypothesis A: It sank.', '', 'Hypothesis B: It burnt.', '', line)),
      )
      expect(parts[2]).toMatchObject({
        kind: 'judgment',
        role: 'assessment',
        runs: [{ text: 'A is likelier.' }],
      })
    },
  )

  it('takes a likelihood only as its yardstick has it', () => {
    const [good, bad] = partsOf(
      readHypotheses(
        linesOf(
          'Hypothesis A: It sank. (Likelihood: likely, 55–80%, ICD 203.)',
          'Hypothesis B: It burnt. (Likelihood: likely, 50–80%, ICD 203.)',
        ),
      ),
    )
    expect(good).toMatchObject({
      runs: [{ text: 'It sank.' }],
      likelihood: { term: 'likely', yardstick: 'icd-203' },
    })
    expect(bad).toMatchObject({
      likelihood: null,
      runs: [{ text: 'It burnt. (Likelihood: likely, 50–80%, ICD 203.)' }],
    })
  })
})

describe('readKeyPoints', () => {
  it.each([
    [['- Assumptions: One; two; and three.'], ['One', 'two', 'three']],
    [['– **Red Flags:** One. Two in the U.S. fleet.'], ['One', 'Two in the U.S. fleet']],
    [
      ['Blind Spots:', '- One; or two.', '- Three.'],
      ['One; or two', 'Three'],
    ],
    [['- Assumptions', '  - One.'], ['One']],
    [['Deception indicators', 'None seen.'], ['None seen']],
  ])('reads %j', (lines, items) => {
    expect(partsOf(readKeyPoints(linesOf(...lines)))).toMatchObject([
      { kind: 'key-points', items: items.map((text) => ({ text })) },
    ])
  })
})

describe('readBluf', () => {
  it('tells further judgments from other items', () => {
    const parts = partsOf(
      readBluf(
        linesOf(
          'It sank.',
          '- Key Judgment: It will be raised. (Likelihood: likely, 55–80%, ICD 203.)',
          '- Key judgement 2: Confidence is low because it is deep.',
          '- Key points: none.',
        ),
      ),
    )
    expect(parts).toMatchObject([
      { kind: 'judgment', role: 'bottom-line', runs: [{ text: 'It sank.' }] },
      { role: 'key-judgment', runs: [{ text: 'It will be raised.' }], likelihood: { term: 'likely' } },
      {
        role: 'key-judgment',
        runs: [{ role: 'confidence' }],
        confidence: { level: 'low', reason: 'it is deep' },
      },
      { kind: 'passage', form: 'item' },
    ])
  })
})

describe('readImplications', () => {
  it('tells the lead from labelled and unlabelled points', () => {
    const parts = partsOf(
      readImplications(
        linesOf('It matters:', 'Regional Stability: Less.', '- Cyber risks: More.', '- Waiting.'),
      ),
    )
    expect(parts).toMatchObject([
      { kind: 'passage', text: 'It matters:' },
      { label: 'Regional Stability', domain: 'other', text: 'Less.' },
      { label: 'Cyber risks', domain: 'cyber', text: 'More.' },
      { label: null, text: 'Waiting.' },
    ])
  })
})

describe('readRecommendations', () => {
  it('reads headings, horizons and scenarios', () => {
    const parts = partsOf(
      readRecommendations(
        linesOf(
          'Recommendations:',
          '- Look.',
          'Short-term: Ask.',
          'Scenario Projections:',
          '- **Best Case:** Good.',
          '◦ Worst case – Bad.',
        ),
      ),
    )
    expect(parts).toMatchObject([
      { kind: 'subheading', text: 'Recommendations' },
      { kind: 'recommendation', label: null, text: 'Look.' },
      { kind: 'recommendation', label: 'Short-term', horizon: 'immediate' },
      { kind: 'subheading', text: 'Scenario Projections' },
      { kind: 'scenario', name: 'Best Case', scenarioKind: 'best', text: 'Good.' },
      { kind: 'scenario', name: 'Worst case', scenarioKind: 'worst', text: 'Bad.' },
    ])
  })

  it('takes scenarios that run on in one line apart', () => {
    const parts = partsOf(
      readRecommendations(linesOf('- Scenarios: Best case: good; worst case: bad. Most likely: neither.')),
    )
    expect(parts.slice(1)).toMatchObject([{ text: 'good' }, { text: 'bad.' }, { text: 'neither.' }])
  })
})

describe('readAnalysis', () => {
  it('puts text below its technique and scenarios beside it', () => {
    const parts = partsOf(
      readAnalysis(
        linesOf(
          'These were applied:',
          'SWOT Analysis',
          'Strengths: a.',
          'Threats: b.',
          'Scenario Generation',
          'Best-Case Scenario: c.',
        ),
      ),
    )
    expect(parts).toMatchObject([
      { kind: 'passage' },
      { kind: 'technique', name: 'SWOT Analysis', description: 'Strengths: a.\n\nThreats: b.' },
      { kind: 'technique', name: 'Scenario Generation', description: null },
      { kind: 'scenario', name: 'Best-Case Scenario', text: 'c.' },
    ])
  })
})

describe('readEntities', () => {
  it.each([
    ['- Harbour Office (HO) – keeps the port', [['Harbour Office (HO)', 'keeps the port']]],
    ['- Jane Doe, captain of the tug', [['Jane Doe', 'captain of the tug']]],
    ['- Harbour Office: keeps the port', [['Harbour Office', 'keeps the port']]],
    ['- U.S. Navy', [['U.S. Navy', null]]],
    ['- Not clearly identifiable from open sources.', []],
    ['No individuals are named in the text.', []],
    [
      'The report mentions Jane Doe, Tugs and Barges Ltd, and the Harbour Office.',
      [
        ['Jane Doe', null],
        ['Tugs and Barges Ltd', null],
        ['Harbour Office', null],
      ],
    ],
  ])('reads %j', (line, entities) => {
    const found = partsOf(readEntities(linesOf(line))).flatMap((part) =>
      part.kind === 'entity' ? [[part.name, part.description]] : [],
    )
    expect(found).toEqual(entities)
  })
})

describe('readTags', () => {
  it.each([
    'a b, c, d',
    "('a b, c, d')",
    "['a b', 'c', 'd']",
    '“a b”; “c”; “d”.',
    '- a b\n- c\n- d',
    '#a b #c #d',
  ])('reads %j', (text) => {
    expect(partsOf(readTags(linesOf(text))).map(({ name }) => name)).toEqual(['a b', 'c', 'd'])
  })
})

describe('readSources', () => {
  it('reads the fields by what they are', () => {
    const [full, bare] = partsOf(
      readSources(
        linesOf(
          '[3] A notice · Port Office · 2026-03-04 · https://example.org/n · retrieved 2026-03-05 · B2',
          '[4] Another',
        ),
      ),
    )
    expect(full).toEqual({
      key: '',
      number: 3,
      language: null,
      title: 'A notice',
      publisher: 'Port Office',
      publishedOn: '2026-03-04',
      url: 'https://example.org/n',
      retrievedOn: '2026-03-05',
      grade: { reliability: 'B', credibility: 2 },
    })
    expect(bare).toMatchObject({ number: 4, title: 'Another', publisher: null, grade: null })
  })
})

describe('readExplore', () => {
  it.each(['Briefs ·\nDaily Summary ·\nSupport us', 'Briefs · Daily Summary · Support us'])(
    'reads %j',
    (text) => {
      expect(readExplore(linesOf(text)).explore.map(({ part }) => part.label)).toEqual([
        'Briefs',
        'Daily Summary',
        'Support us',
      ])
    },
  )

  it('says what stands below the links', () => {
    const { explore, unread } = readExplore(
      linesOf('Briefs · Support us\n\nAll rights are reserved.\n\nImprint'),
    )
    expect(explore).toHaveLength(2)
    expect(unread.map(({ plain }) => plain)).toEqual(['All rights are reserved.', 'Imprint'])
  })
})
