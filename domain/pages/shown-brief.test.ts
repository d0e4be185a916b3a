import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Citation, Part, Section } from '#domain/briefs/brief-content.ts'
import type { Inline } from '#domain/prose/inline.ts'
import { toShownBrief } from './shown-brief.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const passage = (prose: string): Part => ({ kind: 'passage', key: '', form: 'paragraph', text: prose })

const scenario = (scenarioKind: 'best' | 'worst' | 'most-likely', prose: string): Part => ({
  kind: 'scenario',
  key: '',
  name: scenarioKind,
  scenarioKind,
  text: prose,
  likelihood: null,
})

const hypothesis = (prose: string): Part => ({
  kind: 'hypothesis',
  key: '',
  name: null,
  runs: [{ role: 'statement', text: prose }],
  likelihood: null,
})

const section = (number: number | null, title: string, ...parts: Part[]): Section => ({
  number,
  title,
  kind: 'other',
  parts,
})

const source = (number: number): Citation => ({
  key: '',
  number,
  title: `Log ${number}`,
  publisher: null,
  publishedOn: null,
  language: null,
  url: null,
  retrievedOn: null,
  grade: null,
})

const brief = (change: Partial<BriefContent>) =>
  toShownBrief(
    aContent({ preamble: [], sections: [], techniques: [], sources: [source(1), source(2)], ...change }),
  )

describe('toShownBrief', () => {
  it('shows nothing of what is not there', () => {
    expect(brief({})).toEqual({ preamble: [], sections: [], techniques: [], citedIn: new Map() })
  })

  it('gives every section its fragment, its head and its parts in groups of one kind', () => {
    const sections = [
      section(1, 'Notes (draft)', { kind: 'tag', name: 'a' }, { kind: 'tag', name: 'b' }, passage('One.')),
      section(1, 'Again'),
    ]
    expect(brief({ sections }).sections).toEqual([
      {
        id: 's1',
        number: 1,
        title: 'Notes (draft)',
        kind: 'other',
        runs: [
          {
            kind: 'tag',
            parts: [
              { kind: 'tag', name: 'a' },
              { kind: 'tag', name: 'b' },
            ],
          },
          { kind: 'passage', parts: [{ kind: 'passage', form: 'paragraph', text: [[text('One.')]] }] },
        ],
      },
      { id: 'x2', number: 1, title: 'Again', kind: 'other', runs: [] },
    ])
  })

  it('goes on lettering hypotheses from section to section', () => {
    const sections = [
      section(1, 'One', hypothesis('A.'), passage('Between.'), hypothesis('B.')),
      section(2, 'Two', hypothesis('C.')),
    ]
    const letters = brief({ sections }).sections.flatMap(({ runs }) =>
      runs.flatMap((run) => (run.kind === 'hypothesis' ? run.parts.map(({ letter }) => letter) : [])),
    )
    expect(letters).toEqual(['A', 'B', 'C'])
  })

  it('marks the first place in the order of the page, not of the text', () => {
    const parts = [scenario('worst', 'W [1].'), scenario('best', 'B [1].'), scenario('most-likely', 'M.')]
    const [shown] = brief({ sections: [section(4, 'Outlook', ...parts)] }).sections
    expect(shown?.runs).toEqual([
      {
        kind: 'scenario',
        parts: [
          {
            kind: 'scenario',
            name: 'best',
            scenarioKind: 'best',
            likelihood: null,
            text: [[text('B '), { type: 'citation', number: 1, id: 'c1-s4' }, text('.')]],
          },
          {
            kind: 'scenario',
            name: 'worst',
            scenarioKind: 'worst',
            likelihood: null,
            text: [[text('W '), { type: 'citation', number: 1 }, text('.')]],
          },
          {
            kind: 'scenario',
            name: 'most-likely',
            scenarioKind: 'most-likely',
            likelihood: null,
            text: [[text('M.')]],
          },
        ],
      },
    ])
  })

  it('marks citations before the sections and in the techniques behind them', () => {
    const shown = brief({
      preamble: ['So [2].', 'And [2].'],
      techniques: [
        { kind: 'technique', key: '', name: 'ACH', description: 'Weighed [1].' },
        { kind: 'technique', key: '', name: 'SWOT', description: null },
      ],
    })
    expect(shown.preamble).toEqual([
      [[text('So '), { type: 'citation', number: 2, id: 'c2-opening' }, text('.')]],
      [[text('And '), { type: 'citation', number: 2 }, text('.')]],
    ])
    expect(shown.techniques).toEqual([
      {
        kind: 'technique',
        name: 'ACH',
        description: [[text('Weighed '), { type: 'citation', number: 1, id: 'c1-techniques' }, text('.')]],
      },
      { kind: 'technique', name: 'SWOT', description: [] },
    ])
  })

  it('tells which sections cite each source that is listed, in the order of the page', () => {
    const { citedIn } = brief({
      preamble: ['So [2].'],
      sections: [
        section(1, 'One', passage('A [1][1][3].')),
        section(null, 'Two', passage('B.')),
        section(3, 'Three', passage('C [2][1].')),
      ],
      techniques: [{ kind: 'technique', key: '', name: 'ACH', description: 'D [2].' }],
    })
    expect([...citedIn]).toEqual([
      [
        2,
        [
          { id: 'opening', number: null, title: 'opening' },
          { id: 's3', number: 3, title: 'Three' },
          { id: 'techniques', number: null, title: 'Techniques applied' },
        ],
      ],
      [
        1,
        [
          { id: 's1', number: 1, title: 'One' },
          { id: 's3', number: 3, title: 'Three' },
        ],
      ],
    ])
  })
})
