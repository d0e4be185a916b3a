import { startOfRecentDays } from '#domain/days/recent-days.ts'
import { endOfDay } from '#domain/days/utc-day.ts'
import { entityAddress, tagAddress, techniqueAddress } from '#domain/pages/addresses.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { getSharedId } from '#server/feeds/get-shared-id.ts'
import { listChangesOf, type LatestChange } from '#server/feeds/latest-changes.ts'
import type { NamedList } from '#server/feeds/withdrawn-briefs.ts'
import { getEntity, getTag } from '#server/pages/tags-and-entities.ts'
import { listExplanations } from '#server/techniques/list-explanations.ts'
import { getUsedTechnique } from '#server/techniques/list-techniques.ts'
import type { Loaded, PageContext } from '#press/page.ts'
import { entityPage } from '#press/pages/entity-page.tsx'
import { loadMoved } from '#press/pages/load-moved.ts'
import { tagPage } from '#press/pages/tag-page.tsx'
import { techniquePage } from '#press/pages/technique-pages.tsx'
import { entriesInFeed } from './entries-in-feed.ts'
import { noArchive } from './feed.ts'
import { toFeedKinds, type FeedSubject, type ToFeed } from './feed-kinds.ts'
import { toFeedEntry } from './to-feed-entry.ts'

/** The newest briefs that carry a tag. */
const tagFeed: FeedSubject<'slug'> = {
  page: tagPage,
  isOnRequest: true,
  async load(context, { slug }) {
    const tag = await getTag(context.db, slug)
    if (!tag) return loadMoved(context.db, 'tag', slug)
    const id = await getSharedId(context.db, 'tag', slug)
    const subtitle = `Briefs with the tag “${tag.name}”.`
    const facts = { id: () => `urn:uuid:${id}`, name: tag.name, subtitle, page: tagAddress(slug) }
    return loadNamed(context, { tag: slug }, facts)
  },
}

/** The newest briefs that name an entity. */
const entityFeed: FeedSubject<'slug'> = {
  page: entityPage,
  isOnRequest: true,
  async load(context, { slug }) {
    const entity = await getEntity(context.db, slug)
    if (!entity) return loadMoved(context.db, 'entity', slug)
    const id = await getSharedId(context.db, 'entity', slug)
    const subtitle = `Briefs that name ${entity.name}.`
    const facts = { id: () => `urn:uuid:${id}`, name: entity.name, subtitle, page: entityAddress(slug) }
    return loadNamed(context, { entity: slug }, facts)
  },
}

/** The newest briefs that used a technique. Its address never changes: the site's host and that are its id. */
const techniqueFeed: FeedSubject<'slug'> = {
  page: techniquePage,
  isOnRequest: true,
  async load(context, { slug }) {
    const explained = (await listExplanations()).find((one) => one.slug === slug)
    const technique = explained ?? (await getUsedTechnique(context.db, slug))
    if (!technique) return { status: 404 }
    const page = techniqueAddress(slug)
    const subtitle = `Briefs that used the technique “${technique.name}”.`
    const facts = { id: ({ baseUrl }: SiteFacts) => baseUrl + page, name: technique.name, subtitle, page }
    return loadNamed(context, { technique: slug }, facts)
  },
}

export const tagFeedPages = toFeedKinds(tagFeed)
export const entityFeedPages = toFeedKinds(entityFeed)
export const techniqueFeedPages = toFeedKinds(techniqueFeed)

interface NamedFacts {
  id: (site: SiteFacts) => string
  name: string
  subtitle: string
  page: string
}

async function loadNamed(
  { db, now }: PageContext,
  list: NamedList,
  { id, name, subtitle, page }: NamedFacts,
): Promise<Loaded<ToFeed>> {
  const changes = await listChangesOf(db, { list, take: entriesInFeed, since: startOfRecentDays(now) })
  return {
    status: 200,
    data: (site) => ({
      id: id(site),
      title: `${name} · ${site.name}`,
      subtitle,
      categories: [name],
      page,
      archive: noArchive,
      entries: changes.map((change) => toFeedEntry(change, site)),
    }),
    changesAt: findNextLoss(changes, now),
  }
}

/** A notice of a withdrawal is kept for thirty days; without one nothing here moves with the clock. */
function findNextLoss(changes: readonly LatestChange[], now: Date): Date | null {
  return changes.some(({ kind }) => kind === 'withdrawn') ? endOfDay(now) : null
}
