import { describe, expect, it } from 'vitest'
import type { BriefContent, Part } from './brief-content.ts'
import { aContent } from './a-content.test-data.ts'
import { noKey } from './keys.ts'
import { toOutline } from './to-outline.ts'

const likelihood = { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 } as const
const runs = [{ role: 'statement', text: 'The gate was opened by hand [1].' }] as const

/** What is left of one part. */
function outline(part: Part): Part[] {
  const content = aContent({ sections: [{ number: 1, title: 'One', kind: 'other', parts: [part] }] })
  return toOutline(content).sections[0]?.parts ?? []
}

describe('an outline', () => {
  it.each<[string, Part, Part[]]>([
    [
      'a bottom line without its words',
      {
        kind: 'judgment',
        key: 'a',
        role: 'bottom-line',
        runs: [...runs],
        likelihood,
        confidence: null,
        code: 'risk',
      },
      [{ kind: 'judgment', key: noKey, role: 'bottom-line', runs: [], likelihood: null, confidence: null }],
    ],
    [
      'no further judgment',
      { kind: 'judgment', key: 'a', role: 'key-judgment', runs: [...runs], likelihood, confidence: null },
      [],
    ],
    [
      'a place for a hypothesis',
      { kind: 'hypothesis', key: 'a', name: 'Sabotage', runs: [...runs], likelihood },
      [{ kind: 'hypothesis', key: noKey, name: null, runs: [], likelihood: null }],
    ],
    [
      'assumptions, without citations of sources that it has not',
      {
        kind: 'key-points',
        label: 'Assumptions',
        pointKind: 'assumptions',
        items: [{ key: 'a', text: 'The log is whole [1][12], see [2](https://example.org)' }],
      },
      [
        {
          kind: 'key-points',
          label: 'Assumptions',
          pointKind: 'assumptions',
          items: [{ key: noKey, text: 'The log is whole, see [2](https://example.org)' }],
        },
      ],
    ],
    [
      'a place for information gaps',
      {
        kind: 'key-points',
        label: 'Gaps',
        pointKind: 'information-gaps',
        items: [{ key: 'a', text: 'Who?' }],
      },
      [{ kind: 'key-points', label: 'Gaps', pointKind: 'information-gaps', items: [] }],
    ],
    [
      'a place for a scenario',
      { kind: 'scenario', key: 'a', name: 'Best Case', scenarioKind: 'best', text: 'It rains.', likelihood },
      [{ kind: 'scenario', key: noKey, name: 'Best Case', scenarioKind: 'best', text: '', likelihood: null }],
    ],
    [
      'a place for an implication',
      { kind: 'implication', key: 'a', label: 'Political', domain: 'political', text: 'It costs votes.' },
      [{ kind: 'implication', key: noKey, label: 'Political', domain: 'political', text: '' }],
    ],
    [
      'an entity',
      { kind: 'entity', key: 'a', name: 'Exmere Port', description: 'Runs the gate [1]' },
      [{ kind: 'entity', key: noKey, name: 'Exmere Port', description: 'Runs the gate' }],
    ],
    ['a tag', { kind: 'tag', name: 'Ports' }, [{ kind: 'tag', name: 'Ports' }]],
    [
      'a technique, and not what it found',
      { kind: 'technique', key: 'a', name: 'Key Assumptions Check', description: 'Two did not hold.' },
      [{ kind: 'technique', key: noKey, name: 'Key Assumptions Check', description: null }],
    ],
    ['no passage', { kind: 'passage', key: 'a', form: 'paragraph', text: 'It was late.' }, []],
    ['a subheading', { kind: 'subheading', text: 'Outlook' }, [{ kind: 'subheading', text: 'Outlook' }]],
  ])('has %s', (_, part, kept) => expect(outline(part)).toEqual(kept))

  it('has nothing of what a text says of itself and its sources', () => {
    const source = { key: 's', number: 1, title: 'A source' } as const
    const nothing = {
      publisher: null,
      publishedOn: null,
      language: null,
      url: null,
      retrievedOn: null,
      grade: null,
    }
    const whole: BriefContent = aContent({
      title: 'The Gate',
      publishedOn: '2026-03-05',
      language: 'fr',
      provenance: 'Read at the desk.',
      reportTitle: 'Gate open',
      outlet: 'The Exmere Post',
      preamble: ['Before all.'],
      sources: [{ ...source, ...nothing }],
      explore: [{ label: 'More', href: null }],
    })
    expect(toOutline(whole)).toMatchObject({
      title: '',
      publishedOn: null,
      language: 'fr',
      provenance: null,
      reportTitle: null,
      outlet: null,
      preamble: [],
      sources: [],
      explore: [],
    })
  })
})
