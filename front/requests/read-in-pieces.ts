import type http from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { searchAddress } from '#domain/pages/addresses.ts'

/** Bytes that are parsed at a time: the longest head takes a few, and no more than 40 requests fit into one. */
const piece = 1_024

/** The first bytes of the head that is being read on a connection, if it is that of a search. */
export type SearchBeginning = (socket: Duplex) => Buffer | undefined

const searchStart = Buffer.from(`GET ${searchAddress}?`)
/** Bytes: a search is shortened to fewer. */
const keptBeginning = 4_096

/**
 * Has a server read what readers send in small pieces. Node parses all that has arrived, thousands of pipelined
 * requests perhaps, before it looks whether the connection was closed or its answers pile up; here it looks after each
 * piece. What is left waits in the connection until its answers are out.
 */
export function readInPieces(server: http.Server): SearchBeginning {
  const beginnings = new WeakMap<Duplex, Buffer>()
  server.on('request', ({ socket }) => beginnings.delete(socket))
  server.on('connection', (socket: Socket) => {
    const listeners = socket.listeners('data')
    socket.removeAllListeners('data')
    // Taking part in 'data' makes Node hand the bytes over here, instead of to its parser behind our back.
    socket.on('data', (bytes: Buffer) => {
      if (bytes.subarray(0, searchStart.length).equals(searchStart) && !beginnings.has(socket))
        beginnings.set(socket, Buffer.from(bytes.subarray(0, keptBeginning)))
      readPieces(socket, bytes, listeners)
    })
  })
  return (socket) => beginnings.get(socket)
}

function readPieces(socket: Socket, bytes: Buffer, listeners: ReturnType<Socket['listeners']>): void {
  for (let from = 0; from < bytes.length; from += piece) {
    if (socket.destroyed) return
    if (socket.isPaused()) {
      socket.unshift(bytes.subarray(from))
      return
    }
    const next = bytes.length <= piece ? bytes : bytes.subarray(from, from + piece)
    for (const listener of listeners) listener.call(socket, next)
  }
}
