import http from 'node:http'

/** Asks for an address to be printed. `printed`: the store has it now; `unknown`: nothing stands there. */
export type AskPrinter = (address: string) => Promise<'printed' | 'unknown'>

/** Asks the printer at `url`, at most `asks` times at once; waiting for a turn counts towards `time` milliseconds. */
export function createAskPrinter({ url, time, asks }: { url: URL; time: number; asks: number }): AskPrinter {
  const agent = new http.Agent({ keepAlive: true, maxSockets: asks })
  return async (address) => {
    const target = new URL(`/print?address=${encodeURIComponent(address)}`, url)
    const status = await getStatus(target, { agent, signal: AbortSignal.timeout(time) })
    if (status === 204) return 'printed'
    if (status === 404) return 'unknown'
    throw new Error(`the printer answered ${status}`)
  }
}

function getStatus(target: URL, options: http.RequestOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get(target, options, (response) => {
        response.on('error', reject).resume()
        resolve(response.statusCode ?? 0)
      })
      .on('error', reject)
  })
}
