import { getBottomLine, listJudgments } from '#domain/briefs/bottom-line.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import { toLikelihood } from '#domain/judgments/yardsticks.ts'
import type { Likelihood } from '#domain/judgments/likelihood.ts'
import type { Inline } from '#domain/prose/inline.ts'
import { parseProse } from '#domain/prose/parse-prose.ts'
import { listProse } from './library-prose.test-data.ts'
import type { LibraryBrief } from './read-library.ts'

export type KindOfPart<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>

/** The parts of one kind, in order. */
export function listParts<Kind extends Part['kind']>(content: BriefContent, kind: Kind): KindOfPart<Kind>[] {
  const isOfKind = (part: Part): part is KindOfPart<Kind> => part.kind === kind
  return [...content.sections.flatMap(({ parts }) => parts), ...content.techniques].filter(isOfKind)
}

/** What every brief of the library keeps to. Each rule tells what is wrong with a brief; nothing if it keeps to it. */
export const libraryRules: Readonly<Record<string, (brief: LibraryBrief) => string[]>> = {
  'has the seven sections, none of them empty': ({ content }) => {
    const numbers = content.sections.map(({ number }) => number).join(', ')
    const empty = content.sections
      .filter(({ parts }) => parts.length === 0)
      .map(({ title }) => `${title} is empty`)
    return [...(numbers === '1, 2, 3, 4, 5, 6, 7' ? [] : [`its sections are ${numbers}`]), ...empty]
  },
  'is filed as a public demonstration, checked by another than its author': ({ frontMatter }) => [
    ...(frontMatter.demonstration ? [] : ['it is not marked as a demonstration']),
    ...(frontMatter.marking === 'TLP:CLEAR' ? [] : [`it is marked ${frontMatter.marking}`]),
    ...(frontMatter.author && frontMatter.verifier && frontMatter.author !== frontMatter.verifier
      ? []
      : [`${frontMatter.author} wrote it and ${frontMatter.verifier} checked it`]),
  ],
  'was published here on the day its text says': ({ content, frontMatter }) =>
    frontMatter.published?.toISOString().slice(0, 10) === content.publishedOn
      ? []
      : [`${content.publishedOn} in the text, ${frontMatter.published?.toISOString()} in the front matter`],
  'has two hypotheses or more, with support and uncertainties, and an assessment': ({ content }) => {
    const hypotheses = listParts(content, 'hypothesis')
    const bare = hypotheses.filter(
      ({ runs }) =>
        !(['support', 'uncertainty'] as const).every((side) => runs.some(({ role }) => role === side)),
    )
    return [
      ...(hypotheses.length >= 2 ? [] : [`it has ${hypotheses.length}`]),
      ...(listJudgments(content).filter(({ role }) => role === 'assessment').length === 1
        ? []
        : ['no assessment, or more than one']),
      ...bare.map(({ runs }) => `support or uncertainties missing in "${joinRuns(runs).slice(0, 60)}"`),
    ]
  },
  'states its confidence with a reason': ({ content }) =>
    getBottomLine(content)?.confidence?.reason ? [] : ['no confidence, or none with a reason'],
  'has likelihoods of one yardstick only, each as the yardstick has it': ({ content }) => {
    const likelihoods = listLikelihoods(content)
    const wrong = likelihoods.filter(({ term, yardstick, low, high }) => {
      const known = toLikelihood(term, yardstick)
      return known?.low !== low || known.high !== high
    })
    const used = new Set(likelihoods.map(({ yardstick }) => yardstick))
    return [
      ...(used.size === 1 ? [] : [`yardsticks: ${[...used].join(', ') || 'none'}`]),
      ...wrong.map(({ term, low, high }) => `no yardstick has ${term}, ${low}–${high}%`),
    ]
  },
  'rates every hypothesis, so that together they can come to certainty': ({ content }) => {
    const likelihoods = listParts(content, 'hypothesis').map(({ likelihood }) => likelihood)
    const sum = (bound: 'low' | 'high') =>
      likelihoods.reduce((total, one) => total + (one?.[bound] ?? Number.NaN), 0)
    return sum('low') <= 100 && sum('high') >= 100 ? [] : [`from ${sum('low')} to ${sum('high')}% in all`]
  },
  'has a best, a worst and a most likely scenario, and none is likelier than the most likely': ({
    content,
  }) => {
    const scenarios = listParts(content, 'scenario')
    const kinds = scenarios.map(({ scenarioKind }) => scenarioKind).join(', ')
    const most = scenarios.find(({ scenarioKind }) => scenarioKind === 'most-likely')?.likelihood?.low ?? 0
    const likelier = scenarios.filter(({ likelihood }) => (likelihood?.low ?? 100) > most)
    return [
      ...(kinds === 'best, worst, most-likely' ? [] : [`scenarios: ${kinds}`]),
      ...likelier.map(({ name }) => `${name} is likelier, or not rated`),
    ]
  },
  'has three sources or more, each with publisher, day and grade': ({ content: { sources } }) => [
    ...(sources.length >= 3 ? [] : [`it has ${sources.length}`]),
    ...sources
      .filter(({ publisher, publishedOn, grade }) => !publisher || !publishedOn || !grade)
      .map(({ number }) => `publisher, day or grade missing at source ${number}`),
  ],
  'cites every source and none that is not there': ({ content }) => {
    const cited = new Set(listProse(content).flatMap(listCited))
    const given = content.sources.map(({ number }) => number)
    return [
      ...given.filter((number) => !cited.has(number)).map((number) => `source ${number} is not cited`),
      ...[...cited]
        .filter((number) => !given.includes(number))
        .map((number) => `there is no source ${number}`),
      ...given.filter((number, at) => number !== at + 1).map((number) => `source ${number} is out of order`),
    ]
  },
  'gives https addresses with the day they were retrieved, or none': ({ content: { sources } }) =>
    sources
      .filter(({ url, retrievedOn }) =>
        url === null ? retrievedOn !== null : !/^https:\/\/./.test(url) || !retrievedOn,
      )
      .map(({ number, url, retrievedOn }) => `source ${number}: ${url}, retrieved ${retrievedOn}`),
  'describes in section 6 the entities of its front matter, and no others': ({ content, frontMatter }) => {
    const named = listParts(content, 'entity')
    const known = frontMatter.entities.map(({ name }) => name)
    const names = named.map(({ name }) => name)
    return [
      ...named.filter(({ description }) => !description).map(({ name }) => `${name} is not described`),
      ...names.filter((name) => !known.includes(name)).map((name) => `${name} is not in the front matter`),
      ...known.filter((name) => !names.includes(name)).map((name) => `${name} is not in section 6`),
    ]
  },
}

function listLikelihoods(content: BriefContent): Likelihood[] {
  const rated = [
    ...listJudgments(content),
    ...listParts(content, 'hypothesis'),
    ...listParts(content, 'scenario'),
  ]
  return rated.flatMap(({ likelihood }) => (likelihood ? [likelihood] : []))
}

function listCited(prose: string): number[] {
  const cited = (nodes: readonly Inline[]): number[] =>
    nodes.flatMap((node) => {
      if (node.type === 'citation') return [node.number]
      return 'children' in node ? cited(node.children) : []
    })
  return parseProse(prose).flatMap(cited)
}
