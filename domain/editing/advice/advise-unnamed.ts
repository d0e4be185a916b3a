import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { isUnlabelled, isUntitled, listUnnamed } from '#domain/briefs/unnamed.ts'
import { house, linksField, toFieldName, type Advice } from './advice.ts'

/** What is written of something that has no name: readers can be shown neither. */
export function adviseUnnamed(content: BriefContent): Advice[] {
  return [...adviseNames(content), ...adviseSources(content), ...adviseLinks(content)]
}

function adviseNames(content: BriefContent): Advice[] {
  return listUnnamed(content).map((part) => ({
    id: `unnamed ${part.key}`,
    weight: 'required',
    what: `${part.kind === 'entity' ? 'An entity' : 'A technique'} has a description but no name`,
    why: 'Readers would not know what is being described. Give it a name, or remove it.',
    source: house,
    section: content.sections.find(({ parts }) => parts.includes(part))?.kind ?? null,
    field: toFieldName(part.key),
  }))
}

function adviseSources({ sources }: BriefContent): Advice[] {
  return sources.filter(isUntitled).map(({ key, number }) => ({
    id: `untitled ${key}`,
    weight: 'required',
    what: `Source ${number} has neither a title nor an address`,
    why: 'Readers could not find it. Give it a title or an address, or remove it.',
    source: house,
    section: null,
    field: toFieldName(key),
  }))
}

/** One piece for all of them: it leads to the first. */
function adviseLinks({ explore }: BriefContent): Advice[] {
  if (!explore.some(isUnlabelled)) return []
  return [
    {
      id: 'unlabelled link',
      weight: 'required',
      what: 'A closing link has an address but no label',
      why: 'Readers would have nothing to click. Give it a label, or remove it.',
      source: house,
      section: null,
      field: linksField,
    },
  ]
}
