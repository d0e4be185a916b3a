import http from 'node:http'

/** Answers `/metrics`, and nothing else, on a port of its own. */
export async function serveMetrics({
  print,
  port,
  host,
}: {
  print: () => string
  port: number
  host: string
}): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    const isKnown = request.url === '/metrics'
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
    response.end(isKnown ? print() : '')
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  return server
}
