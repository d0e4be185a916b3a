import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { dropKeys } from '#domain/briefs/keys.ts'
import { listSectionTexts } from '#domain/briefs/section-texts.ts'

/** A piece of a brief that two people have in different forms. */
export interface TextConflict {
  id: string
  title: string
  mine: string
  theirs: string
}

/** Pieces of a content that are chosen as a whole; sections are chosen by their kind. */
const wholes = ['title', 'techniques', 'sources', 'provenance', 'reportTitle', 'outlet', 'language'] as const
type Whole = (typeof wholes)[number]

const wholeTitles: Readonly<Record<Whole, string>> = {
  title: 'Title',
  techniques: 'Techniques',
  sources: 'Sources',
  provenance: 'How the brief was made',
  reportTitle: 'Headline of the source',
  outlet: 'Who published the source',
  language: 'Language',
}

/** Where two texts differ, in the order of the brief. Keys do not count. */
export function listConflicts(mine: BriefContent, theirs: BriefContent): TextConflict[] {
  const [own, other] = [dropKeys(mine), dropKeys(theirs)]
  const ofWholes = wholes
    .filter((name) => !isSame(own[name], other[name]))
    .map((name) => ({
      id: name,
      title: wholeTitles[name],
      mine: toText(own[name]),
      theirs: toText(other[name]),
    }))
  const kinds = [...new Set([...own.sections, ...other.sections].map(({ kind }) => kind))]
  const ofSections = kinds
    .filter((kind) => !isSame(sectionsOf(own, kind), sectionsOf(other, kind)))
    .map((kind) => ({
      id: kind,
      title: [...own.sections, ...other.sections].find((one) => one.kind === kind)?.title ?? kind,
      mine: spellSections(own, kind),
      theirs: spellSections(other, kind),
    }))
  return [...ofWholes, ...ofSections]
}

/** My text with the pieces of theirs that were chosen. */
export function mergeTexts(
  mine: BriefContent,
  theirs: BriefContent,
  chosen: ReadonlySet<string>,
): BriefContent {
  const taken = Object.fromEntries(
    wholes.filter((name) => chosen.has(name)).map((name) => [name, theirs[name]]),
  )
  const sections = mine.sections.flatMap((section, at) => {
    if (!chosen.has(section.kind)) return [section]
    const isFirst = mine.sections.findIndex(({ kind }) => kind === section.kind) === at
    return isFirst ? sectionsOf(theirs, section.kind) : []
  })
  const lacking = theirs.sections.filter(
    ({ kind }) => chosen.has(kind) && !mine.sections.some((section) => section.kind === kind),
  )
  return { ...mine, ...taken, sections: [...sections, ...lacking] }
}

function sectionsOf({ sections }: BriefContent, kind: string): BriefContent['sections'] {
  return sections.filter((section) => section.kind === kind)
}

function spellSections(content: BriefContent, kind: string): string {
  return listSectionTexts({ ...content, sections: sectionsOf(content, kind) })
    .map(({ text }) => text)
    .join('\n\n')
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function toText(value: BriefContent[Whole]): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  return value
    .map((one) =>
      'number' in one ? `[${one.number}] ${one.title}` : `${one.name}: ${one.description ?? ''}`,
    )
    .join('\n')
}
