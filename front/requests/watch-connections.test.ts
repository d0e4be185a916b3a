import { once } from 'node:events'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readInPieces } from './read-in-pieces.ts'
import { watchConnections } from './watch-connections.ts'

/** In milliseconds. */
const headersTimeout = 50

/** A server that has no turn for a while, longer than a head may take, as soon as somebody has connected. */
async function startBusyServer(): Promise<number> {
  const options = { headersTimeout, requestTimeout: headersTimeout, connectionsCheckingInterval: 10 }
  const server = http.createServer(options, (_, response) => response.end('read'))
  watchConnections(server, readInPieces(server))
  server.on('connection', () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3 * headersTimeout)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

async function send(port: number, words: string): Promise<string> {
  const socket = net.connect(port, '127.0.0.1')
  // The kernel has it before the server looks.
  socket.write(words)
  return text(socket)
}

describe('the time that a head may take', () => {
  it('does not count what the server itself took', async () => {
    const port = await startBusyServer()
    expect(await send(port, 'GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 200 /,
    )
  })

  it('ends for who sends a part of it', async () => {
    const port = await startBusyServer()
    expect(await send(port, 'GET / HTTP/1.1\r\nhost: x\r\n')).toMatch(/^HTTP\/1\.1 408 /)
  })
})
