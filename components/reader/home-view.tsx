import { accentOf, CategoryLink } from '#components/ui/category-link.tsx'
import { Day } from '#components/ui/day.tsx'
import { briefAddress, siteFeedAddress } from '#domain/pages/addresses.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { BriefConfidence, BriefMarks, BriefTitles } from '#components/lists/brief-list.tsx'
import type { SiteFacts } from '#domain/site/site-facts.ts'

export interface HomeData {
  /** The UTC day that the page speaks of, `YYYY-MM-DD`. */
  today: string
  lead: BriefListItem | null
  /** All that was published on that day, the lead brief among it if it was. */
  publishedToday: readonly BriefListItem[]
  /** In the order in which categories are shown; briefs newest first. */
  latest: readonly { category: CategoryFacts; watches: string; briefs: readonly BriefListItem[] }[]
}

/** The front page: one brief in full sight, the day, and the latest of every category. */
export function HomeView({ site, home }: { site: SiteFacts; home: HomeData }) {
  return (
    <div className="home">
      <h1 className="vh">{site.name}</h1>
      {home.lead && <LeadBrief brief={home.lead} />}
      <section className="today" aria-labelledby="today">
        <h2 className="label" id="today">
          Today, <Day at={home.today} />
        </h2>
        <PublishedToday home={home} />
      </section>
      <section className="latest" aria-labelledby="latest">
        <h2 id="latest">Latest by category</h2>
        {home.latest.map(({ category, watches, briefs }) => (
          <section key={category.slug} className="shelf" {...accentOf(category)}>
            <div>
              <h3>
                <CategoryLink category={category} />
              </h3>
              <p>{watches}</p>
            </div>
            {briefs.length > 0 ? (
              <BriefTitles briefs={briefs} />
            ) : (
              <p className="none">Nothing published here yet.</p>
            )}
          </section>
        ))}
        <p className="feeds">
          <span className="label">Feed of all briefs</span> <a href={siteFeedAddress}>Atom</a>
        </p>
      </section>
    </div>
  )
}

function LeadBrief({ brief }: { brief: BriefListItem }) {
  return (
    <article className="lead" {...accentOf(brief.category)}>
      <CategoryLink category={brief.category} />
      <h2>
        <a href={briefAddress(brief.slug)}>{brief.title}</a>
      </h2>
      <p className="deck">{brief.bottomLine}</p>
      <BriefConfidence brief={brief} />
      <BriefMarks brief={brief} />
    </article>
  )
}

function PublishedToday({ home }: { home: HomeData }) {
  const { publishedToday, lead } = home
  if (publishedToday.length > 0) return <BriefTitles briefs={publishedToday} before="category" />
  return (
    <p>
      Nothing published yet today.
      {lead && (
        <>
          {' '}
          Latest: <Day at={lead.publishedAt} />.
        </>
      )}
    </p>
  )
}
