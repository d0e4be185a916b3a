import type { BriefContent, Part, SectionKind } from '#domain/briefs/brief-content.ts'
import { getBottomLine } from '#domain/briefs/bottom-line.ts'
import { joinRuns, type RunRole } from '#domain/briefs/runs.ts'
import { getRole } from '#domain/editing/set-role.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { toSafeHref } from '#domain/prose/safe-href.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { adviceNames, house, icdSources, sourcesField, toFieldName, type Advice } from './advice.ts'
import type { LettersByKey } from './letters-by-key.ts'
import type { AdvisedText } from './list-advised-texts.ts'
import { statesFact } from './states-fact.ts'

const why = 'Readers need to know where a fact comes from. Type [1] after it.'

/** What is to be said of what the text cites, and of what it states without citing anything. */
export function adviseCitations(
  content: BriefContent,
  texts: readonly AdvisedText[],
  letters: LettersByKey,
): Advice[] {
  const unknown = adviseUnknown(content, texts)
  if (content.sources.length === 0) return [...unknown, ...adviseNoSource(texts)]
  return [
    ...unknown,
    ...adviseAddresses(content),
    ...adviseBottomLine(content),
    ...adviseUncited(content, letters),
  ]
}

/** An address that was typed as `example.org/page` is no link: neither readers nor the verifier could follow it. */
function adviseAddresses({ sources }: BriefContent): Advice[] {
  return sources
    .filter(({ url }) => url !== null && url.trim() !== '' && toSafeHref(url) === null)
    .map(({ key, number }) => ({
      id: `address ${key}`,
      weight: 'advice' as const,
      what: `The address of source ${number} does not work as a link`,
      why: 'Nobody could open the source from the page. Begin the address with https://.',
      source: house,
      section: null,
      field: toFieldName(key),
    }))
}

/** One piece for the whole brief: each of its facts would lack a source. */
function adviseNoSource(texts: readonly AdvisedText[]): Advice[] {
  if (texts.length === 0) return []
  return [
    {
      id: 'no source',
      weight: 'advice',
      what: 'The brief names no source',
      why: 'Readers cannot check where its facts come from. Add what it is based on, and cite it in the text.',
      source: icdSources,
      section: null,
      field: sourcesField,
    },
  ]
}

function adviseUnknown({ sources }: BriefContent, texts: readonly AdvisedText[]): Advice[] {
  const known = new Set(sources.map(({ number }) => number))
  const found = new Map<number, Advice>()
  for (const { prose, section, field } of texts) {
    for (const number of listCited(prose)) {
      if (known.has(number) || found.has(number)) continue
      found.set(number, {
        id: `source ${number}`,
        weight: 'advice',
        what: `[${number}] has no source`,
        why: 'No source in the list has that number.',
        source: icdSources,
        section,
        field,
      })
    }
  }
  return [...found.values()]
}

function adviseBottomLine(content: BriefContent): Advice[] {
  const bottomLine = getBottomLine(content)
  if (!bottomLine || listCited(joinRuns(bottomLine.runs)).length > 0) return []
  return [
    {
      id: 'uncited bottom line',
      weight: 'advice',
      what: 'The bottom line cites no source',
      why,
      source: icdSources,
      section: 'bluf',
      field: toFieldName(bottomLine.key),
    },
  ]
}

/** A text in which facts are to be cited, as its advice calls it. */
interface CitingText {
  key: string
  role: RunRole
  name: string
  prose: Prose
}

const sides = [
  { role: 'support', name: 'The evidence for' },
  { role: 'uncertainty', name: 'A doubt about' },
] as const

/** One piece for each text, however many of its sentences cite nothing. */
function adviseUncited(content: BriefContent, letters: LettersByKey): Advice[] {
  return content.sections.flatMap(({ kind, parts }) =>
    parts
      .flatMap((part) => listCitingTexts(kind, part, letters))
      .filter(({ prose }) => hasUncited(prose))
      .map(({ key, role, name }) => ({
        id: role === 'uncertainty' ? `uncited doubts ${key}` : `uncited ${key}`,
        weight: 'advice' as const,
        what: `${name} states a fact without a source`,
        why: `${why} Figures, dates and quotations need a source.`,
        source: icdSources,
        section: kind,
        field: toFieldName(key, role),
      })),
  )
}

/**
 * Where facts are stated. Recommendations and scenarios state none, nor do the paragraphs beside them: their days and figures
 * are of what is to be done, or may come.
 */
function listCitingTexts(section: SectionKind, part: Part, letters: LettersByKey): CitingText[] {
  if (part.kind === 'hypothesis')
    return sides.map(({ role, name }) => ({
      key: part.key,
      role,
      name: `${name} hypothesis ${letters.get(part.key) ?? ''}`,
      prose: getRole(part.runs, role),
    }))
  if (part.kind === 'implication' || (part.kind === 'passage' && section !== 'recommendations')) {
    const name = part.kind === 'passage' ? 'A paragraph' : 'An implication'
    return [{ key: part.key, role: 'statement', name, prose: part.text }]
  }
  if (part.kind === 'judgment' && part.role !== 'bottom-line') {
    // How sure its authors are is no fact about the world.
    const prose = joinRuns(part.runs.filter(({ role }) => role !== 'confidence'))
    return [{ key: part.key, role: 'statement', name: adviceNames[part.role], prose }]
  }
  // A gap says what is not known.
  if (part.kind !== 'key-points' || part.pointKind === 'information-gaps') return []
  return part.items.map(({ key, text }) => ({
    key,
    role: 'statement',
    name: `A point under “${part.label}”`,
    prose: text,
  }))
}

/** Whether one of the paragraphs states a fact and none of its sentences cites a source. */
function hasUncited(prose: Prose): boolean {
  return prose
    .split(/\n\s*\n/)
    .some((paragraph) => listCited(paragraph).length === 0 && statesFact(toPlainText(paragraph)))
}

/** The numbers that a text cites: `[1]`. */
function listCited(text: Prose): number[] {
  return [...text.matchAll(/\[([1-9]\d{0,2})\](?!\()/g)].map(([, number]) => Number(number))
}
