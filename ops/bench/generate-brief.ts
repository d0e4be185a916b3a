import type { BriefContent, Citation, Part, Section, SectionKind } from '#domain/briefs/brief-content.ts'
import { cutRuns } from '#domain/briefs/cut-runs.ts'
import { noKey } from '#domain/briefs/keys.ts'
import type { EntityFacts } from '#domain/entities/entity-names.ts'
import { toJudgment } from '#domain/layout/sections/read-bluf.ts'
import { findEvidence } from '#domain/layout/phrases/evidence-spans.ts'
import { confidenceLevels } from '#domain/judgments/confidence.ts'
import { yardsticks } from '#domain/judgments/yardsticks.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import { createRandom, type Random } from './random.ts'
import * as words from './word-pools.ts'

/** A brief as an editor could have filed it. */
export interface GeneratedBrief {
  content: BriefContent
  category: string
  published: Date
  entityFacts: readonly EntityFacts[]
}

/** Early enough that none is from the future. */
const firstDay = Date.UTC(2016, 0, 1)
const tenYears = 3_652 * 24 * 60 * 60 * 1000

/**
 * Synthetic briefs of the size and shape of real ones, the oldest first. The same seed gives the same briefs;
 * entities, tags and publishers are drawn from pools in which few names are frequent and many are rare.
 */
export function generateBriefs(given: {
  count: number
  seed: number
  categories: readonly string[]
}): GeneratedBrief[] {
  const random = createRandom(given.seed)
  const instants = Array.from({ length: given.count }, () => firstDay + Math.floor(random.next() * tenYears))
  return instants
    .sort((one, other) => one - other)
    .map((instant, index) =>
      generateBrief(random, { published: new Date(instant), index, categories: given.categories }),
    )
}

interface Filing {
  published: Date
  index: number
  categories: readonly string[]
}

function generateBrief(random: Random, { published, index, categories }: Filing): GeneratedBrief {
  const entityFacts = random.pickByRank(words.entityPool, random.between(4, 8))
  const topic = random.pick(words.things)
  const day = published.toISOString().slice(0, 10)
  const content: BriefContent = {
    title: capital(
      `${random.pick(words.actors)} ${random.pick(words.deeds)} ${topic} near ${entityFacts[0]?.name ?? ''}, case ${index + 1}`,
    ),
    publishedOn: day,
    language: null,
    provenance: 'Synthetic brief, machine-generated to measure this program. Nothing in it happened.',
    reportTitle: capital(`${topic} ${random.pick(words.times)}`),
    outlet: random.pickByRank(words.publisherPool, 1)[0] ?? null,
    preamble: [],
    sections: generateSections(random, entityFacts),
    techniques: random.pickByRank(words.techniquePool, random.between(2, 3)).map((name) => ({
      kind: 'technique',
      key: noKey,
      name,
      description: sentence(random),
    })),
    sources: generateSources(random, published),
    explore: [],
  }
  return { content, category: random.pick(categories), published, entityFacts }
}

const layout: readonly [SectionKind, string, (random: Random, entities: readonly EntityFacts[]) => Part[]][] =
  [
    ['bluf', 'BLUF (Bottom Line Up Front)', (random) => [generateBluf(random)]],
    ['hypotheses', 'Competing Hypotheses', generateHypotheses],
    ['key-points', 'Key Assumptions and Red Flags', generateKeyPoints],
    ['implications', 'Implications and Strategic Risks', generateImplications],
    ['recommendations', 'Recommendations and Outlook', generateOutlook],
    [
      'entities',
      'Key Individuals and Entities',
      (random, entities) => entities.map((entity) => describeEntity(random, entity)),
    ],
    [
      'tags',
      'Thematic Tags',
      (random) =>
        random.pickByRank(words.tagPool, random.between(4, 8)).map((name) => ({ kind: 'tag', name })),
    ],
  ]

function generateSections(random: Random, entities: readonly EntityFacts[]): Section[] {
  return layout.map(([kind, title, parts], at) => ({
    number: at + 1,
    title,
    kind,
    parts: parts(random, entities),
  }))
}

function generateBluf(random: Random): Part {
  const level = random.pick(confidenceLevels)
  const text = `${paragraph(random, 3)} Overall confidence in this assessment is ${level} because ${random.pick(words.reasons)}.`
  return toJudgment('bottom-line', text, likelihood(random))
}

