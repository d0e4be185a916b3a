import type { BriefContent } from './brief-content.ts'
import { hasTitle } from './has-title.ts'

/** What a draft has to have before it can be submitted, as people call it. */
export const requiredParts = ['a title', 'a bottom line or another section with text'] as const
export type RequiredPart = (typeof requiredParts)[number]

/** Everything that a draft lacks for being submitted, all at once; nothing if it can be. */
export function listMissing(content: BriefContent): RequiredPart[] {
  const holds: Readonly<Record<RequiredPart, boolean>> = {
    'a title': hasTitle(content),
    'a bottom line or another section with text': content.sections.some(({ parts }) => parts.length > 0),
  }
  return requiredParts.filter((part) => !holds[part])
}
