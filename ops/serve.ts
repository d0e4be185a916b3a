// Serves the site: a child of start, dev and the browser tests, which talk to it over IPC. Ends when they do.
import http from 'node:http'
import next from 'next'

const dev = process.env['SITE_MODE'] === 'development'
const port = Number(process.env['PORT'])

const app = next({ dev, dir: process.cwd(), port, hostname: 'localhost', quiet: !dev })
await app.prepare()
const handle = app.getRequestHandler()
const server = http.createServer((request, response) => {
  if (isReadable(request.url ?? '/')) void handle(request, response)
  else response.writeHead(400, { 'content-type': 'text/plain' }).end('This address cannot be read.\n')
})
server.listen(port, () => process.send?.('ready'))

const stop = () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  // Whoever still reads after two seconds is a slow reader or none.
  setTimeout(() => process.exit(0), 2000).unref()
}
process.on('disconnect', stop)
process.on('SIGTERM', stop)
// At a terminal Ctrl-C reaches everyone; the parent decides the order.
process.on('SIGINT', () => undefined)

/** Escapes in an address must be UTF-8; Next answers 500 to others. */
function isReadable(address: string): boolean {
  try {
    decodeURIComponent(address)
    return true
  } catch {
    return false
  }
}
