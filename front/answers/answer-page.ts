import { isFeedAddress } from '#domain/feeds/feed-addresses.ts'
import { toFeedAudience } from '#domain/feeds/to-feed-audience.ts'
import type { AudienceCounter } from '#front/counts/count-audiences.ts'
import type { ReadCounter } from '#front/counts/count-reads.ts'
import type { Found, PageFinder } from './page-finder.ts'
import type { Metrics } from '#front/counts/metrics.ts'
import { sendPlain, sendReady, sendRefusal, type Exchange, type Sent } from './send-answer.ts'

/** Where the page is that stands in for all addresses at which nothing stands. */
const notFoundAddress = '/404'

/** The one for searches that cannot be answered now, and the one for all other pages. */
const cannotAnswerAddress = '/search/unavailable'
const unavailableAddress = '/unavailable'

export interface AnswerPage {
  /** Answers with what stands at an address; at once if that is in memory. */
  at(exchange: Exchange, address: string): Sent | Promise<Sent>
  /** Answers that nothing stands there. */
  unknown(exchange: Exchange): Promise<Sent>
  /** Answers that a search cannot be answered now, with ways on that need nobody but the store. */
  cannotAnswer(exchange: Exchange): Promise<Sent>
  /** Answers that nothing can be shown now: with a page to who reads pages, with `plain` to programs. */
  unavailable(exchange: Exchange, plain: (exchange: Exchange) => Sent): Sent | Promise<Sent>
}

export interface AnswerPageNeeds {
  pages: PageFinder
  reads: ReadCounter
  audiences: AudienceCounter
  metrics: Metrics
}

/** What can be sent of what was found. */
type Shown = Exclude<Found, 'unavailable'>

/** Answers with pages, and counts what is read. */
export function createAnswerPage({ pages, reads, audiences, metrics }: AnswerPageNeeds): AnswerPage {
  const send = (exchange: Exchange, { address, found }: { address: string; found: Shown }): Sent => {
    if (found === 'unknown') return sendPlain(exchange, 404)
    const sent = sendReady(exchange, found)
    if (exchange.request.method === 'GET') count(exchange, { address, sent })
    return sent
  }
  const count = ({ request }: Exchange, { address, sent }: { address: string; sent: Sent }) => {
    const isFeed = isFeedAddress(address)
    // Programs that fetch a feed have most of it already: word that nothing is new is what they come for.
    if (sent.status !== 200 && !(isFeed && sent.status === 304)) return
    reads.count(address)
    const audience = isFeed ? toFeedAudience(request.headers['user-agent']) : null
    if (audience) audiences.count(address, audience)
  }
  const unknown = async (exchange: Exchange): Promise<Sent> => {
    const found = pages.peek(notFoundAddress) ?? (await pages.find(notFoundAddress))
    // Without its page, what is known is still that nothing stands there.
    return send(exchange, { address: notFoundAddress, found: found === 'unavailable' ? 'unknown' : found })
  }
  const cannotAnswer = async (exchange: Exchange): Promise<Sent> => {
    const found = pages.peek(cannotAnswerAddress) ?? (await pages.find(cannotAnswerAddress))
    return typeof found === 'string' ? sendPlain(exchange, 503) : sendRefusal(exchange, found)
  }
  const unavailable: AnswerPage['unavailable'] = async (exchange, plain) => {
    const isPage = exchange.request.headers.accept?.includes('text/html') ?? false
    const found = isPage ? await pages.findKept(unavailableAddress) : null
    return found ? sendRefusal(exchange, found) : plain(exchange)
  }
  const look = async (exchange: Exchange, address: string): Promise<Sent> => {
    const found = await pages.find(address)
    if (found === 'unknown') return unknown(exchange)
    if (found === 'unavailable') return unavailable(exchange, (one) => sendPlain(one, 503))
    return send(exchange, { address, found })
  }
  return {
    unknown,
    cannotAnswer,
    unavailable,
    at: (exchange, address) => {
      const found = pages.peek(address)
      if (!found) {
        metrics.countLookup()
        return look(exchange, address)
      }
      metrics.countHit()
      return send(exchange, { address, found })
    },
  }
}
