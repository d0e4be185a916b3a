import { accentOf } from '../ui/category-link.tsx'
import type { BriefListItem, CategoryFacts } from './brief-list-item.ts'
import { BriefList } from './brief-list.tsx'
import { ListHead } from './list-head.tsx'
import type { LabelledLink } from './site-facts.ts'

export interface CategoryData {
  category: CategoryFacts
  /** What the category looks out for, as a sentence. */
  watches: string
  /** Newest first. */
  briefs: readonly BriefListItem[]
  /** How many briefs the category has in all. */
  total: number
  /** Feeds of the category, and its archive by month. */
  feeds: readonly LabelledLink[]
  archive: readonly LabelledLink[]
}

/** One category: what it watches and its latest briefs. */
export function CategoryView({ data }: { data: CategoryData }) {
  const { category, watches, briefs, total } = data
  return (
    <div className="index" {...accentOf(category)}>
      <ListHead
        kind="Category"
        title={category.name}
        total={total}
        shown={briefs.length}
        links={[
          { label: 'Feeds', links: data.feeds },
          { label: 'By month', links: data.archive },
        ]}
      >
        <p>{watches}</p>
      </ListHead>
      {briefs.length > 0 ? (
        <BriefList briefs={briefs} categories="plain" heading="h2" />
      ) : (
        <p className="none">No brief has been published in this category yet.</p>
      )}
    </div>
  )
}
