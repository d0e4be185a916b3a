import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent, Part, Section } from '#domain/briefs/brief-content.ts'
import { projectBrief } from './project-brief.ts'

function sections(...all: [Section['kind'], Part[]][]): Section[] {
  return all.map(([kind, parts], at) => ({ number: at + 1, title: kind, kind, parts }))
}

const project = (change: Partial<BriefContent>) => projectBrief(aContent(change), [])

function passage(text: string): Part {
  return { kind: 'passage', key: 'p', form: 'paragraph', text }
}

function judgment(role: 'bottom-line' | 'key-judgment' | 'assessment', text: string): Part {
  return {
    kind: 'judgment',
    key: 'j',
    role,
    runs: [{ role: 'statement', text }],
    likelihood: null,
    confidence: null,
  }
}

describe('projectBrief', () => {
  it('is all that a brief says, as plain text', () => {
    expect(projectBrief(aContent(), [{ code: 'truncated', message: 'It ends.', line: 4 }])).toEqual({
      kind: 'brief',
      title: 'Port closed after a false alarm',
      publishedOn: '2026-03-05',
      reportTitle: 'Harbour reopens',
      outlet: 'The Harbour Post',
      provenance: true,
      confidence: { level: 'low', reason: 'one source tells it' },
      sections: [
        { number: 1, title: 'BLUF', kind: 'bluf' },
        { number: 2, title: 'Competing Hypotheses', kind: 'hypotheses' },
        { number: 3, title: 'Key Assumptions', kind: 'key-points' },
        { number: 4, title: 'Implications', kind: 'implications' },
        { number: 5, title: 'Outlook', kind: 'recommendations' },
        { number: 6, title: 'Entities', kind: 'entities' },
        { number: 7, title: 'Tags', kind: 'tags' },
        { number: null, title: 'Detailed Analysis', kind: 'analysis' },
      ],
      bluf: 'The port was closed for a day [1]. Confidence is low because one source tells it.',
      hypotheses: [
        {
          label: 'A',
          statement: 'A sensor failed.',
          support: 'This is supported by its age.',
          uncertainties: 'However, nobody looked.',
        },
        { label: 'B', statement: 'Someone rang.', support: null, uncertainties: null },
      ],
      assessment: 'The first is better supported.',
      keyPoints: [
        { label: 'Assumptions', kind: 'assumptions', items: ['The log is whole', 'Clocks agree'] },
        { label: 'Blind Spots', kind: 'information-gaps', items: [] },
      ],
      implications: {
        lead: 'Traffic shifts.',
        domains: [
          { label: 'Economic', kind: 'economic', text: 'Dearer freight.' },
          { label: null, kind: 'other', text: 'More drills.' },
        ],
      },
      recommendations: [{ label: 'Immediate', horizon: 'immediate', text: 'Check the sensors.' }],
      scenarios: [{ name: 'Most-Likely', kind: 'most-likely', text: 'Nothing follows.' }],
      entities: [{ name: 'Harbour Authority (HA)', description: 'runs the port' }],
      tags: ['ports', 'maritime security'],
      techniques: [
        { name: 'SWOT Analysis', description: 'Strengths: few.\nThreats: many.' },
        { name: 'Indicators Development', description: null },
      ],
      links: [{ label: 'Daily Summary', href: null }],
      warnings: [{ code: 'truncated', message: 'It ends.', line: 4 }],
    })
  })

  it('of an empty brief has nothing in it', () => {
    const empty = {
      title: '',
      publishedOn: null,
      provenance: null,
      reportTitle: null,
      outlet: null,
      sections: [],
      techniques: [],
      explore: [],
    }
    expect(project(empty)).toEqual({
      kind: 'brief',
      title: '',
      publishedOn: null,
      reportTitle: null,
      outlet: null,
      provenance: false,
      confidence: null,
      sections: [],
      bluf: null,
      hypotheses: [],
      assessment: null,
      keyPoints: [],
      implications: { lead: null, domains: [] },
      recommendations: [],
      scenarios: [],
      entities: [],
      tags: [],
      techniques: [],
      links: [],
      warnings: [],
    })
  })

  it('joins all judgments and passages of the bottom line, and only of that section', () => {
    const made = project({
      sections: sections(
        [
          'bluf',
          [
            judgment('bottom-line', 'It *sank*.'),
            passage('See [1].'),
            { kind: 'tag', name: 'x' },
            judgment('key-judgment', 'It stays.'),
          ],
        ],
        ['other', [passage('Rain.')]],
      ),
    })
    expect(made.bluf).toBe('It sank.\nSee [1].\nIt stays.')
  })

  it('joins all assessments, wherever they stand', () => {
    const made = project({
      sections: sections(
        ['hypotheses', [judgment('assessment', 'A fits.')]],
        ['other', [judgment('assessment', '**B** does not.'), judgment('key-judgment', 'It stays.')]],
      ),
    })
    expect(made.assessment).toBe('A fits.\nB does not.')
  })

  it('takes the lead and the points from implications alone', () => {
    const point: Part = { kind: 'implication', key: 'i', label: 'Cyber', domain: 'cyber', text: '*More*.' }
    const made = project({
      sections: sections(
        ['implications', [passage('Two things follow:'), point, passage('That is all.')]],
        ['other', [passage('Rain.'), point]],
      ),
    })
    expect(made.implications).toEqual({
      lead: 'Two things follow:\nThat is all.',
      domains: [{ label: 'Cyber', kind: 'cyber', text: 'More.' }],
    })
  })

  it('letters hypotheses over all sections, and joins the runs of each kind', () => {
    const one: Part = {
      kind: 'hypothesis',
      key: 'h',
      name: 'Storm',
      runs: [
        { role: 'statement', text: 'It *sank*. ' },
        { role: 'support', text: 'Oil was seen, ' },
        { role: 'uncertainty', text: 'but no wreck. ' },
        { role: 'support', text: 'Wood was found.' },
      ],
      likelihood: null,
    }
    const other: Part = { kind: 'hypothesis', key: 'i', name: null, runs: [], likelihood: null }
    const made = project({ sections: sections(['hypotheses', [one]], ['other', [other]]) })
    expect(made.hypotheses).toEqual([
      {
        label: 'A',
        statement: 'It sank.',
        support: 'Oil was seen Wood was found.',
        uncertainties: 'no wreck.',
      },
      { label: 'B', statement: '', support: null, uncertainties: null },
    ])
  })

  it('leaves marks and addresses out of every text', () => {
    const marked = 'A *b* [c](/c)'
    const made = project({
      sections: sections([
        'other',
        [
          { kind: 'key-points', label: 'L', pointKind: 'other', items: [{ key: 'k', text: marked }] },
          { kind: 'recommendation', key: 'r', label: null, horizon: 'other', text: marked },
          { kind: 'scenario', key: 's', name: 'Best', scenarioKind: 'best', text: marked, likelihood: null },
          { kind: 'entity', key: 'e', name: 'Ada', description: marked },
          { kind: 'technique', key: 't', name: 'SWOT', description: marked },
        ],
      ]),
      techniques: [{ kind: 'technique', key: 'u', name: 'ACH', description: marked }],
      explore: [{ label: 'Briefs', href: '/briefs' }],
    })
    expect(made.keyPoints).toEqual([{ label: 'L', kind: 'other', items: ['A b c'] }])
    expect(made.recommendations).toEqual([{ label: null, horizon: 'other', text: 'A b c' }])
    expect(made.scenarios).toEqual([{ name: 'Best', kind: 'best', text: 'A b c' }])
    expect(made.entities).toEqual([{ name: 'Ada', description: 'A b c' }])
    expect(made.techniques).toEqual([
      { name: 'SWOT', description: 'A b c' },
      { name: 'ACH', description: 'A b c' },
    ])
    expect(made.links).toEqual([{ label: 'Briefs', href: '/briefs' }])
  })
})
