import { mkdtempSync, rmSync } from 'node:fs'
import http, { type IncomingHttpHeaders, type RequestListener } from 'node:http'
import net, { BlockList, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'
import { createFolderStore } from './store/folder/folder-store.ts'
import type { AskPrinter } from './answers/ask-printer.ts'
import type { DayAudience } from './counts/count-audiences.ts'
import type { Reads } from './counts/count-reads.ts'
import { createFront, type FrontNeeds } from './front.ts'
import { defaultLimits, type FrontLimits } from './limits.ts'
import type { LogEvent } from './log-event.ts'

const undo: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

/** A folder that is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'front-'))
  undo.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What bounds a front on a machine that may be slow: nothing but the sizes. Tests say which time they are about. */
const patient: FrontLimits = {
  ...defaultLimits,
  headersTime: 600_000,
  requestTime: 600_000,
  idleTime: 600_000,
  keepAliveTime: 600_000,
  answerTime: 600_000,
  storeTime: 600_000,
  appTime: 600_000,
  flushEvery: 600_000,
}

/** When the tests read. */
export const readAt = new Date('2026-05-04T12:00:00Z')

type Setup = Partial<Omit<FrontNeeds, 'limits'>> & { limits?: Partial<FrontLimits> }

/**
 * A front that listens on a free loopback port, on an empty folder, with a printer that knows nothing. For what it
 * believes, time passes only by `pass`, in milliseconds.
 */
export async function startFront({ limits, ...needs }: Setup = {}) {
  const folder = newFolder()
  const store = needs.store ?? createFolderStore({ root: path.join(folder, 'site') })
  const events: LogEvent[] = []
  const reads: Reads[] = []
  const audiences: DayAudience[] = []
  const clock = { elapsed: 0 }
  const front = createFront({
    store,
    assets: folder,
    app: new URL('http://127.0.0.1:1'),
    trusted: new BlockList(),
    printer: () => Promise.resolve('unknown'),
    searcher: () => Promise.resolve('unknown'),
    limits: { ...patient, ...limits },
    now: () => readAt,
    elapsed: () => clock.elapsed,
    log: (event) => events.push(event),
    flushReads: (batch) => Promise.resolve(void reads.push(...batch)),
    flushAudiences: (batch) => Promise.resolve(void audiences.push(...batch)),
    ...needs,
  })
  const port = await front.listen({ port: 0, host: '127.0.0.1' })
  undo.push(() => front.stop())
  const ask = (target: string, options: Asking = {}) => request(port, target, options)
  const pass = (time: number) => void (clock.elapsed += time)
  return { front, store, port, events, reads, audiences, folder, ask, pass }
}

/** A printer that counts what it is asked, and does as it is told. */
export function fakePrinter(print: AskPrinter) {
  const asked: string[] = []
  const printer: AskPrinter = (address) => {
    asked.push(address)
    return print(address)
  }
  return { asked, printer }
}

/** A server on loopback, gone after the test. */
export async function startServer(listener: RequestListener): Promise<URL> {
  const server = http.createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  undo.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

interface Asking {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** One request on a connection of its own; headers and body exactly as they come. */
export function request(
  port: number,
  target: string,
  { method = 'GET', headers = {}, body }: Asking,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = http.request({ host: '127.0.0.1', port, path: target, method, headers, agent: false })
    asking.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asking.end(body)
  })
}

/** Sends bytes as they are, and resolves with all that comes back until the connection ends. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text))
    let received = ''
    socket.on('data', (chunk) => (received += chunk.toString('latin1')))
    socket.on('error', () => undefined).on('close', () => resolve(received))
  })
}
