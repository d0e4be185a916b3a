import type pg from 'pg'
import { createClient } from '#server/db/create-client.ts'
import { pressChannel } from './owe-pages.ts'

/** By this name the database knows a printer's connection. */
export const printerName = 'worldwidewatchers printer'

/** Milliseconds until a lost connection is tried again. */
const retry = 500

/**
 * Calls `wake` at every notification of the press, and after every connection, which may have missed some. Loses and
 * finds the database again by itself. Needs a direct connection, not one through a transaction pooler.
 */
export function listenToPress(connectionString: string, wake: () => void): { stop: () => Promise<void> } {
  const state: { client: pg.Client | null; timer: NodeJS.Timeout | null; isStopped: boolean } = {
    client: null,
    timer: null,
    isStopped: false,
  }
  const again = () => {
    state.client = null
    if (!state.isStopped) state.timer = setTimeout(() => void connect(), retry)
  }
  const connect = async () => {
    const client = createClient(connectionString, {
      application_name: printerName,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    })
    state.client = client
    client.on('notification', wake)
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query(`listen ${pressChannel}`)
      client.once('end', again)
      wake()
    } catch {
      await client.end().catch(() => undefined)
      again()
    }
  }
  void connect()
  return {
    stop: async () => {
      state.isStopped = true
      if (state.timer) clearTimeout(state.timer)
      await state.client?.end().catch(() => undefined)
    },
  }
}
