import http from 'node:http'
import type { FlushReads } from './count-reads.ts'

/**
 * Hands reads to the printer, which has the database: `POST /reads` with `[{ address, day, reads }]` as JSON. Rejects
 * unless it answers 2xx within `time` milliseconds.
 */
export function createPostReads({ url, time }: { url: URL; time: number }): FlushReads {
  return (batch) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' }
      const signal = AbortSignal.timeout(time)
      const request = http.request(new URL('/reads', url), { method: 'POST', headers, signal, agent: false })
      request.on('error', reject).on('response', (response) => {
        const status = response.statusCode ?? 0
        response.on('error', reject).resume()
        if (status >= 200 && status < 300) resolve()
        else reject(new Error(`the printer answered ${status} to a batch of reads`))
      })
      request.end(JSON.stringify(batch))
    })
}
