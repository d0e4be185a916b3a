import type { BriefContent } from './brief-content.ts'
import { hasTitle } from './has-title.ts'
import { isUnlabelled, isUntitled, listUnnamed } from './unnamed.ts'

/** What a draft has to have before it can be submitted, as people call it. */
export const requiredParts = [
  'a title',
  'a bottom line or another section with text',
  'a name for every entity',
  'a name for every technique',
  'a title or an address for every source',
  'a label for every closing link',
] as const
export type RequiredPart = (typeof requiredParts)[number]

/** Everything that a draft lacks for being submitted, all at once; nothing if it can be. */
export function listMissing(content: BriefContent): RequiredPart[] {
  const unnamed = listUnnamed(content).map(({ kind }) => kind)
  const holds: Readonly<Record<RequiredPart, boolean>> = {
    'a title': hasTitle(content),
    'a bottom line or another section with text': content.sections.some(({ parts }) => parts.length > 0),
    'a name for every entity': !unnamed.includes('entity'),
    'a name for every technique': !unnamed.includes('technique'),
    'a title or an address for every source': !content.sources.some(isUntitled),
    'a label for every closing link': !content.explore.some(isUnlabelled),
  }
  return requiredParts.filter((part) => !holds[part])
}
