import http, { type IncomingMessage } from 'node:http'
import type { AddressInfo, BlockList } from 'node:net'
import type { PageStore } from './store/page-store.ts'
import { createAnswerRequest } from './answer-request.ts'
import type { AskPrinter, AskSearch } from './answers/ask-printer.ts'
import { createAnswerBounds } from './answers/bound-answers.ts'
import { createAudienceCounter, type FlushAudiences } from './counts/count-audiences.ts'
import { createReadCounter, type FlushReads } from './counts/count-reads.ts'
import { appAsset, createAssetFinder, readerAsset } from './answers/find-asset.ts'
import { createPageFinder } from './answers/page-finder.ts'
import type { FrontLimits } from './limits.ts'
import { describe, thinOut, type Log } from './log-event.ts'
import { createMetrics } from './counts/metrics.ts'
import { createPassOn } from './requests/pass-on.ts'
import { readInPieces } from './requests/read-in-pieces.ts'
import { sendPlain, type Exchange, type Sent } from './answers/send-answer.ts'
import { stopServer } from './stop-server.ts'
import { dropSlowReader, watchConnections } from './requests/watch-connections.ts'
import { within } from './within.ts'

/** What a front needs from outside. */
export interface FrontNeeds {
  store: PageStore
  printer: AskPrinter
  searcher: AskSearch
  /** Where the app listens. */
  app: URL
  /** Folder of the build's stylesheets, scripts and fonts. */
  assets: string
  /** Folder of the app's scripts, styles and fonts; without it the app answers for them. */
  appFiles?: string | undefined
  /** Proxies whose word on the reader's address is taken. */
  trusted: BlockList
  limits: FrontLimits
  /** Only tells the day of a read. */
  now: () => Date
  /**
   * Milliseconds since whenever: how long something is believed. Unlike the clock it is never set back.
   */
  elapsed: () => number
  log: Log
  flushReads: FlushReads
  flushAudiences: FlushAudiences
  /** Whether readers are told that the site starts until the front is opened: printer and app are not there yet. */
  isHeld?: boolean
}

/** The public listener. */
export interface Front {
  /** Listens, and resolves with the port. Rejects when that is not possible. */
  listen(place: { port: number; host?: string }): Promise<number>
  /** All that it needs is there: a front that was held answers from now on. */
  open(): void
  /** Takes no more requests, finishes those that run, hands on the reads; ends within `limits.stopTime`. */
  stop(): Promise<void>
  /** What it counts, in Prometheus' text format. */
  printMetrics(): string
  /** Bytes of pages in memory. */
  cachedBytes(): number
}

/** A front that does not listen yet. */
export function createFront(needs: FrontNeeds): Front {
  const { limits } = needs
  const now = needs.elapsed
  const log = thinOut(needs.log, { every: 1_000, now })
  const metrics = createMetrics()
  const pages = createPageFinder({ ...needs, log, now, metrics })
  const reads = createReadCounter({
    ...needs,
    log,
    now: () => needs.now().getTime(),
    most: limits.readAddresses,
  })
  const audiences = createAudienceCounter({ ...needs, log, most: limits.readAddresses })
  const most = limits.assetBytes
  const assets = createAssetFinder({ folder: needs.assets, named: readerAsset, most })
  const appFiles = needs.appFiles
    ? createAssetFinder({ folder: needs.appFiles, named: appAsset, most })
    : undefined
  const passOn = createPassOn({ ...needs, ...limits, log, time: limits.appTime })
  const state = { stopping: false, isHeld: needs.isHeld ?? false }
  const answer = createAnswerRequest({
    ...needs,
    pages,
    reads,
    audiences,
    assets,
    appFiles,
    passOn,
    metrics,
    log,
    isHeld: () => state.isHeld,
  })

  const server = http.createServer(toServerOptions(limits))
  const connections = watchConnections(server, readInPieces(server))
  const bounds = createAnswerBounds({ limits, metrics })
  server.maxHeadersCount = limits.headerLines + 1
  server.maxConnections = limits.connections
  server.timeout = limits.idleTime

  server.on('request', (request, response) => {
    if (!bounds.admit(request.socket, response)) return
    const startedAt = performance.now()
    const exchange = { request, response }
    if (state.stopping || hasBody(request)) response.shouldKeepAlive = false
    const finish = (sent: Sent) => {
      metrics.countAnswer({ ...sent, seconds: (performance.now() - startedAt) / 1000 })
      bounds.hold(request.socket, response)
      dropSlowReader(response, limits.answerTime)
    }
    const fail = (error: unknown) => {
      log({ event: 'reader-failed', problem: describe(error) })
      finish(sendFailure(exchange))
    }
    try {
      const sent = answer(exchange)
      if (sent instanceof Promise) void connections.untilSent(request.socket, sent.then(finish).catch(fail))
      else finish(sent)
    } catch (error) {
      fail(error)
    }
  })

  const flush = () => Promise.all([reads.flush(), audiences.flush()])
  const flushing = setInterval(() => void flush(), limits.flushEvery).unref()
  return {
    listen: async (place) => {
      const port = await listen(server, place)
      needs.log({ event: 'started', port })
      return port
    },
    open: () => {
      state.isHeld = false
    },
    stop: async () => {
      state.stopping = true
      needs.log({ event: 'stopping' })
      clearInterval(flushing)
      await stopServer(server, limits.drainTime)
      const time = Math.max(1, limits.stopTime - limits.drainTime)
      await within({ who: 'the printer', time }, flush()).catch(() => undefined)
      needs.log({ event: 'stopped' })
    },
    printMetrics: () =>
      metrics.print({
        cached_bytes: pages.bytes(),
        reads_waiting: reads.size,
        queued_answers: bounds.answers,
        queued_bytes: bounds.bytes,
        connections: connections.open,
        memory_bytes: process.memoryUsage.rss(),
      }),
    cachedBytes: () => pages.bytes(),
  }
}

function toServerOptions(limits: FrontLimits): http.ServerOptions {
  return {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTime,
    requestTimeout: limits.requestTime,
    keepAliveTimeout: limits.keepAliveTime,
    connectionsCheckingInterval: Math.min(1_000, limits.headersTime / 2),
    // It is refused all the same, with the headers every answer has.
    requireHostHeader: false,
    noDelay: true,
  }
}

/** No page is given for a body: what follows on such a connection is not read as a request. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'
}

function sendFailure(exchange: Exchange): Sent {
  if (!exchange.response.headersSent) return sendPlain(exchange, 503)
  exchange.response.destroy()
  return { status: 503, coding: 'identity' }
}

function listen(server: http.Server, place: { port: number; host?: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(place, () => {
      server.off('error', reject)
      const address: AddressInfo | string | null = server.address()
      resolve(typeof address === 'object' && address ? address.port : place.port)
    })
  })
}
