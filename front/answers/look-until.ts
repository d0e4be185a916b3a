/** A look that is repeated until it finds something. */
export interface Looking {
  /** Resolves when something is there; never, once it was stopped. */
  found: Promise<void>
  stop(): void
}

/** Looks every so many milliseconds until `look` gives something. A look that fails has found nothing. */
export function lookUntil(look: () => Promise<unknown>, every: number): Looking {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const found = new Promise<void>((resolve) => {
    const again = async () => {
      const seen = await look().catch(() => null)
      if (isStopped) return
      if (seen === null) wait()
      else resolve()
    }
    const wait = () => {
      timer = setTimeout(() => void again(), every)
    }
    wait()
  })
  return {
    found,
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
