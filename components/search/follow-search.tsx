import { searchFeedAddress, searchFeeds } from '#domain/search/search-page-address.ts'

/** A search as a feed, in three formats. */
export function FollowSearch({ text }: { text: string }) {
  return (
    <section aria-labelledby="follow">
      <h2 className="label" id="follow">
        Follow this search
      </h2>
      <p className="small">Every search is a feed: briefs that match it arrive in your feed reader.</p>
      <ul className="acts">
        {searchFeeds.map(({ file, label }) => (
          <li key={file}>
            <a href={searchFeedAddress(file, text)}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
