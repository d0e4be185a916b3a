import type { BriefContent, Scenario } from '#domain/briefs/brief-content.ts'
import { listMissing, type RequiredPart } from '#domain/briefs/list-missing.ts'
import { dropBlanks } from '#domain/editing/drop-blanks.ts'
import { house, icd, titleField, toFieldName, type Advice } from './advice.ts'
import { adviseCitations } from './advise-citations.ts'
import { adviseEntities } from './advise-entities.ts'
import { adviseFigures } from './advise-figures.ts'
import { adviseUnnamed } from './advise-unnamed.ts'
import { adviseHypotheses } from './advise-hypotheses.ts'
import { adviseJudgments } from './advise-judgments.ts'
import { toLettersByKey } from './letters-by-key.ts'
import { listAdvisedTexts } from './list-advised-texts.ts'
import { namesWhole } from '#domain/names/names-whole.ts'

/** Everything that is to be said of a text, required things first, then in the order of the text. */
export function advise(content: BriefContent): Advice[] {
  const written = dropBlanks(content)
  const texts = listAdvisedTexts(written)
  // Of the text with its blank places: the editor letters those as well.
  const letters = toLettersByKey(content)
  // What is required comes first.
  return [
    ...adviseMissing(written),
    ...adviseUnnamed(written),
    ...adviseTitle(written),
    ...adviseJudgments(written),
    ...adviseHypotheses(written, letters),
    ...adviseSections(written),
    ...adviseScenarios(written),
    ...adviseCitations(written, texts, letters),
    ...adviseFigures(written, texts),
    ...adviseEntities(written, texts),
  ]
}

/** Where what a brief as a whole has to have is written; what lacks a name is told of by itself. */
const missingPlaces: Partial<Record<RequiredPart, Pick<Advice, 'section' | 'field'>>> = {
  'a title': { section: null, field: titleField },
  'a bottom line or another section with text': { section: 'bluf', field: null },
}

function adviseMissing(content: BriefContent): Advice[] {
  return listMissing(content).flatMap((part) => {
    const place = missingPlaces[part]
    if (!place) return []
    return {
      id: `missing ${part}`,
      weight: 'required',
      what: `${part.charAt(0).toUpperCase()}${part.slice(1)} is missing`,
      why: 'Nobody can review the brief without it.',
      source: house,
      ...place,
    }
  })
}

function adviseTitle({ title, outlet }: BriefContent): Advice[] {
  if (!outlet || !namesWhole(title, outlet)) return []
  return [
    {
      id: 'outlet in title',
      weight: 'advice',
      what: `The title names ${outlet}`,
      why: 'Readers see who published the source on a line of its own.',
      source: house,
      section: null,
      field: titleField,
    },
  ]
}

const expected = [
  ['key-points', 'Assumptions and gaps are missing', 'They say what would overturn the judgment.'],
  ['implications', 'Implications are missing', 'They tell readers what the judgment means for them.'],
  [
    'recommendations',
    'Recommendations and outlook are missing',
    'They tell readers what to do and what to watch.',
  ],
  ['entities', 'No entity is listed', 'Readers follow people, organisations and places from that section.'],
  ['tags', 'No tag is given', 'Readers use tags to find related briefs.'],
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
      field: null,
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
      what: `“${rival.name}” is rated likelier than the most likely scenario`,
      why: 'One of the two likelihoods, or the name, is wrong.',
      source: icd,
      section: 'recommendations',
      field: toFieldName(rival.key),
    },
  ]
}
