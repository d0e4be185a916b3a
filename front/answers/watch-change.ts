import type { PageStore } from '#front/store/page-store.ts'
import { within } from '#front/within.ts'

/** Knows whether anything changed in the store, without asking it for every reader. */
export interface ChangeWatch {
  /** The store's change if it was asked for just now. */
  peek(): string | null
  /** The store's change, as of now or just before; asked for once however many want it. */
  find(): Promise<string>
}

interface Needs {
  store: Pick<PageStore, 'getChange'>
  /** Milliseconds an answer of the store is believed, and waited for. */
  believe: number
  time: number
  now: () => number
}

/** A {@link ChangeWatch} that has not asked yet. */
export function watchChange({ store, believe, time, now }: Needs): ChangeWatch {
  const last = { change: '', until: 0 }
  let asking: Promise<string> | null = null

  const ask = async (): Promise<string> => {
    const askedAt = now()
    try {
      last.change = await within({ who: 'the store', time }, store.getChange())
      last.until = askedAt + believe
      return last.change
    } finally {
      asking = null
    }
  }
  const peek = () => (now() < last.until ? last.change : null)
  return {
    peek,
    find: () => {
      const change = peek()
      return change === null ? (asking ??= ask()) : Promise.resolve(change)
    },
  }
}
