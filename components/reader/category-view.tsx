import { accentOf, CategoryLink } from '#components/ui/category-link.tsx'
import { ArchiveList, type ArchiveMonth } from '#components/lists/archive-list.tsx'
import { categoryAddress } from '#domain/pages/addresses.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import type { NamedCount } from '#domain/pages/category-line.ts'
import { BriefList } from '#components/lists/brief-list.tsx'
import { CategoryCharts, type CategoryFigures } from './category-charts.tsx'
import { MostNamed } from '#components/lists/most-named.tsx'
import { ListHead } from '#components/lists/list-head.tsx'

export interface CategoryData {
  category: CategoryFacts
  /** What the category looks out for, as a sentence. */
  watches: string
  /** Newest first. */
  briefs: readonly BriefListItem[]
  /** How many briefs the category has in all. */
  total: number
  /** Of its latest weeks. */
  figures: CategoryFigures
  /** The months that have briefs, newest first. */
  archive: readonly ArchiveMonth[]
  /** Which entities and tags the briefs of the last 30 days have most, up to 10 of each. */
  mostNamed: { entities: readonly NamedCount[]; tags: readonly NamedCount[] }
  /** In the order in which they are shown. */
  otherCategories: readonly CategoryFacts[]
}

/** One category: what it watches, its latest briefs, its latest weeks in charts, what they name most, and all briefs by month. */
export function CategoryView({ data }: { data: CategoryData }) {
  const { category, watches, briefs, total } = data
  return (
    <div className="index" {...accentOf(category)}>
      <ListHead
        kind="Category"
        title={category.name}
        total={total}
        shown={briefs.length}
        page={categoryAddress(category.slug)}
      >
        <p>{watches}</p>
      </ListHead>
      {briefs.length > 0 ? (
        <BriefList briefs={briefs} categories="plain" heading="h2" />
      ) : (
        <p className="none">No published brief is in this category.</p>
      )}
      <MostNamed {...data.mostNamed} />
      <CategoryCharts category={category} figures={data.figures} />
      <ArchiveList category={category} months={data.archive} />
      <OtherCategories categories={data.otherCategories} />
    </div>
  )
}

function OtherCategories({ categories }: { categories: readonly CategoryFacts[] }) {
  if (categories.length === 0) return null
  return (
    <nav className="others" aria-labelledby="other-categories">
      <h2 id="other-categories">Other categories</h2>
      <ul>
        {categories.map((category) => (
          <li key={category.slug}>
            <CategoryLink category={category} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
