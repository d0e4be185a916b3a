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
          Get new briefs in full as soon as they are published. You need no account, and we do not know who
          reads a feed.
        </p>
      </header>
      <div className="prose">
        <section aria-labelledby="what">
          <h2 id="what">What is a feed?</h2>
          <p>
            A feed is a file that lists the newest briefs. An app called a feed reader checks it for you and
            shows what is new. Give the app the address of a feed, or just the address of the page: it can
            find the feed from there. Atom, RSS and JSON Feed carry the same briefs, so use whichever you
            like.
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
            <button>Download ticked feeds as OPML</button>
            <a href={opmlAddress}>Download all feeds as OPML</a>
          </p>
          <p className="small">
            An OPML file is a list of feeds. Open it in a feed reader to follow them all.
          </p>
        </form>
        <section aria-labelledby="narrower">
          <h2 id="narrower">More specific feeds</h2>
          <p>
            Every <a href={tagIndexAddress}>tag</a>, every <a href={entityIndexAddress}>entity</a> and every{' '}
            <a href={techniquesAddress}>technique</a> has its own feed: add <code>/atom.xml</code> to the
            address of its page. Every <a href={searchAddress}>search</a> has one too: the results page links
            to it.
          </p>
        </section>
        <section aria-labelledby="changes">
          <h2 id="changes">When something changes</h2>
          <dl className="rows">
            <div>
              <dt>Corrected</dt>
              <dd>
                The entry appears again, with the kind of correction before its title and our note before its
                text.
              </dd>
            </div>
            <div>
              <dt>Withdrawn</dt>
              <dd>
                The entry gives the reason for the withdrawal instead of the text, until newer entries take
                its place. In the feed of a tag, an entity or a technique it stays for up to thirty days.
              </dd>
            </div>
            <div>
              <dt>Older briefs</dt>
              <dd>
                The feeds of all briefs and of each category link to monthly archives, which hold everything
                published here and say what was withdrawn.
              </dd>
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
          <th scope="col">Select</th>
          <th scope="col">Feed</th>
          <th scope="col">Formats</th>
        </tr>
      </thead>
      <tbody>
        {feeds.map(({ name, page }) => (
          <tr key={page} {...toAccent(page, site)}>
            <td>
              <input type="checkbox" name="feed" value={page} aria-label={`Select ${name}`} />
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
