import { tellHub, type HubNeeds } from './tell-hub.ts'

/** Milliseconds between two looks: while topics wait for their print or for the next try, and when none does. */
const shortRest = 250
const longRest = 5_000

/** Milliseconds from a change to the first look: its pages have to be printed first, which goes the quicker for it. */
const untilPrinted = 150

interface Needs extends HubNeeds {
  /** Hears of everything that went wrong: a sentence and the cause. */
  report: (what: string, error: unknown) => void
}

/**
 * Tells the hub of whatever changes, beside all other work: nobody waits for it. `wake` says that there may be work;
 * `stop` waits for no hub.
 */
export function keepHubTold({ report, ...needs }: Needs): { wake: () => void; stop: () => Promise<void> } {
  let resting = Promise.withResolvers<null>()
  const ending = new AbortController()
  const work = async () => {
    while (!ending.signal.aborted) {
      resting = Promise.withResolvers()
      const rest = await round({ ...needs, ending: ending.signal }).catch((error: unknown) => {
        report('The hub could not be told about changed pages and feeds.', error)
        return longRest
      })
      const timer = setTimeout(() => {
        resting.resolve(null)
      }, rest)
      await resting.promise
      clearTimeout(timer)
    }
  }
  const working = work()
  let waking: NodeJS.Timeout | undefined
  return {
    wake: () => {
      waking ??= setTimeout(() => {
        waking = undefined
        resting.resolve(null)
      }, untilPrinted)
    },
    stop: () => {
      ending.abort()
      clearTimeout(waking)
      resting.resolve(null)
      return working
    },
  }
}

/** Returns how long to rest. */
async function round(needs: HubNeeds): Promise<number> {
  if ((await tellHub(needs)) > 0) return 0
  return (await needs.db.hubPing.count({ where: { failures: 0 } })) > 0 ? shortRest : longRest
}
