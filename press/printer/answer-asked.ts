import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import type { FeedDayAudience } from '#server/prints/add-audiences.ts'
import type { PageReads } from '#server/prints/add-reads.ts'
import { parseAudiences, parseBatchId, parseReads } from './parse-counts.ts'
import type { Searched, Searcher } from '#press/search/create-searcher.ts'
import { foundStatusHeader } from '#front/answers/ask-printer.ts'
import type { Printed } from '#front/printed.ts'
import type { Asked, Printer } from './printer.ts'

/** What fronts ask a printer for. */
export interface AskedFor {
  printNow: Printer['printNow']
  search: Searcher
  addReads: (batch: readonly PageReads[], id: string) => Promise<void>
  addAudiences: (batch: readonly FeedDayAudience[]) => Promise<void>
  /** Hears of what could not be answered: a sentence and the cause. */
  report: (what: string, error: unknown) => void
}

/**
 * Answers a front: `GET /print?address=…` with 204 once the store has the page fresh, 200 and the page itself where it is not
 * kept, 404 where nothing stands, 503 when it cannot be printed now; `GET /search?target=…` with 200 and what was found;
 * `POST /reads?batch=…` and `POST /audiences` with 204 once they are counted, the reads of a batch once; `GET /healthz` with 200.
 */
export async function answerAsked(
  asked: AskedFor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { status, headers = {}, body = '' } = await getAnswer(asked, request)
    response.writeHead(status, headers).end(body)
  } catch (error) {
    // A query can hold what somebody would not want kept: only where it was asked is told.
    asked.report(`A front got no answer at ${request.url?.split('?')[0]}.`, error)
    response.writeHead(503, { 'retry-after': '1' }).end()
  }
}

interface OwnAnswer {
  status: number
  headers?: Record<string, string>
  body?: Printed['body']
}

async function getAnswer(asked: AskedFor, request: IncomingMessage): Promise<OwnAnswer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://printer')
  const address = searchParams.get('address')
  switch (`${request.method} ${pathname}`) {
    case 'GET /print':
      return address === null ? { status: 400 } : toOwnAnswer(await asked.printNow(address))
    case 'GET /search': {
      const target = searchParams.get('target')
      return target === null ? { status: 400 } : toFound(await asked.search(target))
    }
    case 'POST /reads': {
      const id = parseBatchId(searchParams.get('batch'))
      const batch = parseReads(await json(request))
      if (id === null || batch === null) return { status: 400 }
      await asked.addReads(batch, id)
      return { status: 204 }
    }
    case 'POST /audiences': {
      const batch = parseAudiences(await json(request))
      if (batch === null) return { status: 400 }
      await asked.addAudiences(batch)
      return { status: 204 }
    }
    case 'GET /healthz':
      return { status: 200 }
    default:
      return { status: 404 }
  }
}

function toFound(searched: Searched): OwnAnswer {
  if (searched === 'busy') return { status: 503, headers: { 'retry-after': '1' } }
  if (searched === 'unknown') return { status: 404 }
  const { status, headers, body } = searched
  return { status: 200, headers: { ...headers, [foundStatusHeader]: String(status) }, body }
}

function toOwnAnswer(made: Asked): OwnAnswer {
  if (made === 'kept') return { status: 204 }
  return made === 'nothing' ? { status: 404 } : { status: 200, headers: made.headers, body: made.body }
}
