import type { BriefContent, Hypothesis, Scenario } from '#domain/briefs/brief-content.ts'
import { listMissing } from '#domain/briefs/list-missing.ts'
import { getBottomLine } from '#domain/briefs/bottom-line.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import { listHypothesisLetters } from '#domain/hypotheses/hypothesis-letters.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { icd, type Advice } from './advice.ts'
import { adviseJudgments } from './advise-judgments.ts'
import { dropBlanks } from './drop-blanks.ts'
import { getRole } from './set-role.ts'

const heuer = 'Heuer, Psychology of Intelligence Analysis, chapter 8'
const house = 'House style'

/** Everything that is to be said of a text, required things first, then in the order of the text. */
export function advise(content: BriefContent): Advice[] {
  const written = dropBlanks(content)
  const all = [
    ...adviseMissing(written),
    ...adviseTitle(written),
    ...adviseJudgments(written),
    ...adviseHypotheses(written),
    ...adviseSections(written),
    ...adviseScenarios(written),
    ...adviseSources(written),
    ...adviseEntities(written),
  ]
  return all.toSorted((a, b) => Number(b.weight === 'required') - Number(a.weight === 'required'))
}

function adviseMissing(content: BriefContent): Advice[] {
  return listMissing(content).map((part) => ({
    id: `missing ${part}`,
    weight: 'required',
    what: `${part.charAt(0).toUpperCase()}${part.slice(1)} is missing`,
    why: 'Nobody can review the brief without it.',
    source: house,
    section: part === 'a title' ? null : 'bluf',
  }))
}

function adviseTitle({ title, outlet }: BriefContent): Advice[] {
  if (!outlet || !title.toLowerCase().includes(outlet.toLowerCase())) return []
  return [
    {
      id: 'outlet in title',
      weight: 'advice',
      what: `The title names ${outlet}`,
      why: 'Readers see who published the source on a line of its own.',
      source: house,
      section: null,
    },
  ]
}

function adviseHypotheses(content: BriefContent): Advice[] {
  const letters = listHypothesisLetters(content)
  const hypotheses = content.sections.flatMap(({ parts }, section) =>
    parts.flatMap((part, at) =>
      part.kind === 'hypothesis' ? [{ part, letter: letters[section]?.[at] ?? '' }] : [],
    ),
  )
  const few: Advice[] =
    hypotheses.length >= 2
      ? []
      : [
          {
            id: 'few hypotheses',
            weight: 'advice',
            what: 'There are fewer than two hypotheses',
            why: 'One explanation alone was never weighed against another.',
            source: heuer,
            section: 'hypotheses',
          },
        ]
  return [...few, ...hypotheses.flatMap(adviseHypothesis)]
}

function adviseHypothesis({ part, letter }: { part: Hypothesis; letter: string }): Advice[] {
  const sides = [
    { role: 'support', what: `Hypothesis ${letter} has no evidence for it` },
    { role: 'uncertainty', what: `Hypothesis ${letter} has no doubts` },
  ] as const
  return sides
    .filter(({ role }) => getRole(part.runs, role) === '')
    .map(({ role, what }) => ({
      id: `${role} ${part.key}`,
      weight: 'advice',
      what,
      why: 'An explanation that nothing speaks for, or against, has not been tested. Write “none found” where that is so.',
      source: heuer,
      section: 'hypotheses',
    }))
}

const expected = [
  ['key-points', 'Assumptions and gaps are missing', 'They say what would make the judgment fall.'],
  ['implications', 'Implications are missing', 'They tell readers what the judgment means for them.'],
  [
    'recommendations',
    'Recommendations and outlook are missing',
    'They tell readers what to do and what to watch.',
  ],
  ['entities', 'No entity is listed', 'Readers follow people, organisations and places from that section.'],
  ['tags', 'No tag is given', 'Readers find related briefs by them.'],
] as const

function adviseSections({ sections }: BriefContent): Advice[] {
  const kinds = sections.map(({ kind }) => kind)
  return expected
    .filter(([kind]) => !kinds.includes(kind))
    .map(([kind, what, why]) => ({
      id: `section ${kind}`,
      weight: 'advice',
      what,
      why,
      source: house,
      section: kind,
    }))
}

/** A likelihood as one number, to compare: the middle of its range. */
const middle = ({ likelihood }: Scenario): number => (likelihood ? (likelihood.low + likelihood.high) / 2 : 0)

function adviseScenarios({ sections }: BriefContent): Advice[] {
  const scenarios = sections.flatMap(({ parts }) => parts).filter((part) => part.kind === 'scenario')
  const likely = scenarios.find(({ scenarioKind }) => scenarioKind === 'most-likely')
  const rival = scenarios.find((one) => likely?.likelihood && middle(one) > middle(likely))
  if (!rival) return []
  return [
    {
      id: 'most likely',
      weight: 'advice',
      what: `“${rival.name}” is given as likelier than the most likely scenario`,
      why: 'One of the two likelihoods, or the name, is wrong.',
      source: icd,
      section: 'recommendations',
    },
  ]
}

function adviseSources(content: BriefContent): Advice[] {
  const numbers = new Set(content.sources.map(({ number }) => number))
  const bottomLine = getBottomLine(content)
  const cited = [...new Set(listProse(content).flatMap(listCited))]
  const unknown = cited.filter((number) => !numbers.has(number))
  const found: Advice[] = unknown.map((number) => ({
    id: `source ${number}`,
    weight: 'advice',
    what: `[${number}] leads to no source`,
    why: 'A reader who looks for it finds nothing.',
    source: 'ICD 206',
    section: 'sources',
  }))
  if (numbers.size > 0 && bottomLine && listCited(joinRuns(bottomLine.runs)).length === 0)
    found.push({
      id: 'uncited bottom line',
      weight: 'advice',
      what: 'The bottom line cites no source',
      why: 'A statement of fact is to say where it comes from. Type [1] behind it.',
      source: 'ICD 206',
      section: 'bluf',
    })
  return found
}

/** The numbers that a text cites: `[1]`. */
function listCited(text: string): number[] {
  return [...text.matchAll(/\[([1-9]\d{0,2})\](?!\()/g)].map(([, number]) => Number(number))
}

function adviseEntities(content: BriefContent): Advice[] {
  const text = listProse(content).map(toPlainText).join('\n').toLowerCase()
  const entities = content.sections.flatMap(({ parts }) => parts).filter((part) => part.kind === 'entity')
  return entities
    .filter(({ name }) => !text.includes(name.replace(/\s*\(.*\)$/, '').toLowerCase()))
    .map(({ key, name }) => ({
      id: `entity ${key}`,
      weight: 'advice',
      what: `“${name}” is not named in the text`,
      why: 'Readers who come for it look for it in vain.',
      source: house,
      section: 'entities',
    }))
}

/** All running text but that of the list of entities. */
function listProse({ sections }: BriefContent): string[] {
  return sections.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind === 'judgment' || part.kind === 'hypothesis') return [joinRuns(part.runs)]
      if (part.kind === 'key-points') return part.items.map(({ text }) => text)
      return 'text' in part ? [part.text] : []
    }),
  )
}
