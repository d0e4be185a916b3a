import http from 'node:http'
import { buffer } from 'node:stream/consumers'

/** A page that the printer makes for whoever asks, and does not keep. */
export interface PassingPage {
  contentType: string
  body: Buffer
  madeAt: Date
}

/** Asks for an address to be printed. `printed`: the store has it now; `unknown`: nothing stands there. */
export type AskPrinter = (address: string) => Promise<'printed' | 'unknown' | PassingPage>

/** Asks for a search, by its address with the query. `unknown`: there is no such search. Rejects when it cannot be answered now. */
export type AskSearch = (target: string) => Promise<'unknown' | FoundAnswer>

/** What a search is answered with: a page, or why there is none. */
export interface FoundAnswer extends PassingPage {
  status: 200 | 308 | 400 | 404 | 410 | 503
  /** Where it is, of what has moved. */
  location: string | null
}

/** The printer's own status says whether it could answer; this header says what readers get. */
export const foundStatusHeader = 'x-found-status'
const foundStatuses = [200, 308, 400, 404, 410, 503] as const

interface AskNeeds {
  url: URL
  /** Milliseconds; waiting for a turn counts. */
  time: number
  /** Most questions at once. */
  asks: number
}

/** Asks the printer at `url`. */
export function createAskPrinter({ url, time, asks }: AskNeeds): AskPrinter {
  const agent = new http.Agent({ keepAlive: true, maxSockets: asks })
  return async (address) => {
    const target = new URL(`/print?address=${encodeURIComponent(address)}`, url)
    const answer = await get(target, { agent, signal: AbortSignal.timeout(time) })
    const { status, contentType, body, madeAt } = answer
    if (status === 204) return 'printed'
    if (status === 404) return 'unknown'
    if (status === 200) return { contentType, body, madeAt }
    throw new Error(`the printer answered ${status}`)
  }
}

/** Asks the printer at `url` for searches. Those that come while `asks` are under way are refused: nobody waits in a queue. */
export function createAskSearch({ url, time, asks }: AskNeeds): AskSearch {
  const agent = new http.Agent({ keepAlive: true, maxSockets: asks })
  let underway = 0
  return async (target) => {
    if (underway >= asks) throw new Error('too many searches at once')
    underway++
    try {
      const at = new URL(`/search?target=${encodeURIComponent(target)}`, url)
      const { status, headers, ...page } = await get(at, { agent, signal: AbortSignal.timeout(time) })
      if (status === 404) return 'unknown'
      if (status !== 200) throw new Error(`the printer answered ${status}`)
      return {
        ...page,
        status: toFoundStatus(headers[foundStatusHeader]),
        location: headers.location ?? null,
      }
    } finally {
      underway--
    }
  }
}

function toFoundStatus(said: unknown): FoundAnswer['status'] {
  return foundStatuses.find((status) => String(status) === said) ?? 200
}

interface Got extends PassingPage {
  status: number
  headers: http.IncomingHttpHeaders
}

function get(target: URL, options: http.RequestOptions): Promise<Got> {
  return new Promise((resolve, reject) => {
    http
      .get(target, options, (response) => {
        const { statusCode: status = 0, headers } = response
        const contentType = headers['content-type'] ?? 'text/html; charset=utf-8'
        const madeAt = new Date(headers.date ?? 0)
        buffer(response).then((body) => resolve({ status, headers, contentType, body, madeAt }), reject)
      })
      .on('error', reject)
  })
}
