// The public listener as a process of its own. Reads its environment, serves until SIGTERM, and ends within 2 s.
import { createFolderStore } from '../store/folder-store.ts'
import { createAskPrinter } from './ask-printer.ts'
import { parseFrontEnvironment } from './front-environment.ts'
import { createFront } from './front.ts'
import { defaultLimits } from './limits.ts'
import type { Log } from './log-event.ts'
import { createPostReads } from './post-reads.ts'
import { serveMetrics } from './serve-metrics.ts'

const log: Log = (event) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`)
}

const environment = parseFrontEnvironment(process.env)
const { printTime, printerAsks, storeTime } = defaultLimits
const front = createFront({
  store: createFolderStore({ root: environment.SITE_STORE }),
  printer: createAskPrinter({ url: environment.PRINTER_URL, time: printTime, asks: printerAsks }),
  app: environment.APP_URL,
  assets: environment.SITE_ASSETS,
  trusted: environment.TRUSTED_PROXIES,
  limits: defaultLimits,
  now: () => new Date(),
  log,
  flushReads: createPostReads({ url: environment.PRINTER_URL, time: storeTime }),
})
await front.listen({ port: environment.PORT })
if (environment.METRICS_PORT !== undefined) {
  const place = { port: environment.METRICS_PORT, host: environment.METRICS_HOST }
  await serveMetrics({ ...place, print: () => front.printMetrics() })
}
process.send?.('ready')

const stopping: { work: Promise<void> | null } = { work: null }
const stop = () => {
  stopping.work ??= front.stop().then(() => process.exit(0))
}
process.on('disconnect', stop)
process.on('SIGTERM', stop)
// At a terminal Ctrl-C reaches everyone; whoever started the front decides the order.
process.on('SIGINT', process.connected ? () => undefined : stop)
