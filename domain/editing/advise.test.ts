import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Judgment, Part } from '#domain/briefs/brief-content.ts'
import { toLikelihood } from '#domain/judgments/yardsticks.ts'
import { advise } from './advise.ts'
import { blankContent } from './blank-content.ts'

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
    ['few hypotheses', withParts('hypotheses', [])],
    [
      'uncertainty h',
      withParts('hypotheses', [
        {
          kind: 'hypothesis',
          key: 'h',
          name: null,
          runs: [{ role: 'statement', text: 'It fell.' }],
          likelihood: null,
        },
      ]),
    ],
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
  ])('does not say %s where there is no reason to', (id, content) => expect(idsOf(content)).not.toContain(id))

  it('gives each piece a name of its own, a reason and a source', () => {
    const all = advise(aContent())
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { what, why, source } of all)
      expect([what, why, source].every((text) => text.length > 4)).toBe(true)
  })
})
