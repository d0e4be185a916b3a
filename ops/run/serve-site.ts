import path from 'node:path'
import { findFreePort } from '#server/postgres/find-free-port.ts'
import { keepProcess, PortTaken, type KeptProcess, type ProcessOrder } from './keep-process.ts'
import { placeStore, readEdition } from '#press/place-store.ts'
import { frontFlags, printerFlags, printerThreads } from './node-flags.ts'

export interface SiteOrder {
  /** The folder of the build. */
  build: string
  /** Where readers come in. */
  port: number
  databaseUrl: string
  /** The folder, or `s3://bucket/prefix`, below which printed pages are kept. */
  stores: string
  /** Signs the desk's sessions. */
  deskSecret: string
  /** Takes what the processes complain of. */
  say: (text: string) => void
  /** Takes what the front logs: one JSON object a line. */
  log: (text: string) => void
}

/** A served site: printer, app and front, none of which takes another down. */
export interface ServedSite {
  printer: KeptProcess
  app: KeptProcess
  front: KeptProcess
  stop: () => Promise<void>
}

/** How often free ports are looked for: what was free a moment ago may be somebody else's before a process listens. */
const mostTries = 3

/** Starts printer, app and front, and returns when all three are ready. */
export async function serveSite(order: SiteOrder): Promise<ServedSite> {
  for (let tries = 1; ; tries++) {
    try {
      return await tryPorts(order)
    } catch (error) {
      if (!(error instanceof PortTaken) || tries === mostTries) throw error
    }
  }
}

async function tryPorts(order: SiteOrder): Promise<ServedSite> {
  const [printerPort, appPort, metricsPort] = await Promise.all([
    findFreePort(),
    findFreePort(),
    findFreePort(),
  ])
  const store = await placeStore(order.stores, order.databaseUrl)
  const of = (name: string, script: string, env: Record<string, string>): ProcessOrder => ({
    name,
    script,
    say: order.say,
    log: ignore,
    env: { NODE_ENV: 'production', SITE_MODE: 'production', SITE_BUILD: order.build, ...env },
  })
  const bundle = (name: string) => path.join(order.build, 'processes', `${name}.mjs`)
  const database = { DATABASE_URL: order.databaseUrl }
  const started = await Promise.allSettled([
    keepProcess({
      ...of('The printer', bundle('printer'), {
        ...database,
        ...printerThreads,
        SITE_STORE: store,
        PRINTER_PORT: String(printerPort),
        PRESS_EDITION: readEdition(order.build),
      }),
      flags: printerFlags,
    }),
    keepProcess(
      of('The app', 'ops/run/serve.ts', {
        ...database,
        DESK_SECRET: order.deskSecret,
        PORT: String(appPort),
        NEXT_TELEMETRY_DISABLED: '1',
      }),
    ),
    keepProcess({
      ...of('The front', bundle('front'), {
        PORT: String(order.port),
        SITE_STORE: store,
        METRICS_PORT: String(metricsPort),
        SITE_ASSETS: path.join(order.build, 'assets'),
        APP_FILES: path.join(order.build, 'next', 'static'),
        PRINTER_URL: `http://127.0.0.1:${printerPort}`,
        APP_URL: `http://127.0.0.1:${appPort}`,
        HOLD_READERS: 'yes',
      }),
      flags: frontFlags,
      log: order.log,
    }),
  ])
  const kept = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const stopAll = async () => {
    // Readers first: nobody is let in to a house that is being emptied.
    for (const one of kept.toReversed()) await one.stop()
  }
  const [printer, app, front] = kept
  if (printer && app && front) {
    front.tell('open')
    return { printer, app, front, stop: stopAll }
  }
  await stopAll()
  throw started.find((one) => one.status === 'rejected')?.reason
}

function ignore(): void {
  // Next tells of its start, the printer says nothing there.
}
