import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Hypothesis, Judgment, KeyPoints, Part } from '#domain/briefs/brief-content.ts'
import { toLikelihood } from '#domain/judgments/yardsticks.ts'
import { advise } from './advise.ts'
import { blankContent } from '#domain/editing/blank-content.ts'

const judgment = (change: Partial<Judgment> & { text: string }): Judgment => ({
  kind: 'judgment',
  key: 'a',
  role: 'bottom-line',
  runs: [{ role: 'statement', text: change.text }],
  likelihood: change.likelihood ?? null,
  confidence: change.confidence ?? { level: 'low', reason: 'one source' },
})

function withParts(kind: string, parts: Part[], change: Partial<BriefContent> = {}): BriefContent {
  const blank = blankContent()
  return {
    ...blank,
    title: 'A title',
    ...change,
    sections: blank.sections.map((section) => (section.kind === kind ? { ...section, parts } : section)),
  }
}

const hypothesis = (runs: Hypothesis['runs'], change: Partial<Hypothesis> = {}): Hypothesis => ({
  kind: 'hypothesis',
  key: 'h',
  name: null,
  runs,
  likelihood: null,
  ...change,
})

const assessment = (text: string, change: Partial<Judgment> = {}): Judgment => ({
  ...judgment({ text }),
  key: 'w',
  role: 'assessment',
  ...change,
})

const assumption = (text: string, pointKind: KeyPoints['pointKind'] = 'assumptions'): Part => ({
  kind: 'key-points',
  label: 'Assumptions',
  pointKind,
  items: [{ key: 'p', text }],
})

const withSources = { sources: aContent().sources }

const idsOf = (content: BriefContent) => advise(content).map(({ id }) => id)
const likely = toLikelihood('likely', 'icd-203')
const unlikely = toLikelihood('unlikely', 'phia')

