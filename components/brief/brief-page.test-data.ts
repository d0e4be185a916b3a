import type { BriefContent, Part, Section, SectionKind } from '#domain/briefs/brief-content.ts'
import type { CorrectionNote } from '#domain/pages/published-brief.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { BriefPageData } from './brief-page-data.ts'

export const site: SiteFacts = {
  name: 'Example Watch',
  tagline: 'Briefs that can be checked',
  language: 'en',
  baseUrl: 'https://example.org',
  yardstick: 'icd-203',
  supportLinks: [{ label: 'Support us', href: '/support' }],
  publisher: null,
  contact: null,
  editionHours: { overnight: 6, morning: 10, midday: 14, evening: 20 },
  hub: null,
  nav: [{ label: 'Categories', href: '/categories' }],
  categories: [{ slug: 'cybersecurity', name: 'Cybersecurity' }],
}

/** A record with nothing in it but what is given. */
export function makeContent(given: Partial<BriefContent> = {}): BriefContent {
  return {
    title: 'A title',
    publishedOn: null,
    language: null,
    provenance: null,
    reportTitle: null,
    outlet: null,
    preamble: [],
    sections: [],
    techniques: [],
    sources: [],
    explore: [],
    ...given,
  }
}

export function makeSection(kind: SectionKind, parts: Part[], number: number | null = 1): Section {
  return { number, title: `Section of ${kind}`, kind, parts }
}

export function makePage(content: BriefContent, given: Partial<BriefPageData> = {}): BriefPageData {
  return {
    id: '0199f2c0-0000-7000-8000-000000000001',
    slug: 'a-brief',
    category: { slug: 'cybersecurity', name: 'Cybersecurity' },
    content,
    revision: 1,
    firstPublishedAt: '2026-03-05T09:00:00Z',
    takenInAt: '2026-03-05T09:00:00Z',
    wasImported: true,
    publishedAt: '2026-03-05T09:00:00Z',
    author: 'An Author',
    verifier: 'A Verifier',
    verifiedAt: '2026-03-05T08:00:00Z',
    checks: null,
    marking: 'TLP:CLEAR',
    demonstration: false,
    corrections: [],
    entities: {},
    tags: {},
    techniques: {},
    explore: [],
    neighbours: { previous: null, next: null },
    related: [],
    ...given,
  }
}

/** The note of a correction that took the day back. */
export const dayCorrection: CorrectionNote = {
  kind: 'factual',
  note: 'The day was wrong.',
  madeAt: '2026-03-06T10:00:00Z',
  revision: 2,
  by: 'Ed Editor',
}
