import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Printer } from './printer.ts'

/**
 * Answers a front: `GET /print?address=…` with 204 once the store has the page fresh, 404 where nothing stands, 503
 * when it cannot be printed now; `GET /healthz` with 200.
 */
export async function answerAsked(
  printer: Pick<Printer, 'printNow'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://printer')
  const address = searchParams.get('address')
  if (pathname === '/healthz') return void response.writeHead(200).end()
  if (request.method !== 'GET' || pathname !== '/print' || address === null)
    return void response.writeHead(400).end()
  try {
    response.writeHead((await printer.printNow(address)) ? 204 : 404).end()
  } catch {
    // The printer has reported it already.
    response.writeHead(503, { 'retry-after': '1' }).end()
  }
}
