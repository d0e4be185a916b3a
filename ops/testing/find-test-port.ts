import { randomInt } from 'node:crypto'
import { findFreePort } from '#server/postgres/postmaster.ts'

/** Systems give ports from 32,768 on to connections, and could give one away before a site listens on it. */
const range = { from: 20_000, to: 32_000 }

/** A free port for a site that takes its time to start: nobody who asks for just any port is given it meanwhile. */
export async function findTestPort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = await findFreePort(randomInt(range.from, range.to)).catch(() => null)
    if (port !== null) return port
  }
  throw new Error(`no port from ${range.from} to ${range.to} is free`)
}
