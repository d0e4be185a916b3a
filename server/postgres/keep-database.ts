import { setTimeout as wait } from 'node:timers/promises'
import { holdSiteDatabase, type HeldDatabase } from '#server/db/open-database.ts'

/** Milliseconds between two tries to start it again. */
const retry = 2_000

/**
 * The database of the site, held as long as the site runs: an embedded PostgreSQL that ends by itself is started again
 * on the same port. Pages that are printed stay readable meanwhile.
 */
export async function keepSiteDatabase(say: (text: string) => void): Promise<HeldDatabase> {
  const first = await holdSiteDatabase()
  const state = { held: first, isReleased: false, restarting: Promise.resolve() }

  const restart = async () => {
    say('PostgreSQL stopped unexpectedly and is being restarted. Readers still get every printed page.\n')
    while (!state.isReleased) {
      const held = await holdSiteDatabase().catch((error: unknown) => {
        say(`PostgreSQL did not start: ${error instanceof Error ? error.message : String(error)}\n`)
        return null
      })
      if (held) return take(held)
      await wait(retry)
    }
  }
  const take = async (held: HeldDatabase) => {
    if (state.isReleased) return held.release()
    state.held = held
    say(
      held.url === first.url
        ? 'PostgreSQL is running again.\n'
        : 'PostgreSQL is running again, but on another port. Restart the site.\n',
    )
    watch(held)
  }
  const watch = (held: HeldDatabase) => {
    void held.lost.then(() => {
      if (!state.isReleased) state.restarting = restart()
    })
  }

  watch(first)
  return {
    ...first,
    release: async () => {
      state.isReleased = true
      await state.restarting
      await state.held.release()
    },
  }
}
