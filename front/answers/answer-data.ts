import { gzipSync } from 'node:zlib'
import { apiHeaders, cacheControl, preflightHeaders, safetyHeaders } from '#front/headers.ts'
import { describe, type Log } from '#front/log-event.ts'
import type { AskSearch, FoundAnswer } from './ask-printer.ts'
import { toReadyAnswer, type ReadyAnswer } from './ready-answer.ts'
import { sendReady, type Exchange, type Sent } from './send-answer.ts'

/** Answers programs with what the printer finds. Nothing of it is kept. */
export type AnswerData = (exchange: Exchange, target: string) => Promise<Sent>

/** An {@link AnswerData} that asks `searcher`, in the same turns as searches, and says so when that cannot answer. */
export function createAnswerData({ searcher, log }: { searcher: AskSearch; log: Log }): AnswerData {
  return async (exchange, target) => {
    try {
      const said = await searcher(target)
      return said === 'unknown' || said.status === 503
        ? sendBusy(exchange)
        : sendReady(exchange, toReady(said))
    } catch (error) {
      log({ event: 'search-failed', problem: describe(error) })
      return sendBusy(exchange)
    }
  }
}

function toReady({ status, body, contentType, location, madeAt }: FoundAnswer): ReadyAnswer {
  return toReadyAnswer({
    status,
    bodies: { identity: body, gzip: gzipSync(body, { level: 5 }), br: null },
    lastModified: madeAt,
    headers: {
      ...apiHeaders,
      'content-type': contentType,
      ...(location !== null && { location }),
    },
  })
}

/** RFC 9457, as press/api/print-problem.ts writes it. */
const busy = `${JSON.stringify(
  {
    title: 'Service Unavailable',
    status: 503,
    detail:
      'This request cannot be answered at the moment. Try again in a few seconds, or ask for less at once.',
  },
  null,
  2,
)}\n`

function sendBusy({ request, response }: Exchange): Sent {
  response.writeHead(503, {
    ...apiHeaders,
    'cache-control': cacheControl.never,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(busy)),
    'retry-after': '2',
  })
  response.end(request.method === 'HEAD' ? undefined : busy)
  return { status: 503, coding: 'identity' }
}

/** Tells a browser that pages of other sites may read. */
export function sendPreflight({ response }: Exchange): Sent {
  response.writeHead(204, { ...safetyHeaders, ...preflightHeaders }).end()
  return { status: 204, coding: 'identity' }
}