function generateHypotheses(random: Random): Part[] {
  const hypotheses = Array.from({ length: random.between(2, 4) }, (): Part => {
    const said = `${sentence(random)} Supporting evidence includes ${claim(random)} and ${claim(random)}. Key uncertainties are ${claim(random)}.`
    return {
      kind: 'hypothesis',
      key: noKey,
      name: null,
      runs: cutRuns(said, findEvidence(said)),
      likelihood: likelihood(random),
    }
  })
  return [...hypotheses, toJudgment('assessment', paragraph(random, 2), null)]
}

const keyPoints = [
  ['Assumptions', 'assumptions'],
  ['Information Gaps', 'information-gaps'],
  ['Bias & Deception Risks', 'bias-and-deception'],
] as const

function generateKeyPoints(random: Random): Part[] {
  return keyPoints.map(([label, pointKind]) => {
    const items = Array.from({ length: 3 }, (_, at) => (at === 0 ? capital(claim(random)) : claim(random)))
    return {
      kind: 'key-points',
      label,
      pointKind,
      items: items.map((text) => ({ key: noKey, text })),
    }
  })
}

const domains = [
  ['Political / Geopolitical', 'political'],
  ['Security / Counter-Terrorism', 'security'],
  ['Cyber / Information Space', 'cyber'],
  ['Economic / Social', 'economic'],
] as const

function generateImplications(random: Random): Part[] {
  const lead: Part = { kind: 'passage', key: noKey, form: 'paragraph', text: paragraph(random, 2) }
  return [
    lead,
    ...domains.map(([label, domain]): Part => ({
      kind: 'implication',
      key: noKey,
      label,
      domain,
      text: paragraph(random, 2),
    })),
  ]
}

const scenarios = [
  ['Best', 'best'],
  ['Worst', 'worst'],
  ['Most-Likely', 'most-likely'],
] as const

function generateOutlook(random: Random): Part[] {
  const advise = () =>
    capital(`${random.pick(words.advice)}, ${random.pick(words.advice)} and ${random.pick(words.advice)}.`)
  return [
    {
      kind: 'recommendation',
      key: noKey,
      label: 'Immediate Actions (0–30 days)',
      horizon: 'immediate',
      text: advise(),
    },
    {
      kind: 'recommendation',
      key: noKey,
      label: 'Medium-Term Posture (1–12 months)',
      horizon: 'medium',
      text: advise(),
    },
    { kind: 'subheading', text: 'Scenario Outlook' },
    ...scenarios.map(([name, scenarioKind]): Part => ({
      kind: 'scenario',
      key: noKey,
      name,
      scenarioKind,
      text: sentence(random),
      likelihood: likelihood(random),
    })),
  ]
}

function describeEntity(random: Random, { name }: EntityFacts): Part {
  return {
    kind: 'entity',
    key: noKey,
    name,
    description: capital(`${random.pick(words.deeds)} ${random.pick(words.things)}`),
  }
}

function generateSources(random: Random, published: Date): Citation[] {
  const publishers = random.pickByRank(words.publisherPool, sourcesOfABrief)
  return publishers.map((publisher, at) => {
    const publishedOn = new Date(published.getTime() - random.between(1, 20) * 86_400_000)
      .toISOString()
      .slice(0, 10)
    return {
      key: noKey,
      language: null,
      number: at + 1,
      title: capital(`${random.pick(words.things)} ${random.pick(words.times)}`),
      publisher,
      publishedOn,
      url: `https://source-${random.between(1, 900)}.example.org/${publishedOn}/report`,
      retrievedOn: published.toISOString().slice(0, 10),
      grade: {
        reliability: random.pick(['A', 'B', 'C'] as const),
        credibility: random.pick([1, 2, 3] as const),
      },
    }
  })
}

/** So many that each citation below finds its source. */
const sourcesOfABrief = 5

function likelihood(random: Random): Likelihood {
  return { ...random.pick(yardsticks['icd-203'].terms), yardstick: 'icd-203' }
}

function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ')
}

function sentence(random: Random): string {
  const first = `${random.pick(words.actors)} ${random.pick(words.deeds)} ${random.pick(words.things)}`
  const second = `${random.pick(words.actors)} ${random.pick(words.deeds)} ${random.pick(words.things)}`
  return `${capital(first)}, while ${second} ${random.pick(words.times)} [${random.between(1, sourcesOfABrief)}].`
}

function claim(random: Random): string {
  return `${random.pick(words.things)} that ${random.pick(words.actors)} ${random.pick(words.deeds)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
