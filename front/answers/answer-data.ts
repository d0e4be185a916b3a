import { gzipSync } from 'node:zlib'
import { apiHeaders, preflightHeaders, safetyHeaders } from '#front/headers.ts'
import { describe, type Log } from '#front/log-event.ts'
import type { AskSearch, FoundAnswer } from './ask-printer.ts'
import { toReadyAnswer, type ReadyAnswer } from './ready-answer.ts'
import { sendReady, type Exchange, type Sent } from './send-answer.ts'
import { sendProblem } from './send-problem.ts'

/** Answers programs with what the printer finds. Nothing of it is kept. */
export type AnswerData = (exchange: Exchange, target: string) => Promise<Sent>

/** An {@link AnswerData} that asks `searcher`, in the same turns as searches, and says so when that cannot answer. */
export function createAnswerData({ searcher, log }: { searcher: AskSearch; log: Log }): AnswerData {
  return async (exchange, target) => {
    try {
      const said = await searcher(target)
      return said === 'unknown' || said.status === 503
        ? sendProblem(exchange, 503)
        : sendReady(exchange, toReady(said))
    } catch (error) {
      log({ event: 'search-failed', problem: describe(error) })
      return sendProblem(exchange, 503)
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

/** Tells a browser that pages of other sites may read. */
export function sendPreflight({ response }: Exchange): Sent {
  response.writeHead(204, { ...safetyHeaders, ...preflightHeaders }).end()
  return { status: 204, coding: 'identity' }
}
