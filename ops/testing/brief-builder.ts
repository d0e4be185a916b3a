import type { BriefContent, Part, Section, SectionKind } from '../../domain/briefs/brief-content.ts'
import { createBrief, type NewBrief } from '../../server/briefs/create-brief.ts'
import { publishBrief } from '../../server/briefs/publish-brief.ts'
import { verifyBrief } from '../../server/briefs/verify-brief.ts'
import type { Database } from '../../server/db/database.ts'

/** A brief with something of every kind in it. */
export function aContent(change: Partial<BriefContent> = {}): BriefContent {
  return {
    title: 'Port closed after a false alarm',
    publishedOn: '2026-03-05',
    provenance: 'Written for a test. See our [Methodology](/methodology).',
    reportTitle: 'Harbour reopens',
    outlet: 'The Harbour Post',
    preamble: ['A line before the first section.'],
    sections: [
      section('bluf', 'BLUF', [
        {
          ...{
            kind: 'bluf',
            text: 'The port was closed for a day [1]. Confidence is low because one source tells it.',
          },
          likelihood: { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 },
          confidence: { level: 'low', reason: 'one source tells it' },
          confidenceSpan: { start: 36, end: 82 },
        },
      ]),
      section('hypotheses', 'Competing Hypotheses', [
        {
          ...{
            kind: 'hypothesis',
            name: 'Error',
            text: 'A sensor failed. This is supported by its age. However, nobody looked.',
          },
          ...{ support: [{ start: 17, end: 46 }], uncertainties: [{ start: 47, end: 70 }] },
          likelihood: { term: 'unlikely', yardstick: 'phia', low: 25, high: 35 },
        },
        {
          kind: 'hypothesis',
          name: null,
          text: 'Someone rang.',
          support: [],
          uncertainties: [],
          likelihood: null,
        },
        { kind: 'assessment', text: 'The first is better supported.', confidence: null },
      ]),
      section('key-points', 'Key Assumptions', [
        {
          kind: 'key-points',
          label: 'Assumptions',
          pointKind: 'assumptions',
          items: ['The log is whole', 'Clocks agree'],
        },
        { kind: 'key-points', label: 'Blind Spots', pointKind: 'information-gaps', items: [] },
      ]),
      section('implications', 'Implications', [
        { kind: 'passage', form: 'paragraph', text: 'Traffic shifts.' },
        { kind: 'implication', label: 'Economic', domain: 'economic', text: 'Dearer freight.' },
        { kind: 'implication', label: null, domain: 'other', text: 'More drills.' },
      ]),
      section('recommendations', 'Outlook', [
        { kind: 'recommendation', label: 'Immediate', horizon: 'immediate', text: 'Check the sensors.' },
        { kind: 'subheading', text: 'Scenario Outlook' },
        {
          ...{ kind: 'scenario', name: 'Most-Likely', scenarioKind: 'most-likely', text: 'Nothing follows.' },
          likelihood: { term: 'almost certain', yardstick: 'icd-203', low: 95, high: 99 },
        },
      ]),
      section('entities', 'Entities', [
        { kind: 'entity', name: 'Harbour Authority (HA)', description: 'runs the port' },
        { kind: 'passage', form: 'item', text: 'Nobody else is named.' },
      ]),
      section('tags', 'Tags', [
        { kind: 'tag', name: 'ports' },
        { kind: 'tag', name: 'maritime security' },
      ]),
      section('analysis', 'Detailed Analysis', [
        { kind: 'technique', name: 'SWOT Analysis', description: 'Strengths: few.\n\nThreats: many.' },
      ]),
    ],
    techniques: [{ kind: 'technique', name: 'Indicators Development', description: null }],
    sources: [
      {
        ...{ number: 1, title: 'Harbour reopens', publisher: 'The Harbour Post', publishedOn: '2026-03-04' },
        ...{
          url: 'https://example.org/harbour',
          retrievedOn: '2026-03-05',
          grade: { reliability: 'B', credibility: 2 },
        },
      },
      {
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

/** When things happen in tests. */
export const noon = new Date('2026-03-05T12:00:00Z')

/** An order to store `aContent`, with what a test wants different. */
export function aNewBrief(change: Partial<NewBrief> = {}): NewBrief {
  return {
    ...{
      content: aContent(),
      marking: 'TLP:CLEAR',
      category: 'cybersecurity',
      slug: null,
      author: 'Ann Author',
    },
    ...{
      demonstration: false,
      entityFacts: [],
      warnings: [],
      text: `text ${Math.random()}`,
      origin: 'command line',
      now: noon,
    },
    ...change,
  }
}

/** Stores, verifies and publishes a brief; returns its address. */
export async function publishABrief(db: Database, change: Partial<NewBrief> = {}): Promise<string> {
  const order = aNewBrief(change)
  const created = await createBrief(db, order)
  if (!created.ok) throw new Error(`not created: ${created.refusal.code}`)
  const { slug } = created.value
  const verified = await verifyBrief(db, {
    slug,
    verifier: 'Vic Verifier',
    origin: 'command line',
    now: order.now,
  })
  if (!verified.ok) throw new Error(`not verified: ${verified.refusal}`)
  const published = await publishBrief(db, { slug, by: order.author, origin: 'command line', now: order.now })
  if (!published.ok) throw new Error(`not published: ${published.refusal}`)
  return slug
}
