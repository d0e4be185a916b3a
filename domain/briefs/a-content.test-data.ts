import type { BriefContent, Part, Section, SectionKind } from './brief-content.ts'

/** A brief with something of every kind in it. */
export function aContent(change: Partial<BriefContent> = {}): BriefContent {
  return {
    title: 'Port closed after a false alarm',
    publishedOn: '2026-03-05',
    language: null,
    provenance: 'Written for a test. See our [Methodology](/methodology).',
    reportTitle: 'Harbour reopens',
    outlet: 'The Harbour Post',
    preamble: ['A line before the first section.'],
    sections: [
      section('bluf', 'BLUF', [
        {
          kind: 'judgment',
          key: 'bluf',
          role: 'bottom-line',
          runs: [
            { role: 'statement', text: 'The port was closed for a day [1]. ' },
            { role: 'confidence', text: 'Confidence is low because one source tells it.' },
          ],
          likelihood: { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 },
          confidence: { level: 'low', reason: 'one source tells it' },
        },
      ]),
      section('hypotheses', 'Competing Hypotheses', [
        {
          kind: 'hypothesis',
          key: 'error',
          name: 'Error',
          runs: [
            { role: 'statement', text: 'A sensor failed. ' },
            { role: 'support', text: 'This is supported by its age. ' },
            { role: 'uncertainty', text: 'However, nobody looked.' },
          ],
          likelihood: { term: 'unlikely', yardstick: 'phia', low: 25, high: 35 },
        },
        {
          kind: 'hypothesis',
          key: 'prank',
          name: null,
          runs: [{ role: 'statement', text: 'Someone rang.' }],
          likelihood: null,
        },
        {
          kind: 'judgment',
          key: 'weighed',
          role: 'assessment',
          runs: [{ role: 'statement', text: 'The first is better supported.' }],
          likelihood: null,
          confidence: null,
        },
      ]),
      section('key-points', 'Key Assumptions', [
        {
          kind: 'key-points',
          label: 'Assumptions',
          pointKind: 'assumptions',
          items: [
            { key: 'log', text: 'The log is whole' },
            { key: 'clocks', text: 'Clocks agree' },
          ],
        },
        { kind: 'key-points', label: 'Blind Spots', pointKind: 'information-gaps', items: [] },
      ]),
      section('implications', 'Implications', [
        { kind: 'passage', key: 'part1', form: 'paragraph', text: 'Traffic shifts.' },
        { kind: 'implication', key: 'part2', label: 'Economic', domain: 'economic', text: 'Dearer freight.' },
        { kind: 'implication', key: 'part3', label: null, domain: 'other', text: 'More drills.' },
      ]),
      section('recommendations', 'Outlook', [
        {
          kind: 'recommendation',
          key: 'part4',
          label: 'Immediate',
          horizon: 'immediate',
          text: 'Check the sensors.',
        },
        { kind: 'subheading', text: 'Scenario Outlook' },
        {
          kind: 'scenario',
          key: 'part5',
          name: 'Most-Likely',
          scenarioKind: 'most-likely',
          text: 'Nothing follows.',
          likelihood: { term: 'almost certain', yardstick: 'icd-203', low: 95, high: 99 },
        },
      ]),
      section('entities', 'Entities', [
        { kind: 'entity', key: 'part6', name: 'Harbour Authority (HA)', description: 'runs the port' },
        { kind: 'passage', key: 'part7', form: 'item', text: 'Nobody else is named.' },
      ]),
      section('tags', 'Tags', [
        { kind: 'tag', name: 'ports' },
        { kind: 'tag', name: 'maritime security' },
      ]),
      section('analysis', 'Detailed Analysis', [
        {
          kind: 'technique',
          key: 'part8',
          name: 'SWOT Analysis',
          description: 'Strengths: few.\n\nThreats: many.',
        },
      ]),
    ],
    techniques: [{ kind: 'technique', key: 'part9', name: 'Indicators Development', description: null }],
    sources: [
      {
        key: 'source1',
        language: null,
        number: 1,
        title: 'Harbour reopens',
        publisher: 'The Harbour Post',
        publishedOn: '2026-03-04',
        url: 'https://example.org/harbour',
        retrievedOn: '2026-03-05',
        grade: { reliability: 'B', credibility: 2 },
      },
      {
        key: 'source2',
        language: null,
        number: 2,
        title: 'A note',
        publisher: null,
        publishedOn: null,
        url: null,
        retrievedOn: null,
        grade: null,
      },
    ],
    explore: [{ label: 'Daily Summary', href: null }],
    ...change,
  }
}

function section(kind: SectionKind, title: string, parts: Part[]): Section {
  const order: SectionKind[] = [
    'bluf',
    'hypotheses',
    'key-points',
    'implications',
    'recommendations',
    'entities',
    'tags',
  ]
  const number = order.indexOf(kind) + 1
  return { number: number === 0 ? null : number, title, kind, parts }
}
