// Next: the whole site in development, behind the front otherwise. A child that tells over IPC when it serves, and ends
// with its parent.
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
// Behind the front nobody else is to reach it.
server.listen({ port, ...(!dev && { host: '127.0.0.1' }) }, () => process.send?.('ready'))

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
