import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '#server/db/database.ts'
import { printerFlags } from '#ops/run/node-flags.ts'
import { edition } from './own-prints.ts'

/** What the first start of a printer took, on a site of which nothing is printed. */
export interface PrinterStart {
  briefs: number
  /** Addresses that it listed. */
  addresses: number
  /** Pages that it had printed by the end. */
  printed: number
  seconds: number
  /** The most memory that it held at any time, in MB of 1,000,000 bytes; `null` where the system does not tell. */
  peak: number | null
}

/** Pages that it prints at least, so that printing is measured as well as listing. */
const fewest = 2_000

/** Starts the printer that `build` holds, and ends it when it has listed all addresses and printed some. */
export async function measurePrinter(
  db: Database,
  { url, build }: { url: string; build: string },
): Promise<PrinterStart> {
  await db.$executeRaw`delete from prints`
  const store = await mkdtemp(path.join(os.tmpdir(), 'bench-site-'))
  const env = {
    ...process.env,
    DATABASE_URL: url,
    SITE_BUILD: build,
    SITE_STORE: store,
    PRESS_EDITION: edition,
    PRINTER_PORT: '0',
  }
  const started = performance.now()
  const printer = spawn(process.execPath, [...printerFlags, path.join(build, 'processes', 'printer.mjs')], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  try {
    const briefs = await db.brief.count({ where: { firstPublishedAt: { not: null } } })
    // A brief has a page and three text forms.
    const counts = await waitUntil(printer, async () => {
      const [addresses, printed] = [
        await db.print.count(),
        await db.print.count({ where: { state: 'fresh' } }),
      ]
      return addresses > 4 * briefs && printed >= Math.min(fewest, addresses) ? { addresses, printed } : null
    })
    const seconds = (performance.now() - started) / 1_000
    return { briefs, ...counts, seconds, peak: await readPeak(printer.pid) }
  } finally {
    await stop(printer)
    await rm(store, { recursive: true, force: true })
  }
}

async function waitUntil<Value>(printer: ChildProcess, look: () => Promise<Value | null>): Promise<Value> {
  for (;;) {
    const seen = await look()
    if (seen !== null) return seen
    if (printer.exitCode !== null) throw new Error(`the printer ended with ${printer.exitCode}`)
    await pause(200)
  }
}

async function readPeak(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? []
  return kilobytes === undefined ? null : Math.round((Number(kilobytes) * 1_024) / 1_000_000)
}

async function stop(printer: ChildProcess): Promise<void> {
  if (printer.exitCode !== null) return
  const ended = once(printer, 'exit')
  printer.kill('SIGTERM')
  await ended
}
