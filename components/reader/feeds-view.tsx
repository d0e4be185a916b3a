import { accentOf } from '#components/ui/category-link.tsx'
import { feedAddress, feedFormNames, feedForms } from '#domain/feeds/feed-addresses.ts'
import { listCategoryFeeds, wholeFeeds, type ListedFeed } from '#domain/feeds/feed-directory.ts'
import {
  entityIndexAddress,
  homeAddress,
  opmlAddress,
  searchAddress,
  tagIndexAddress,
  techniquesAddress,
} from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'

/** Every feed to pick from, and what a feed is. */
export function FeedsView({ site }: { site: SiteFacts }) {
  const all = site.baseUrl + feedAddress(homeAddress, 'atom')
  return (
    <div className="page feeds">
      <header className="head">
        <h1>Feeds</h1>
        <p>
          New briefs come to you, with their whole text. A feed needs no account, and nobody learns who reads
          it.
        </p>
      </header>
      <div className="prose">
        <section aria-labelledby="what">
          <h2 id="what">What a feed is</h2>
          <p>
            A file that lists what is newest here. A program called a feed reader checks it for you and shows
            what has been added. Give it the address of a feed, or just the address of the page: every page
            says where its feed is. Atom, RSS and JSON Feed carry the same briefs; any of them will do. “Copy”
            takes the Atom address.
          </p>
          <p className="url">
            <code>{all}</code> <copy-button data-text={all} data-of="the address of the feed of all briefs" />
          </p>
        </section>
        <form action={opmlAddress}>
          <FeedTable caption="Everything" feeds={wholeFeeds} site={site} />
          {site.categories.length > 0 && (
            <FeedTable caption="By category" feeds={listCategoryFeeds(site)} site={site} />
          )}
          <p className="acts">
            <button>Ticked feeds as OPML</button>
            <a href={opmlAddress}>All feeds as OPML</a>
          </p>
          <p className="small">
            An OPML file is a list of feeds. Open it in a feed reader to follow them all.
          </p>
        </form>
        <section aria-labelledby="narrower">
          <h2 id="narrower">Something narrower</h2>
          <p>
            Every <a href={tagIndexAddress}>tag</a>, every <a href={entityIndexAddress}>entity</a> and every{' '}
            <a href={techniquesAddress}>technique</a> has its own feed: add <code>/atom.xml</code> to the
            address of its page. So has every <a href={searchAddress}>search</a>: the results page links to
            it.
          </p>
        </section>
        <section aria-labelledby="changes">
          <h2 id="changes">When something changes</h2>
          <dl className="rows">
            <div>
              <dt>Corrected</dt>
              <dd>
                The entry appears again, with the kind of the correction before its title and the note before
                its text.
              </dd>
            </div>
            <div>
              <dt>Withdrawn</dt>
              <dd>The entry stays, with the reason and without the text.</dd>
            </div>
            <div>
              <dt>Older briefs</dt>
              <dd>Each feed links to an archive for each month, so you can get everything ever published.</dd>
            </div>
          </dl>
        </section>
      </div>
    </div>
  )
}

function FeedTable({
  caption,
  feeds,
  site,
}: {
  caption: string
  feeds: readonly ListedFeed[]
  site: SiteFacts
}) {
  return (
    <table className="feeds">
      <caption>{caption}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">Pick</th>
          <th scope="col">Feed</th>
          <th scope="col">Forms</th>
        </tr>
      </thead>
      <tbody>
        {feeds.map(({ name, page }) => (
          <tr key={page} {...toAccent(page, site)}>
            <td>
              <input type="checkbox" name="feed" value={page} aria-label={`Pick ${name}`} />
            </td>
            <th scope="row">
              <a href={page}>{name}</a>
            </th>
            <td>
              {feedForms.map((form) => (
                <a key={form} href={feedAddress(page, form)} aria-label={`${name}: ${feedFormNames[form]}`}>
                  {feedFormNames[form]}
                </a>
              ))}
              <copy-button
                data-text={site.baseUrl + feedAddress(page, 'atom')}
                data-of={`the Atom address of ${name}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function toAccent(page: string, site: SiteFacts): object {
  const category = site.categories.find(({ slug }) => page.endsWith(`/${slug}`))
  return category ? accentOf(category) : {}
}
