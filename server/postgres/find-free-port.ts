import { randomInt } from 'node:crypto'
import net from 'node:net'
import { reservePort } from './reserve-port.ts'

/** Systems give ports from 32,768 on to connections, and could give one away before whoever asked listens on it. */
const range = { from: 20_000, to: 32_000 }

/** Draws of a port before it is said that none is free. */
const mostTries = 100

/**
 * A port of the loopback address that nothing listened on a moment ago, and that nobody is given who asks for just any:
 * `wanted`, or one that is drawn and for some minutes drawn by nobody else. Rejects if `wanted` is taken.
 */
export async function findFreePort(wanted?: number): Promise<number> {
  if (wanted !== undefined) return tryPort(wanted)
  for (let tries = 0; tries < mostTries; tries++) {
    const drawn = randomInt(range.from, range.to)
    const port = reservePort(drawn, Date.now()) ? await tryPort(drawn).catch(() => null) : null
    if (port !== null) return port
  }
  throw new Error(`no port from ${range.from} to ${range.to} is free`)
}

async function tryPort(port: number): Promise<number> {
  const probe = net.createServer()
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, '127.0.0.1', resolve))
  await new Promise((resolve) => probe.close(resolve))
  return port
}
