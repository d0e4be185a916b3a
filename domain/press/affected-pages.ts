import {
  briefAddress,
  categoryAddress,
  categoryFeedAddress,
  entityAddress,
  homeAddress,
  notFoundAddress,
  siteFeedAddress,
  standingAddress,
  tagAddress,
  textFormAddress,
  textFormExtensions,
} from './addresses.ts'
import { listArchivePages } from './affected-archives.ts'
import type { BriefFace } from './brief-face.ts'

/** Something that changes what readers see. A brief's faces are taken before and after, in the same transaction. */
export type ReaderChange =
  | { kind: 'brief'; before: BriefFace; after: BriefFace }
  | { kind: 'standing-page'; slug: string }
  | { kind: 'settings' }
  | { kind: 'categories' }

/** `at-once`: readers look here for what has changed. `stale`: it may be printed a little later. */
export type Urgency = 'at-once' | 'stale'

export interface AffectedPage {
  address: string
  urgency: Urgency
}

/**
 * The addresses whose pages a change touches, each once, the urgent ones first; `all` where every page says what has
 * changed. What stands at an address afterwards is for the press to see: it may be nothing. Pages that the clock alone
 * changes are not named; they say so themselves.
 */
export function affectedPages(change: ReaderChange): readonly AffectedPage[] | 'all' {
  switch (change.kind) {
    case 'brief':
      return affectedByBrief(change.before, change.after)
    case 'standing-page':
      return [{ address: standingAddress(change.slug), urgency: 'at-once' }]
    case 'settings':
    case 'categories':
      // Head and foot of every page say the settings; every notice and every page of a brief names categories.
      return 'all'
  }
}

function affectedByBrief(before: BriefFace, after: BriefFace): AffectedPage[] {
  // Where readers have never had it, it changes nothing that they see.
  const faces = [before, after].filter(({ state }) => state !== 'never')
  if (faces.length === 0) return []
  const shown = faces.filter(({ state }) => state === 'visible')
  const slugs = faces.flatMap(({ slug, retiredSlugs }) => [slug, ...retiredSlugs])
  return sortOut([
    [slugs.map(briefAddress), 'at-once'],
    [shown.flatMap(listLatestPages), 'at-once'],
    // A feed keeps an entry of what was withdrawn.
    [faces.flatMap(listFeeds), 'at-once'],
    [slugs.flatMap((slug) => textFormExtensions.map((form) => textFormAddress(slug, form))), 'stale'],
    [shown.flatMap(({ tags }) => tags.map(tagAddress)), 'stale'],
    [shown.flatMap(({ entities }) => entities.map(entityAddress)), 'stale'],
    [listArchivePages(before, after), 'stale'],
  ])
}

/** Where the newest briefs stand: also one that is old may come into them, or go and let another in. */
function listLatestPages({ category }: BriefFace): string[] {
  return [homeAddress, notFoundAddress, categoryAddress(category)]
}

function listFeeds({ category }: BriefFace): string[] {
  return [siteFeedAddress, categoryFeedAddress(category)]
}

/** Every address once, by the first urgency it is named with. */
function sortOut(groups: readonly [addresses: string[], urgency: Urgency][]): AffectedPage[] {
  const urgencies = new Map<string, Urgency>()
  for (const [addresses, urgency] of groups) {
    for (const address of addresses) if (!urgencies.has(address)) urgencies.set(address, urgency)
  }
  return [...urgencies].map(([address, urgency]) => ({ address, urgency }))
}
