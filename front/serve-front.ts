// The public listener as a process of its own. Reads its environment, serves until SIGTERM, and ends within 2 s.
import { openStore } from './store/open-store.ts'
import { isRemote } from './store/store-place.ts'
import { createAskPrinter, createAskSearch } from './answers/ask-printer.ts'
import { parseFrontEnvironment } from './front-environment.ts'
import { createFront, type Front } from './front.ts'
import { defaultLimits, remoteLimits } from './limits.ts'
import { describe, type Log } from './log-event.ts'
import { createPostCounts } from './counts/post-counts.ts'
import { serveMetrics } from './counts/serve-metrics.ts'

const log: Log = (event) => {
  // Whoever started it as a child is told by a message, and tells people.
  if (event.event === 'started' && process.send) return
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`)
}

/** A front that listens where the environment says, with its metrics beside it. */
async function serve(): Promise<Front> {
  const environment = parseFrontEnvironment(process.env)
  const limits = isRemote(environment.SITE_STORE) ? remoteLimits : defaultLimits
  const { printerAsks, searchesAtOnce, countTime } = limits
  const { PRINTER_URL: url, PRINT_TIME: time } = environment
  const front = createFront({
    store: await openStore(environment.SITE_STORE),
    printer: createAskPrinter({ url, time, asks: printerAsks }),
    searcher: createAskSearch({ url, time, asks: searchesAtOnce }),
    app: environment.APP_URL,
    assets: environment.SITE_ASSETS,
    appFiles: environment.APP_FILES,
    trusted: environment.TRUSTED_PROXIES,
    limits,
    now: () => new Date(),
    elapsed: () => performance.now(),
    log,
    isHeld: environment.HOLD_READERS === 'yes',
    flushReads: createPostCounts({ url, path: '/reads', time: countTime }),
    flushAudiences: createPostCounts({ url, path: '/audiences', time: countTime }),
  })
  if (environment.METRICS_PORT !== undefined) {
    const place = { port: environment.METRICS_PORT, host: environment.METRICS_HOST }
    await serveMetrics({ ...place, print: () => front.printMetrics() })
  }
  process.on('message', (message) => {
    if (message === 'open') front.open()
  })
  await front.listen({ port: environment.PORT })
  return front
}

/** Ends the process once the front has stopped, however often it is asked to. */
function stopOnSignals(front: Front): void {
  let stopping: Promise<void> | null = null
  const stop = () => {
    stopping ??= front.stop().then(() => process.exit(0))
  }
  process.on('disconnect', stop)
  process.on('SIGTERM', stop)
  // At a terminal Ctrl-C reaches everyone; whoever started the front decides the order.
  process.on('SIGINT', process.connected ? () => undefined : stop)
}

try {
  stopOnSignals(await serve())
  process.send?.('ready')
} catch (error) {
  log({ event: 'not-started', problem: describe(error) })
  process.exit(1)
}
