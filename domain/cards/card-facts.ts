import { getBottomLine } from '#domain/briefs/bottom-line.ts'
import type { IsoDate } from '#domain/briefs/brief-content.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'

/** What the card of a brief says. */
export interface CardFacts {
  title: string
  category: CategoryFacts
  /** The day that the brief names as its own, else that of its first publication. */
  day: IsoDate
  confidence: ConfidenceLevel | null
  demonstration: boolean
}

/** What the card of a brief says of it. */
export function toCardFacts(brief: PublishedBrief): CardFacts {
  const { content, category, firstPublishedAt, demonstration } = brief
  return {
    title: content.title,
    category,
    day: content.publishedOn ?? firstPublishedAt.slice(0, 10),
    confidence: getBottomLine(content)?.confidence?.level ?? null,
    demonstration,
  }
}

/** The same in words, for those who do not see it. */
export function describeCard({ title, category, day, confidence, demonstration }: CardFacts): string {
  const parts = [
    demonstration && 'Demonstration',
    category.name,
    spellDay(day),
    confidence && `${confidence} confidence in the bottom line`,
  ].filter((part) => part !== false && part !== null)
  return `${parts.join(', ')}: ${title}`
}
