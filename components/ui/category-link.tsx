import type { CategoryFacts } from '../reader/brief-list-item.ts'
import { categoryAddress } from '../reader/addresses.ts'

/** Attributes that give an element and all in it the accent colour of a category. */
export function accentOf(category: CategoryFacts): { 'data-category': string; 'data-hue'?: number } {
  const accent = { 'data-category': category.slug }
  return category.hue === null ? accent : { ...accent, 'data-hue': toHueStep(category.hue) }
}

/** The nearest of the twelve hues that the stylesheet knows: 0, 30 … 330. */
export function toHueStep(degrees: number): number {
  return (((Math.round(degrees / 30) * 30) % 360) + 360) % 360
}

/** The name of a category in its accent colour, linked to its page. */
export function CategoryLink({ category }: { category: CategoryFacts }) {
  return (
    <a className="label cat" href={categoryAddress(category.slug)} {...accentOf(category)}>
      {category.name}
    </a>
  )
}
