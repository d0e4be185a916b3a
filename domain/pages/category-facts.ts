/** A category as every page shows it. */
export interface CategoryFacts {
  slug: string
  name: string
}
