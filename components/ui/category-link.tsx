import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { categoryAddress } from '#domain/pages/addresses.ts'

/** Attributes that give an element and all in it the accent colour of a category. */
export function accentOf(category: CategoryFacts): { 'data-category': string } {
  return { 'data-category': category.slug }
}

interface CategoryLinkProps {
  category: CategoryFacts
  /** Whether the link leads to the page it is on, or to one above it. */
  current?: 'page' | 'true' | undefined
}

/** The name of a category in its accent colour, linked to its page. */
export function CategoryLink({ category, current }: CategoryLinkProps) {
  return (
    <a
      className="label cat"
      href={categoryAddress(category.slug)}
      aria-current={current}
      {...accentOf(category)}
    >
      {category.name}
    </a>
  )
}
