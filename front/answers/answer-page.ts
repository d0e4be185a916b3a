import type { ReadCounter } from '#front/counts/count-reads.ts'
import type { Found, PageFinder } from './page-finder.ts'
import type { Metrics } from '#front/counts/metrics.ts'
import { sendPlain, sendReady, sendRefusal, type Exchange, type Sent } from './send-answer.ts'

/** Where the page is that stands in for all addresses at which nothing stands. */
const notFoundAddress = '/404'

/** And the one for searches that cannot be answered now. */
const cannotAnswerAddress = '/search/unavailable'

export interface AnswerPage {
  /** Answers with what stands at an address; at once if that is in memory. */
  at(exchange: Exchange, address: string): Sent | Promise<Sent>
  /** Answers that nothing stands there. */
  unknown(exchange: Exchange): Promise<Sent>
  /** Answers that it cannot be said now, with ways on that need nobody but the store. */
  cannotAnswer(exchange: Exchange): Promise<Sent>
}

export interface AnswerPageNeeds {
  pages: PageFinder
  reads: ReadCounter
  metrics: Metrics
}

/** Answers with pages, and counts what is read. */
export function createAnswerPage({ pages, reads, metrics }: AnswerPageNeeds): AnswerPage {
  const send = (exchange: Exchange, { address, found }: { address: string; found: Found }): Sent => {
    if (found === 'unknown') return sendPlain(exchange, 404)
    if (found === 'unavailable') return sendPlain(exchange, 503)
    const sent = sendReady(exchange, found)
    if (sent.status === 200 && exchange.request.method === 'GET') reads.count(address)
    return sent
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
  const look = async (exchange: Exchange, address: string): Promise<Sent> => {
    const found = await pages.find(address)
    return found === 'unknown' ? unknown(exchange) : send(exchange, { address, found })
  }
  return {
    unknown,
    cannotAnswer,
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
