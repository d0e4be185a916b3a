import type http from 'node:http'
import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { toRawAnswer, toRawMove } from '#front/answers/plain-answer.ts'
import type { SearchBeginning } from './read-in-pieces.ts'
import { findShortSearch } from './shorten-search.ts'

/** Requests that could not be read: what they get, by Node's code for what was wrong. */
const tookTooLong = 'ERR_HTTP_REQUEST_TIMEOUT'
const tooLarge = 'HPE_HEADER_OVERFLOW'
const refusals: Readonly<Record<string, [number, string]>> = {
  [tooLarge]: [431, 'Request Header Fields Too Large'],
  [tookTooLong]: [408, 'Request Timeout'],
}

/** Keeps track of connections: how many there are, and on which an answer is still to come. */
export interface ConnectionWatch {
  readonly open: number
  /** Nothing else may be written to this connection before the work is done. */
  untilSent(socket: Duplex, work: Promise<void>): Promise<void>
}

/** Answers requests that cannot be read, and closes their connections; `beginning` says how a search began. */
export function watchConnections(server: http.Server, beginning: SearchBeginning): ConnectionWatch {
  const waiting = new WeakSet<Duplex>()
  const heads = new WeakMap<Duplex, number>()
  let open = 0
  server.on('connection', (socket) => {
    open++
    socket.once('close', () => open--)
  })
  const refuse = (code: string, socket: Duplex) => {
    if (!socket.writable || waiting.has(socket)) return void socket.destroy()
    const search = code === tooLarge ? findShortSearch(beginning(socket)) : null
    const [status, reason] = refusals[code] ?? [400, 'Bad Request']
    socket.end(search === null ? toRawAnswer(status, reason) : toRawMove(search), () => socket.destroy())
  }
  server.on('request', ({ socket }) => heads.set(socket, (heads.get(socket) ?? 0) + 1))
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket) => {
    if (code !== tookTooLong) {
      refuse(code, socket)
      return
    }
    const before = heads.get(socket)
    afterReading(() => {
      if (heads.get(socket) === before) refuse(code, socket)
    })
  })
  return {
    get open() {
      return open
    },
    untilSent: (socket, work) => {
      waiting.add(socket)
      return work.finally(() => waiting.delete(socket))
    },
  }
}

/**
 * Does something once all that has arrived has been read. Time in which this process had no turn counts against nobody: Node
 * looks at its clocks before it reads what came meanwhile.
 */
function afterReading(then: () => void): void {
  setImmediate(() => setImmediate(then))
}

/** Destroys the connection of a reader who has not taken an answer after `time` milliseconds. */
export function dropSlowReader(response: ServerResponse, time: number): void {
  if (response.writableFinished || (response.socket?.writableLength ?? 0) === 0) return
  const timer = setTimeout(() => response.socket?.destroy(), time)
  response.once('close', () => clearTimeout(timer))
}
