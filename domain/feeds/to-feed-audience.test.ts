import { describe, expect, it } from 'vitest'
import { toFeedAudience } from './to-feed-audience.ts'

describe('the subscribers of a feed', () => {
  it.each([
    [
      'Feedly/1.0 (+http://www.feedly.com/fetcher.html; 12 subscribers; like FeedFetcher-Google)',
      'Feedly',
      12,
    ],
    ['Inoreader/1.0 (+http://www.inoreader.com/feed-fetcher; 1 subscribers; )', 'Inoreader', 1],
    ['NewsBlur Feed Fetcher - 3 subscribers - http://www.newsblur.com/site/1/', 'NewsBlur', 3],
    ['Mozilla/5.0 (compatible; theoldreader.com; 1 subscriber; feed-id=ab12)', 'The Old Reader', 1],
    ['Feedbin feed-id:42 - 1000000 subscribers', 'Feedbin', 1_000_000],
    ['Mozilla/5.0 (compatible; BazQux/2.4; +https://bazqux.com/fetcher; 7 subscribers)', 'BazQux', 7],
  ])('are read from %s', (userAgent, service, subscribers) =>
    expect(toFeedAudience(userAgent)).toEqual({ service, subscribers }),
  )

  it.each([
    ['nobody', undefined],
    ['a browser', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
    ['a service that says no number', 'FeedlyBot/1.0 (http://feedly.com)'],
    ['a number of none', 'Feedly/1.0 (0 subscribers)'],
    ['a number beyond belief', 'Feedly/1.0 (1000001 subscribers)'],
    ['a longer number', 'Feedly/1.0 (99999999999999999999 subscribers)'],
    ['a service that is not known', 'Somebody/1.0 (12 subscribers)'],
    ['what comes late in a long text', `Feedly${' '.repeat(300)}12 subscribers`],
  ])('are not read from %s', (_, userAgent) => expect(toFeedAudience(userAgent)).toBeNull())
})
