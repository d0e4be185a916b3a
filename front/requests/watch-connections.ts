import type http from 'node:http'
import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { toRawAnswer } from '#front/answers/plain-answer.ts'

/** Requests that could not be read: what they get, by Node's code for what was wrong. */
const refusals: Readonly<Record<string, [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
}

/** Keeps track of connections: how many there are, and on which an answer is still to come. */
export interface ConnectionWatch {
  readonly open: number
  /** Nothing else may be written to this connection before the work is done. */
  untilSent(socket: Duplex, work: Promise<void>): Promise<void>
}

/** Answers requests that cannot be read, and closes their connections. */
export function watchConnections(server: http.Server): ConnectionWatch {
  const waiting = new WeakSet<Duplex>()
  let open = 0
  server.on('connection', (socket) => {
    open++
    socket.once('close', () => open--)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || waiting.has(socket)) return void socket.destroy()
    const [status, reason] = refusals[error.code ?? ''] ?? [400, 'Bad Request']
    socket.end(toRawAnswer(status, reason), () => socket.destroy())
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

/** Destroys the connection of a reader who has not taken an answer after `time` milliseconds. */
export function dropSlowReader(response: ServerResponse, time: number): void {
  if (response.writableFinished || (response.socket?.writableLength ?? 0) === 0) return
  const timer = setTimeout(() => response.socket?.destroy(), time)
  response.once('close', () => clearTimeout(timer))
}
