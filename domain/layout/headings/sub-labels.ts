import { isAssessmentLabel } from '#domain/layout/phrases/hypothesis-label.ts'
import { domainOf } from '#domain/layout/sections/read-implications.ts'
import { kindOfKeyPoints } from '#domain/layout/phrases/key-point-labels.ts'
import { isRecommendationLabel } from '#domain/layout/sections/read-recommendations.ts'
import type { TitleKind } from './section-titles.ts'
import { isTechniqueName } from '#domain/layout/phrases/technique-names.ts'

/** Whether a title is a label that stands inside a section of this kind, however boldly it is set. */
export function isSubLabel(title: string, section: TitleKind | null): boolean {
  switch (section) {
    case 'hypotheses':
      return isAssessmentLabel(title) || /^(?:hypothesis\b|H\d|supporting|uncertaint)/i.test(title)
    case 'analysis':
      return isTechniqueName(title)
    case 'key-points':
      return kindOfKeyPoints(title) !== 'other'
    case 'implications':
      return domainOf(title) !== 'other'
    case 'recommendations':
      return isRecommendationLabel(title)
    default:
      return false
  }
}