describe('advise', () => {
  it('names first what nobody can do without', () => {
    expect(
      advise(blankContent())
        .slice(0, 2)
        .map(({ weight, what }) => [weight, what]),
    ).toEqual([
      ['required', 'A title is missing'],
      ['required', 'A bottom line or another section with text is missing'],
    ])
  })

  it.each<[string, BriefContent]>([
    ['no confidence a', withParts('bluf', [{ ...judgment({ text: 'It closed.' }), confidence: null }])],
    [
      'no reason a',
      withParts('bluf', [judgment({ text: 'It closed.', confidence: { level: 'low', reason: null } })]),
    ],
    ['hedge a', withParts('bluf', [judgment({ text: 'It may close.' })])],
    ['of what a', withParts('bluf', [judgment({ text: 'It closed. It opened.', likelihood: likely })])],
    [
      'both in one a',
      withParts('bluf', [
        judgment({ text: 'With low confidence it is likely to close.', likelihood: likely }),
      ]),
    ],
    [
      'two yardsticks',
      withParts('bluf', [
        judgment({ text: 'It is likely to close.', likelihood: likely }),
        {
          ...judgment({ text: 'It is unlikely to open.', likelihood: unlikely }),
          key: 'b',
          role: 'key-judgment',
        },
      ]),
    ],
    [
      'two yardsticks',
      withParts('bluf', [
        judgment({ text: 'It is likely to close.', likelihood: likely }),
        hypothesis([{ role: 'statement', text: 'It fell.' }], { likelihood: unlikely }),
      ]),
    ],
    ['few hypotheses', withParts('hypotheses', [])],
    ['uncertainty h', withParts('hypotheses', [hypothesis([{ role: 'statement', text: 'It fell.' }])])],
    ['section tags', withParts('tags', [])],
    [
      'most likely',
      withParts('recommendations', [
        {
          kind: 'scenario',
          key: 's',
          name: 'Most Likely',
          scenarioKind: 'most-likely',
          text: 'x',
          likelihood: toLikelihood('unlikely', 'icd-203'),
        },
        {
          kind: 'scenario',
          key: 't',
          name: 'Worst Case',
          scenarioKind: 'worst',
          text: 'y',
          likelihood: likely,
        },
      ]),
    ],
    ['source 3', withParts('bluf', [judgment({ text: 'It closed [3].' })])],
    [
      'uncited bottom line',
      withParts('bluf', [judgment({ text: 'It closed.' })], { sources: aContent().sources }),
    ],
    [
      'entity e',
      withParts('entities', [{ kind: 'entity', key: 'e', name: 'Harbour Board', description: null }]),
    ],
    [
      'filler e',
      withParts('entities', [{ kind: 'entity', key: 'e', name: 'None identified', description: null }]),
    ],
    [
      'hedge h',
      withParts('hypotheses', [hypothesis([{ role: 'statement', text: 'A sensor may have failed.' }])]),
    ],
    ['hedge w', withParts('hypotheses', [assessment('The first could be right.')])],
    [
      'uncited h',
      withParts(
        'hypotheses',
        [hypothesis([{ role: 'support', text: 'It failed on 4 March.' }])],
        withSources,
      ),
    ],
    [
      'uncited w',
      withParts('hypotheses', [assessment('It failed [1].\n\nIt failed 40 times.')], withSources),
    ],
    ['uncited p', withParts('key-points', [assumption('The log has 40 lines')], withSources)],
    [
      'figure 158 5 6',
      withParts('bluf', [judgment({ text: 'It lost 15.8 million.' })], { title: '158 million lost' }),
    ],
    ['outlet in title', withParts('bluf', [], { title: 'Port shut – The Post', outlet: 'The Post' })],
  ])('says %s', (id, content) => expect(idsOf(content)).toContain(id))

  it.each<[string, BriefContent]>([
    ['no confidence a', withParts('bluf', [judgment({ text: 'It closed.' })])],
    [
      'hedge a',
      withParts('bluf', [judgment({ text: 'It may close, and is likely to.', likelihood: likely })]),
    ],
    [
      'of what a',
      withParts('bluf', [judgment({ text: 'It is likely to close. It opened.', likelihood: likely })]),
    ],
    [
      'both in one a',
      withParts('bluf', [
        judgment({ text: 'It is likely to close. Confidence is low.', likelihood: likely }),
      ]),
    ],
    [
      'uncited bottom line',
      withParts('bluf', [judgment({ text: 'It closed [1].' })], { sources: aContent().sources }),
    ],
    ['entity e', withParts('entities', [{ kind: 'entity', key: 'e', name: 'N/A', description: null }])],
    [
      'hedge h',
      withParts('hypotheses', [
        hypothesis([{ role: 'statement', text: 'It may have failed.' }], { likelihood: likely }),
      ]),
    ],
    [
      'hedge h',
      withParts('hypotheses', [hypothesis([{ role: 'uncertainty', text: 'It may have been reset.' }])]),
    ],
    ['hedge w', withParts('hypotheses', [assessment('It may be so.', { likelihood: likely })])],
    [
      'uncited h',
      withParts('hypotheses', [hypothesis([{ role: 'support', text: 'It failed on 4 March.' }])]),
    ],
    [
      'uncited h',
      withParts(
        'hypotheses',
        [hypothesis([{ role: 'statement', text: 'It failed on 4 March.' }])],
        withSources,
      ),
    ],
    [
      'uncited w',
      withParts(
        'hypotheses',
        [
          assessment('', {
            runs: [
              { role: 'statement', text: 'It failed [1]. It failed 40 times.\n\n' },
              { role: 'confidence', text: 'Confidence is low because 2 logs are missing.' },
            ],
          }),
        ],
        withSources,
      ),
    ],
    [
      'uncited p',
      withParts('key-points', [assumption('The dead of 4 March', 'information-gaps')], withSources),
    ],
    ['uncited p', withParts('key-points', [assumption('Whether the log has 40 lines')], withSources)],
    ['outlet in title', withParts('bluf', [], { title: 'Japan shuts a port', outlet: 'AP' })],
  ])('does not say %s where there is no reason to', (id, content) => expect(idsOf(content)).not.toContain(id))

  it.each<[string, BriefContent, string | null]>([
    ['missing a title', { ...blankContent() }, ' title'],
    [
      'no confidence a',
      withParts('bluf', [{ ...judgment({ text: 'It closed.' }), confidence: null }]),
      'a confidence',
    ],
    ['hedge a', withParts('bluf', [judgment({ text: 'It may close.' })]), 'a'],
    ['source 3', withParts('key-points', [assumption('It closed [3]')]), 'p'],
    [
      'uncertainty h',
      withParts('hypotheses', [hypothesis([{ role: 'statement', text: 'It fell.' }])]),
      'h uncertainty',
    ],
    [
      'uncited h',
      withParts(
        'hypotheses',
        [hypothesis([{ role: 'support', text: 'It failed on 4 March.' }])],
        withSources,
      ),
      'h support',
    ],
    ['few hypotheses', withParts('hypotheses', []), null],
    [
      'two yardsticks',
      withParts('hypotheses', [
        hypothesis([{ role: 'statement', text: 'It fell.' }], { likelihood: likely }),
        hypothesis([{ role: 'statement', text: 'It stood.' }], { key: 'i', likelihood: unlikely }),
      ]),
      'i',
    ],
  ])('leads from %s to its field', (id, content, field) =>
    expect(advise(content).find((one) => one.id === id)?.field).toBe(field),
  )

  it.each([
    ['support h', 'Hypothesis B has no evidence for it'],
    ['uncertainty h', 'Hypothesis B has no doubts'],
    ['hedge h', 'Hypothesis B says “may” without a likelihood'],
    ['uncited i', 'The evidence for hypothesis C states a fact without a source'],
  ])('calls a hypothesis in %s by the letter that the editor shows, though A is empty', (id, what) => {
    const content = withParts(
      'hypotheses',
      [
        hypothesis([{ role: 'statement', text: ' ' }], { key: 'blank' }),
        hypothesis([{ role: 'statement', text: 'A sensor may have failed.' }]),
        hypothesis([{ role: 'support', text: 'It failed on 4 March.' }], { key: 'i' }),
      ],
      withSources,
    )
    expect(advise(content).find((one) => one.id === id)?.what).toBe(what)
  })

  // Dismissals are kept by these: one that changes brings back what an author has answered.
  it('calls advice what it was called when somebody set it aside', () =>
    expect(idsOf(aContent())).toEqual([
      'of what bluf',
      'no confidence weighed',
      'two yardsticks',
      'support prank',
      'uncertainty prank',
      'entity part6',
    ]))

  it('gives each piece a name of its own, a reason and a source', () => {
    const all = advise(aContent())
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { what, why, source } of all)
      expect([what, why, source].every((text) => text.length > 4)).toBe(true)
  })
})
