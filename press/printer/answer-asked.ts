import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import type { PageReads } from '#server/prints/add-reads.ts'
import { parseReads } from './parse-reads.ts'
import type { Printer } from './printer.ts'

/** What fronts ask a printer for. */
export interface AskedFor {
  printNow: Printer['printNow']
  addReads: (batch: readonly PageReads[]) => Promise<void>
}

/**
 * Answers a front: `GET /print?address=…` with 204 once the store has the page fresh, 404 where nothing stands, 503
 * when it cannot be printed now; `POST /reads` with 204 once the reads are counted; `GET /healthz` with 200.
 */
export async function answerAsked(
  asked: AskedFor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    response.writeHead(await getStatus(asked, request)).end()
  } catch {
    // The printer has reported it already; a front tries again.
    response.writeHead(503, { 'retry-after': '1' }).end()
  }
}

async function getStatus(asked: AskedFor, request: IncomingMessage): Promise<number> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://printer')
  const address = searchParams.get('address')
  switch (`${request.method} ${pathname}`) {
    case 'GET /print':
      if (address === null) return 400
      return (await asked.printNow(address)) ? 204 : 404
    case 'POST /reads': {
      const batch = parseReads(await json(request))
      if (batch === null) return 400
      await asked.addReads(batch)
      return 204
    }
    case 'GET /healthz':
      return 200
    default:
      return 404
  }
}
