import { accentOf } from '#components/ui/category-link.tsx'
import { ArchiveList, type ArchiveMonth } from '#components/lists/archive-list.tsx'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { BriefList } from '#components/lists/brief-list.tsx'
import { CategoryCharts, type CategoryFigures } from './category-charts.tsx'
import { ListHead } from '#components/lists/list-head.tsx'
import type { LabelledLink } from '#domain/site/site-facts.ts'

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
  feeds: readonly LabelledLink[]
  /** The months that have briefs, newest first. */
  archive: readonly ArchiveMonth[]
}

/** One category: what it watches, its latest briefs, its latest weeks in charts, and all briefs by month. */
export function CategoryView({ data }: { data: CategoryData }) {
  const { category, watches, briefs, total } = data
  return (
    <div className="index" {...accentOf(category)}>
      <ListHead
        kind="Category"
        title={category.name}
        total={total}
        shown={briefs.length}
        links={[{ label: 'Feeds', links: data.feeds }]}
      >
        <p>{watches}</p>
      </ListHead>
      {briefs.length > 0 ? (
        <BriefList briefs={briefs} categories="plain" heading="h2" />
      ) : (
        <p className="none">No brief has been published in this category yet.</p>
      )}
      <CategoryCharts category={category} figures={data.figures} />
      <ArchiveList category={category} months={data.archive} />
    </div>
  )
}
