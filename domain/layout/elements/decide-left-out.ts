import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import { isHeadingLink } from './heading-link.ts'
import { isHidden, isPicture, isPictureFrame, isSilent, isStruck } from './html-elements.ts'
import { isSurrounding } from './html-surroundings.ts'
import { isBackLink } from './raised-figures.ts'

/** Why an element is left out of the text of a page; of what is silent nobody is told. */
export type LeftOutKind = 'silent' | 'hidden' | 'picture' | 'struck' | 'surrounding'

/**
 * Whether an element is left out with all it holds, and why; `null` if it is read. What holds the heading of a section is
 * left out only where the page does not show it.
 */
export function decideLeftOut(
  element: Element,
  { holdsSection, inHeading }: { holdsSection: boolean; inHeading: boolean },
): LeftOutKind | null {
  if (isHidden(element)) return holdsWords(element) ? 'hidden' : 'silent'
  if (isPicture(element) || isPictureFrame(element)) return 'picture'
  // A page folds its sections with labels that are headings.
  const isHeading = holdsSection && element.tagName === 'label'
  if ((isSilent(element) && !isHeading) || isBackLink(element)) return 'silent'
  if (isStruck(element)) return 'struck'
  if (inHeading && isHeadingLink(element)) return 'silent'
  return !holdsSection && isSurrounding(element) ? 'surrounding' : null
}

/** What a template holds is no child of it. */
function holdsWords({ content, ...element }: Element): boolean {
  return /\S/.test(toString(content ?? element))
}
