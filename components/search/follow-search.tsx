import { feedFormNames, feedForms } from '#domain/feeds/feed-addresses.ts'
import { searchFeedAddress } from '#domain/search/search-page-address.ts'

/** A search as a feed, in three formats. */
export function FollowSearch({ text }: { text: string }) {
  return (
    <section className="follow" aria-labelledby="follow">
      <h2 className="label" id="follow">
        Follow this search
      </h2>
      <p className="small">Every search has its own feed. Add it to your feed reader to see new matches.</p>
      <ul className="acts">
        {feedForms.map((form) => (
          <li key={form}>
            <a href={searchFeedAddress(form, text)}>{feedFormNames[form]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
