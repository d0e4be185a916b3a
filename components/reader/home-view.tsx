import { nameMonth } from '#domain/archives/month.ts'
import { BriefConfidence, BriefList, BriefMarks } from '#components/lists/brief-list.tsx'
import { NameCounts } from '#components/lists/name-counts.tsx'
import { accentOf, CategoryLink } from '#components/ui/category-link.tsx'
import { Day } from '#components/ui/day.tsx'
import {
  briefAddress,
  dailyAddress,
  dayAddress,
  entityAddress,
  latestAddress,
  methodologyAddress,
  homeAddress,
} from '#domain/pages/addresses.ts'
import { feedAddress } from '#domain/feeds/feed-addresses.ts'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import type { HomeData } from '#domain/pages/home-data.ts'
import { spellCount } from '#domain/prose/spell-count.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'

/** The front page: one brief in full sight, the day, and the latest of every category. */
export function HomeView({ site, home }: { site: SiteFacts; home: HomeData }) {
  return (
    <div className="home">
      <h1 className="vh">{site.name}</h1>
      <p className="what">
        <b>{site.name}</b> publishes intelligence briefs based on open sources. Each one says what we judge,
        how likely it is and how strong the evidence is, and shows its working.{' '}
        <a href={methodologyAddress}>How we work</a>
      </p>
      {home.lead && <LeadBrief brief={home.lead} />}
      <Today home={home} />
      {home.shelves.length > 0 && (
        <Shelves
          title={home.countToday > 0 ? 'Earlier, by category' : 'Latest by category'}
          shelves={home.shelves}
        />
      )}
      {home.discussed && <Discussed {...home.discussed} today={home.today} />}
      <p className="feeds">
        <a href={latestAddress}>All the latest briefs</a>{' '}
        <a href={feedAddress(homeAddress, 'atom')}>Feed of all briefs</a>
      </p>
    </div>
  )
}

function LeadBrief({ brief }: { brief: BriefListItem }) {
  return (
    <article className="lead" {...accentOf(brief.category)}>
      <CategoryLink category={brief.category} />
      <h2 dir="auto" lang={brief.language ?? undefined}>
        <a href={briefAddress(brief.slug)}>{brief.title}</a>
      </h2>
      <p className="deck" dir="auto" lang={brief.language ?? undefined}>
        {brief.bottomLine}
      </p>
      <BriefConfidence brief={brief} />
      <BriefMarks brief={brief} />
    </article>
  )
}

function Today({ home }: { home: HomeData }) {
  const { today, publishedToday, countToday, latestDay } = home
  // Briefs were corrected or withdrawn today, or a daily report came out.
  if (countToday === 0 && latestDay === today)
    return (
      <p className="quiet-day">
        No new briefs yet today, <Day at={today} />. The <a href={dailyAddress}>daily summary</a> says what
        else has happened.
      </p>
    )
  if (countToday === 0)
    return (
      <p className="quiet-day">
        Nothing published yet today, <Day at={today} />.
        {latestDay !== null && (
          <>
            {' '}
            Latest:{' '}
            <a href={dayAddress(latestDay)}>
              <Day at={latestDay} />
            </a>
            .
          </>
        )}
      </p>
    )
  const summary = (
    <a href={dailyAddress}>
      Daily summary: {countToday === 1 ? 'one brief' : `${spellCount(countToday)} briefs`} today
    </a>
  )
  // The only one of the day may be the lead, which is above.
  if (publishedToday.length === 0) return <p className="quiet-day">{summary}</p>
  return (
    <section className="today" aria-labelledby="today">
      <h2 id="today">
        {publishedToday.length < countToday ? 'Also today' : 'Today'}, <Day at={today} />
      </h2>
      <BriefList briefs={publishedToday} categories="named" heading="h3" />
      <p>{summary}</p>
    </section>
  )
}

function Shelves({ title, shelves }: Pick<HomeData, 'shelves'> & { title: string }) {
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 id="latest">{title}</h2>
      {shelves.map(({ category, watches, briefs }) => (
        <section key={category.slug} className="shelf" {...accentOf(category)}>
          <div>
            <h3>
              <CategoryLink category={category} />
            </h3>
            <p>{watches}</p>
          </div>
          <BriefList briefs={briefs} categories="plain" heading="h3" />
        </section>
      ))}
    </section>
  )
}

function Discussed({ month, names, today }: NonNullable<HomeData['discussed']> & Pick<HomeData, 'today'>) {
  // The last month with briefs may be one of an earlier year.
  const year = month.slice(0, 4)
  return (
    <section className="discussed" aria-labelledby="discussed">
      <h2 className="label" id="discussed">
        Most discussed in {nameMonth(month)}
        {!today.startsWith(year) && ` ${year}`}
      </h2>
      <NameCounts names={names} toAddress={entityAddress} />
    </section>
  )
}
