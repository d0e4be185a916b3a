/** How a process ends. */
export interface Ending {
  /** Ends its work in order. */
  stop: () => Promise<void>
  /** Milliseconds after which it ends anyway: what it waits for may never come, such as an answer of a database cut off. */
  time: number
}

/** Ends this process, once, on SIGTERM or when its parent is gone. Nothing may be lost by it that a kill would not lose. */
export function endWhenTold({ stop, time }: Ending): void {
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    setTimeout(() => process.exit(0), time).unref()
    void stop().then(() => process.exit(0))
  }
  for (const signal of ['SIGTERM', 'disconnect']) process.on(signal, end)
  // At a terminal Ctrl-C reaches everyone; the parent decides the order.
  process.on('SIGINT', () => undefined)
  // The parent may have gone while this process started.
  if (process.send && !process.connected) end()
}
