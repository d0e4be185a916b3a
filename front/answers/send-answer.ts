import type { IncomingMessage, ServerResponse } from 'node:http'
import { cacheControl, pageHeaders, safetyHeaders } from '#front/headers.ts'
import { listCodings, type Coding } from './codings.ts'
import { hasVersion } from './conditions.ts'
import { toPlainAnswer, toStartingAnswer, type PlainAnswer } from './plain-answer.ts'
import type { ReadyAnswer } from './ready-answer.ts'

/** What was sent, for the counts. */
export interface Sent {
  status: number
  coding: Coding
}

/** A request with the answer to it. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
}

/** Sends an answer in the coding that suits the reader best, or word that the reader has it already. */
export function sendReady({ request, response }: Exchange, answer: ReadyAnswer): Sent {
  const { headers, method } = request
  const coding = listCodings(headers['accept-encoding']).find((one) => answer.variants[one] !== null)
  const variant = coding && answer.variants[coding]
  if (!variant) return sendPlain({ request, response }, 406)
  const { tag, body, shortHeaders } = variant
  const conditions = {
    ifNoneMatch: headers['if-none-match'],
    ifModifiedSince: headers['if-modified-since'],
  }
  if (answer.status === 200 && hasVersion(conditions, { tag, lastModified: answer.lastModified })) {
    response.writeHead(304, shortHeaders).end()
    return { status: 304, coding }
  }
  response.writeHead(answer.status, variant.headers)
  if (method === 'HEAD') response.end()
  else response.end(body)
  return { status: answer.status, coding }
}

/** Sends a page as word that something cannot be answered now: when to ask again, and for nobody to keep. */
export function sendRefusal({ request, response }: Exchange, { variants }: ReadyAnswer): Sent {
  const body = variants.identity?.body ?? Buffer.alloc(0)
  response.writeHead(503, {
    ...safetyHeaders,
    'cache-control': cacheControl.never,
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(body.length),
    'retry-after': '2',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  return { status: 503, coding: 'identity' }
}

/** Sends a few plain words. */
export function sendPlain(exchange: Exchange, status: number): Sent {
  return sendWords(exchange, toPlainAnswer(status))
}

/** Sends word that the site starts. */
export function sendStarting(exchange: Exchange): Sent {
  return sendWords(exchange, toStartingAnswer())
}

function sendWords({ request, response }: Exchange, { status, headers, body }: PlainAnswer): Sent {
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
  return { status, coding: 'identity' }
}

/** Sends a reader to the one right form of an address. */
export function sendMove({ request, response }: Exchange, location: string): Sent {
  const body = `Moved to ${location}\n`
  const type = {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
  }
  response.writeHead(308, { ...pageHeaders, ...type, location })
  response.end(request.method === 'HEAD' ? undefined : body)
  return { status: 308, coding: 'identity' }
}
