import fc from 'fast-check'
import type { BriefContent, Part, Section, SectionKind } from '../briefs/brief-content.ts'
import { yardsticks } from '../judgments/yardsticks.ts'
import type { Likelihood } from '../judgments/likelihood.ts'
import { escapeProse } from '../prose/escape-prose.ts'
import type { Prose } from '../prose/prose.ts'
import { findConfidence } from './confidence-statement.ts'
import { findEvidence } from './evidence-spans.ts'
import { domainOf } from './read-implications.ts'
import { horizonOf } from './read-recommendations.ts'
import { kindOfScenario } from './scenario-names.ts'

const odd = ['§ 4', '*', '5 < 6', 'a_b_c', '[sic]', '&amp;', 'C:\\Temp', '`x`', '~40%', '“so”', 'Zürich', '(see below)', '北京', '100 %']
const plain = ['ship', 'harbour', 'the', 'crew', 'twelve', 'cables', 'was', 'seen', 'near', 'a', 'lighthouse', 'e.g.', 'U.S.', 'at', '4.5']
const starts = ['Ships', 'Nobody', 'Élan', 'Some', 'Twelve', 'Harbours', '«Quoted»', 'Öland']
const cues = ['Supporting evidence includes', 'Key uncertainties are', 'However, nothing says', 'This is supported by']

/** Plain sentences with odd signs in them: what may stand in any format. */
const sentence = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.array(fc.constantFrom(...plain, ...odd), { minLength: 2, maxLength: 9 }),
    fc.constantFrom('.', '.', '?', '!', ' [3].', ' [1][2].'),
  )
  .map(([first, words, end]) => `${[first, ...words, 'there'].join(' ')}${end}`)

const plainText = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => escapeProse(all.join(' ')))

/** Prose with marks, which plain text cannot carry. */
const marked = fc
  .tuple(plainText, fc.constantFrom('**so it is**', '*perhaps*', '`code`', '[a page](https://example.org/a_b?x=1&y=2)', '[why](/why)'))
  .map(([text, mark]) => `${text} Then ${mark} there.`)

const capital = fc
  .tuple(fc.constantFrom('Harbour', 'Crew', 'Northern', 'O’Neill', 'Cable 4'), fc.constantFrom('Office', 'Group', '(HO)', 'Ltd', 'of Öland'))
  .map((words) => words.join(' '))

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

const likelihood: fc.Arbitrary<Likelihood> = fc
  .constantFrom('icd-203' as const, 'phia' as const)
  .chain((yardstick) => fc.constantFrom(...yardsticks[yardstick].terms.map((term) => ({ ...term, yardstick }))))

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

type Parts = fc.Arbitrary<Part[]>

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
    provenance: maybe(text.map((said) => `Written from open sources. ${said}`)),
    reportTitle: fc.constantFrom('Port closed, 12 ships wait', 'Why it closed – and what now'),
    outlet: maybe(fc.constantFrom('The Harbour Post', 'port.example.org', 'BBC News')),
    preamble: fc.array(text, { maxLength: 1 }),
    sections: fc.oneof(current, older),
    techniques: fc.array(fc.record({ kind: fc.constant('technique' as const), name: capital, description: maybe(text) }), { maxLength: 2 }),
    sources: generateSources(marks),
    explore: fc.uniqueArray(capital, { maxLength: 3 }).map((labels) => labels.map((label, at) => ({ label, href: marks && at > 0 ? `/briefs/${at}` : null }))),
  })
}

function generateSections(kinds: [SectionKind, string, Parts][]): fc.Arbitrary<Section[]> {
  return fc
    .tuple(...kinds.map(([, , parts]) => parts))
    .map((all) => kinds.map(([kind, title], at) => ({ number: at + 1, title, kind, parts: all[at] ?? [] })))
}

function generateBluf(texts: fc.Arbitrary<Prose>): Parts {
  const confidence = fc.constantFrom('', ' Overall confidence in this assessment is moderate due to a single source.', ' Confidence level: High.')
  return fc.tuple(texts, confidence, maybe(likelihood), fc.array(sentence.map(escapeProse), { maxLength: 2 })).map(([said, rated, likely, items]) => {
    const text = said + rated
    const stated = findConfidence(text)
    const bluf: Part = { kind: 'bluf', text, likelihood: likely, confidence: stated?.confidence ?? null, confidenceSpan: stated?.span ?? null }
    return [bluf, ...items.map((item): Part => ({ kind: 'passage', form: 'item', text: item }))]
  })
}

function generateHypotheses(texts: fc.Arbitrary<Prose>): Parts {
  const one = fc.tuple(texts, maybe(capital), maybe(likelihood), fc.array(fc.tuple(fc.constantFrom(...cues), sentence), { maxLength: 2 }))
  const all = fc.array(one, { minLength: 1, maxLength: 4 })
  return fc.tuple(all, maybe(texts)).map(([hypotheses, weighed]) => [
    ...hypotheses.map(([said, name, likely, evidence]): Part => {
      const text = [said, ...evidence.map(([cue, rest]) => escapeProse(`${cue} ${rest}`))].join(' ')
      return { kind: 'hypothesis', name: name && `The ${name.replace(/[()]/g, '')}`, text, ...findEvidence(text), likelihood: likely }
    }),
    ...(weighed === null ? [] : [{ kind: 'assessment' as const, text: weighed, confidence: null }]),
  ])
}

