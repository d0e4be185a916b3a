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

/** Asks the printer at `url`, at most `asks` times at once; waiting for a turn counts towards `time` milliseconds. */
export function createAskPrinter({ url, time, asks }: { url: URL; time: number; asks: number }): AskPrinter {
  const agent = new http.Agent({ keepAlive: true, maxSockets: asks })
  return async (address) => {
    const target = new URL(`/print?address=${encodeURIComponent(address)}`, url)
    const { status, ...page } = await get(target, { agent, signal: AbortSignal.timeout(time) })
    if (status === 204) return 'printed'
    if (status === 404) return 'unknown'
    if (status === 200) return page
    throw new Error(`the printer answered ${status}`)
  }
}

function get(target: URL, options: http.RequestOptions): Promise<PassingPage & { status: number }> {
  return new Promise((resolve, reject) => {
    http
      .get(target, options, (response) => {
        const { statusCode: status = 0, headers } = response
        const contentType = headers['content-type'] ?? 'text/html; charset=utf-8'
        const madeAt = new Date(headers.date ?? 0)
        buffer(response).then((body) => resolve({ status, contentType, body, madeAt }), reject)
      })
      .on('error', reject)
  })
}
