import http from 'node:http'

/**
 * Hands counts to the printer, which has the database, as JSON: `POST /reads?batch=ID` with `[{ address, day, reads }]`, and
 * `POST /audiences` with `[{ address, day, service, subscribers }]`. Rejects unless it answers 2xx within `time` milliseconds.
 */
export function createPostCounts({
  url,
  path,
  time,
}: {
  url: URL
  path: '/reads' | '/audiences'
  time: number
}): (batch: readonly object[], id?: string) => Promise<void> {
  return (batch, id) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' }
      const signal = AbortSignal.timeout(time)
      const target = new URL(path, url)
      if (id !== undefined) target.searchParams.set('batch', id)
      const request = http.request(target, { method: 'POST', headers, signal, agent: false })
      request.on('error', reject).on('response', (response) => {
        const status = response.statusCode ?? 0
        response.on('error', reject).resume()
        if (status >= 200 && status < 300) resolve()
        else reject(new Error(`the printer answered ${status} to a batch of counts`))
      })
      request.end(JSON.stringify(batch))
    })
}
