/** A service that fetches a feed once for all its subscribers, and how many those are by its own word. */
export interface FeedAudience {
  service: string
  subscribers: number
}

/**
 * The services that say their number of subscribers in the user agent (`12 subscribers`), by what tells them apart in it. A
 * list of our own bounds what is kept: nobody can make up another one.
 */
const services: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Feedly', /feedly/i],
  ['Inoreader', /inoreader/i],
  ['NewsBlur', /newsblur/i],
  ['The Old Reader', /theoldreader/i],
  ['Feedbin', /feedbin/i],
  ['BazQux', /bazqux/i],
]

/** Characters of a user agent that are looked at. */
const most = 300

/** Who fetches a feed, by its user agent; `null` for everyone who speaks of no subscribers. Up to a million are believed. */
export function toFeedAudience(userAgent: string | undefined): FeedAudience | null {
  const said = userAgent?.slice(0, most) ?? ''
  const count = Number(/\b(\d{1,7}) subscribers?\b/.exec(said)?.[1] ?? Number.NaN)
  const service = services.find(([, sign]) => sign.test(said))
  if (!service || !(count >= 1 && count <= 1_000_000)) return null
  return { service: service[0], subscribers: count }
}

/** All services that are told apart. */
export const feedServices: readonly string[] = services.map(([name]) => name)
