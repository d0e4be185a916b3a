import fc from 'fast-check'
import type { BriefContent, Section, SectionKind } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import {
  generateAnalysis,
  generateBluf,
  generateEntities,
  generateHypotheses,
  generateImplications,
  generateKeyPoints,
  generateRecommendations,
  generateTags,
  type Parts,
} from './generate-parts.test-data.ts'
import { capital, day, marked, maybe, plainText } from './generate-text.test-data.ts'

/** A brief as an importer would make it; with marks in its texts, or without. */
export function generateBrief({ marks }: { marks: boolean }): fc.Arbitrary<BriefContent> {
  const text = marks ? fc.oneof(plainText, marked) : plainText
  const texts = fc.array(text, { minLength: 1, maxLength: 2 }).map((all) => all.join('\n\n'))
  const current = generateSections([
    ['bluf', 'BLUF (Bottom Line Up Front)', generateBluf(texts)],
    ['hypotheses', 'Competing Hypotheses', generateHypotheses(texts)],
    ['key-points', 'Key Assumptions and Red Flags', generateKeyPoints()],
    ['implications', 'Implications and Strategic Risks', generateImplications(text, texts)],
    ['recommendations', 'Recommendations and Outlook', generateRecommendations(texts)],
    ['entities', 'Key Individuals and Entities', generateEntities(text)],
    ['tags', 'Thematic Tags', generateTags()],
  ])
  const older = generateSections([
    ['bluf', 'BLUF', generateBluf(texts)],
    ['analysis', 'Detailed Analysis', generateAnalysis(texts)],
    ['implications', 'Strategic Implications', generateImplications(text, texts)],
    ['recommendations', 'Outlook', generateRecommendations(texts)],
    ['entities', 'Key Actors', generateEntities(text)],
    ['tags', 'Tags', generateTags()],
  ])
  return fc.record({
    title: capital.map((name) => `${name} closes the port & goes – again`),
    publishedOn: maybe(day),
    language: fc.constantFrom(null, 'fr', 'pt-BR'),
    provenance: maybe(text.map((said) => `Written from open sources. ${said}`)),
    reportTitle: fc.constantFrom('Port closed, 12 ships wait', 'Why it closed – and what now'),
    outlet: maybe(fc.constantFrom('The Harbour Post', 'port.example.org', 'BBC News')),
    preamble: fc.array(text, { maxLength: 1 }),
    sections: fc.oneof(current, older),
    techniques: fc.array(
      fc.record({
        kind: fc.constant('technique' as const),
        key: fc.constant(noKey),
        name: capital,
        description: maybe(text),
      }),
      { maxLength: 2 },
    ),
    sources: generateSources(),
    explore: fc
      .uniqueArray(capital, { maxLength: 3 })
      .map((labels) =>
        labels.map((label, at) => ({ label, href: marks && at > 0 ? `/briefs/${at}` : null })),
      ),
  })
}

function generateSections(kinds: [SectionKind, string, Parts][]): fc.Arbitrary<Section[]> {
  return fc
    .tuple(...kinds.map(([, , parts]) => parts))
    .map((all) => kinds.map(([kind, title], at) => ({ number: at + 1, title, kind, parts: all[at] ?? [] })))
}

function generateSources(): fc.Arbitrary<BriefContent['sources']> {
  const grade = fc.record({ reliability: fc.constantFrom('A', 'F'), credibility: fc.constantFrom(1, 6) })
  const source = fc.record({
    key: fc.constant(noKey),
    language: fc.constantFrom(null, 'uk'),
    title: fc.constantFrom('Notice to mariners', 'Ten [ten] ships * at sea', 'Is it open?'),
    publisher: maybe(fc.constantFrom('Port Office', 'B & Sons')),
    publishedOn: maybe(day),
    url: maybe(fc.constantFrom('https://example.org/a_b', 'https://example.org/x?y=1&z=2')),
    retrievedOn: maybe(day),
    grade: maybe(grade),
  })
  return fc.array(source, { maxLength: 3 }).map((all) => all.map((one, at) => ({ number: at + 1, ...one })))
}
