import type { EventEmitter } from 'node:events'
import os from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

interface Held {
  release: () => Promise<void>
}

/** The process that may be told to end. */
type Ending = Pick<EventEmitter, 'on' | 'off'> & { exit: (code: number) => void }

/**
 * Takes hold of something, works with it, and gives it back when the work is over, also where Ctrl-C or a signal ends it
 * before. A second signal waits for nothing. The exit code of a command that was ended is that of a shell: 128 and the
 * number of the signal.
 */
export async function holdUntilDone<Holding extends Held, Value>(
  hold: () => Promise<Holding>,
  work: (held: Holding) => Promise<Value>,
  of: Ending = process,
): Promise<Value> {
  const state = { isEnding: false }
  const holding = hold()
  const end = (signal: (typeof signals)[number]) => {
    const exit = () => {
      of.exit(128 + os.constants.signals[signal])
    }
    if (state.isEnding) exit()
    else void holding.then((held) => held.release()).then(exit, exit)
    state.isEnding = true
  }
  for (const signal of signals) of.on(signal, end)
  try {
    const held = await holding
    try {
      return await work(held)
    } finally {
      if (!state.isEnding) await held.release()
    }
  } finally {
    // What fails because its database is stopped is nobody's mistake: nothing is said of it, and the process ends.
    if (state.isEnding) await new Promise<never>(() => undefined)
    for (const signal of signals) of.off(signal, end)
  }
}
