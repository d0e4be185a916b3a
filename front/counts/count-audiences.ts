import type { FeedAudience } from '#domain/feeds/to-feed-audience.ts'
import { describe, type Log } from '#front/log-event.ts'

/** The most subscribers that a service spoke of for a feed on one UTC day. */
export interface DayAudience extends FeedAudience {
  address: string
  day: string
}

/** Takes over a batch; when it rejects, the numbers are kept and come again. */
export type FlushAudiences = (batch: readonly DayAudience[]) => Promise<void>

/** Keeps the highest number of subscribers of each feed, service and day until it is handed on. */
export interface AudienceCounter {
  count(address: string, audience: FeedAudience): void
  /** Hands on all that was kept. Never rejects. */
  flush(): Promise<void>
  readonly size: number
}

interface Needs {
  flushAudiences: FlushAudiences
  /** Most numbers that are kept; further ones are lost until the next flush. */
  most: number
  now: () => Date
  log: Log
}

/** Keeps them in memory. */
export function createAudienceCounter({ flushAudiences, most, now, log }: Needs): AudienceCounter {
  let kept = new Map<string, DayAudience>()

  const keep = (one: DayAudience) => {
    const key = `${one.day} ${one.service} ${one.address}`
    const before = kept.get(key)
    if (before ? before.subscribers >= one.subscribers : kept.size >= most) return
    kept.set(key, one)
  }
  return {
    count: (address, audience) => keep({ ...audience, address, day: now().toISOString().slice(0, 10) }),
    flush: async () => {
      const batch = [...kept.values()]
      if (batch.length === 0) return
      kept = new Map()
      try {
        await flushAudiences(batch)
      } catch (error) {
        log({ event: 'reads-not-saved', problem: describe(error) })
        for (const one of batch) keep(one)
      }
    },
    get size() {
      return kept.size
    },
  }
}
