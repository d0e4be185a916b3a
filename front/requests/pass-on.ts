import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { finished, pipeline } from 'node:stream/promises'
import { safetyHeaders } from '#front/headers.ts'
import { toAppHeaders, withoutHopByHop } from './forwarded-headers.ts'
import { describe, type Log } from '#front/log-event.ts'
import { toPlainAnswer } from '#front/answers/plain-answer.ts'

/** Has the app answer a request for `target`. Resolves when the answer is over, however it ended; never rejects. */
export type PassOn = (request: IncomingMessage, response: ServerResponse, target: string) => Promise<void>

interface Needs {
  app: URL
  trusted: BlockList
  /** Milliseconds the app has to begin its answer. */
  time: number
  /** Milliseconds for the rest of a body that the app did not wait for. */
  drainBodyTime: number
  log: Log
}

/** The app's pages have scripts of their own and say what these may do; the rest holds for them too. */
const appSafety = { ...safetyHeaders, 'content-security-policy': "frame-ancestors 'none'; base-uri 'self'" }

/** Passes requests on to the app over loopback, both ways as streams. */
export function createPassOn({ app, trusted, time, drainBodyTime, log }: Needs): PassOn {
  // A connection of its own for each: one that is kept may be closed just as it is used again.
  const agent = new http.Agent({ keepAlive: false })
  return async (request, response, target) => {
    const headers = toAppHeaders({ request, trusted, peer: request.socket.remoteAddress ?? '' })
    // Were it told to close, it would do so before it has read a body it does not want, and its answer could be lost.
    headers.connection = 'keep-alive'
    if (request.headers['transfer-encoding']) headers['transfer-encoding'] = 'chunked'
    const options = { agent, method: request.method, path: target, headers }
    const asked = http.request(app, options)
    const giveUp = () => asked.destroy()
    response.once('close', giveUp)
    // The connection may be quiet for as long as the app may think.
    request.socket.setTimeout(time * 2)
    try {
      await exchange({ request, response, asked, time, drainBodyTime })
    } catch (error) {
      fail({ response, error, log })
    } finally {
      response.off('close', giveUp)
      giveUp()
    }
  }
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  asked: http.ClientRequest
  time: number
  drainBodyTime: number
}

async function exchange({ request, response, asked, time, drainBodyTime }: Exchange): Promise<void> {
  const answered = waitForAnswer(asked, time)
  request.pipe(asked)
  const answer = await answered
  response.writeHead(answer.statusCode ?? 502, {
    ...appSafety,
    ...Object.fromEntries(withoutHopByHop(answer)),
  })
  await pipeline(answer, response, { end: false })
  // The app has said all it has to say, perhaps before it had read all; the rest of the request is not for it.
  request.unpipe(asked)
  if (!request.complete) await drain(request, drainBodyTime)
  response.end()
  await finished(response)
}

/** Whoever still sends may look for an answer only afterwards, and would lose it if the connection was closed before. */
async function drain(request: IncomingMessage, time: number): Promise<void> {
  request.resume()
  const over = new AbortController()
  const timer = setTimeout(() => over.abort(), time)
  await finished(request, { signal: over.signal, writable: false }).catch(() => undefined)
  clearTimeout(timer)
}

function waitForAnswer(asked: http.ClientRequest, time: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => asked.destroy(new TimeProblem(`no answer within ${time} ms`)), time)
    asked.once('response', resolve).on('error', reject)
    asked.once('close', () => clearTimeout(timer)).once('response', () => clearTimeout(timer))
  })
}

class TimeProblem extends Error {
  override name = 'TimeProblem'
}

function fail({ response, error, log }: { response: ServerResponse; error: unknown; log: Log }): void {
  // A reader who went away is no failure of the app.
  if (response.destroyed) return
  log({ event: 'app-failed', problem: describe(error) })
  // Half an answer must not look like a whole one.
  if (response.headersSent) return void response.destroy()
  const { status, headers, body } = toPlainAnswer(error instanceof TimeProblem ? 504 : 502)
  response.writeHead(status, { ...headers, connection: 'close' }).end(body)
}
