import { CategoryLink } from '#components/ui/category-link.tsx'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { BriefTitles } from '#components/lists/brief-list.tsx'

/** Where a reader can go from a page that has nothing to read: home, categories, latest briefs. */
export function WaysOn(props: { categories: readonly CategoryFacts[]; latest: readonly BriefListItem[] }) {
  return (
    <div className="ways">
      <section aria-labelledby="categories">
        <h2 className="label" id="categories">
          Front page and categories
        </h2>
        <ul>
          <li>
            <a className="label cat" href="/">
              Front page
            </a>
          </li>
          {props.categories.map((category) => (
            <li key={category.slug}>
              <CategoryLink category={category} />
            </li>
          ))}
        </ul>
      </section>
      {props.latest.length > 0 && (
        <section aria-labelledby="latest">
          <h2 className="label" id="latest">
            Latest briefs
          </h2>
          <BriefTitles briefs={props.latest} />
        </section>
      )}
    </div>
  )
}