function generateKeyPoints(): Parts {
  const point = fc.oneof(
    sentence.map((text) => escapeProse(text).replace(/\.$/, '')),
    fc.constantFrom('and so on', 'First; second', 'It ended. Or not', 'U.S. ships were near', 'nobody asked?', 'the crew knew'),
  )
  const labels = fc.constantFrom(
    ['Assumptions', 'assumptions'] as const,
    ['Blind Spots', 'information-gaps'] as const,
    ['Bias & Deception Risks', 'bias-and-deception'] as const,
    ['Red Flags', 'red-flags'] as const,
    ['What If? Notes', 'other'] as const,
  )
  const points = fc.tuple(labels, fc.array(point, { minLength: 1, maxLength: 4 }))
  return fc.array(points, { maxLength: 4 }).map((all) => all.map(([[label, pointKind], items]): Part => ({ kind: 'key-points', label, pointKind, items })))
}

function generateImplications(text: fc.Arbitrary<Prose>, texts: fc.Arbitrary<Prose>): Parts {
  const label = maybe(fc.constantFrom('Political / Geopolitical', 'Cyber / Information Space', 'Economic / Social', 'Port Traffic'))
  const point = fc.tuple(label, texts).map(([name, said]): Part => ({ kind: 'implication', label: name, domain: domainOf(name ?? ''), text: said }))
  const lead = fc.array(text.map((said): Part => ({ kind: 'passage', form: 'paragraph', text: said })), { maxLength: 2 })
  return fc.tuple(lead, fc.array(point, { maxLength: 4 })).map(([first, points]) => [...first, ...points])
}

function generateRecommendations(texts: fc.Arbitrary<Prose>): Parts {
  const label = maybe(fc.constantFrom('Immediate Actions (0–30 days)', 'Medium-Term Posture (1–12 months)', 'For the Crew'))
  const advice = fc.tuple(label, texts).map(([name, said]): Part => ({ kind: 'recommendation', label: name, horizon: horizonOf(name ?? ''), text: said }))
  const name = fc.constantFrom('Best', 'Worst-Case Scenario', 'Most-Likely', 'Wild Card')
  const scenario = fc
    .tuple(name, texts, maybe(likelihood))
    .map(([called, text, likely]): Part => ({ kind: 'scenario', name: called, scenarioKind: kindOfScenario(called), text, likelihood: likely }))
  const outlook: Part = { kind: 'subheading', text: 'Scenario Outlook' }
  return fc.tuple(fc.array(advice, { minLength: 1, maxLength: 3 }), fc.array(scenario, { maxLength: 3 })).map(([all, scenarios]) => [...all, outlook, ...scenarios])
}

function generateAnalysis(texts: fc.Arbitrary<Prose>): Parts {
  const technique = fc
    .tuple(fc.constantFrom('SWOT Analysis', 'Cross-Impact Matrix', 'General Analysis'), maybe(texts))
    .map(([name, description]): Part => ({ kind: 'technique', name, description }))
  const scenario = texts.map((text): Part => ({ kind: 'scenario', name: 'Best-Case Scenario', scenarioKind: 'best', text, likelihood: null }))
  return fc.array(fc.oneof(technique, scenario), { maxLength: 4 })
}

function generateEntities(text: fc.Arbitrary<Prose>): Parts {
  const nobody: Part = { kind: 'passage', form: 'item', text: 'Not clearly identifiable from open sources.' }
  const entity = fc.tuple(capital, maybe(text)).map(([name, description]): Part => ({ kind: 'entity', name, description }))
  const all = fc.uniqueArray(entity, { maxLength: 4, selector: (part) => (part.kind === 'entity' ? part.name : '') })
  return fc.tuple(all, fc.boolean()).map(([entities, none]) => (none ? [...entities, nobody] : entities))
}

function generateTags(): Parts {
  const name = fc.constantFrom('maritime', 'supply-chain security', 'C2', '5G', 'Côte d’Ivoire', 'R&D', 'a_b')
  return fc.uniqueArray(name, { minLength: 1, maxLength: 5 }).map((names) => names.map((tag): Part => ({ kind: 'tag', name: tag })))
}

function generateSources(marks: boolean): fc.Arbitrary<BriefContent['sources']> {
  const grade = fc.record({ reliability: fc.constantFrom('A', 'F'), credibility: fc.constantFrom(1, 6) })
  const source = fc.record({
    title: fc.constantFrom('Notice to mariners', 'Ten [ten] ships * at sea', 'Is it open?'),
    publisher: maybe(fc.constantFrom('Port Office', 'B & Sons')),
    publishedOn: maybe(day),
    url: maybe(fc.constantFrom('https://example.org/a_b', 'https://example.org/x?y=1&z=2')),
    retrievedOn: maybe(day),
    grade: maybe(grade),
  })
  void marks
  return fc.array(source, { maxLength: 3 }).map((all) => all.map((one, at) => ({ number: at + 1, ...one })))
}
