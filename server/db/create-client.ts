import pg from 'pg'

/** Milliseconds after which a server that accepts a connection and says nothing counts as out of reach. */
export const connectPatience = 10_000

/**
 * The connection string with which every session speaks UTC, whatever the server, the database or the account has
 * set. Prisma's adapter needs that: it writes instants without an offset and ignores the offset of those it reads.
 * Options that the string or PGOPTIONS asks for are kept; the time zone comes last, and the last one wins.
 */
export function inUtc(connectionString: string): string {
  // What follows a # is no part of the address, and nothing after it would be read.
  const [address = ''] = connectionString.split('#')
  const query = address.split('?').slice(1).join('?')
  const asked = new URLSearchParams(query).getAll('options').at(-1) ?? process.env['PGOPTIONS'] ?? ''
  const options = encodeURIComponent(`${asked} -c TimeZone=UTC`.trim())
  return `${address}${address.includes('?') ? '&' : '?'}options=${options}`
}

/**
 * A client that speaks UTC and does not wait for ever to be let in. The caller connects and ends it. A connection that is
 * lost fails the question that waits for an answer, or the next one; it ends no process that is busy with something else.
 */
export function createClient(
  connectionString: string,
  config: Omit<pg.ClientConfig, 'options'> = {},
): pg.Client {
  const client = new pg.Client({
    connectionTimeoutMillis: connectPatience,
    ...config,
    connectionString: inUtc(connectionString),
  })
  // Without somebody who listens, Node ends the process.
  client.on('error', () => undefined)
  return client
}
