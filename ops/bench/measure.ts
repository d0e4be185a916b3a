/** How long something took, in milliseconds. */
export interface Timing {
  median: number
  /** The 10th and the 90th percentile. */
  low: number
  high: number
}

type Work = (at: number) => unknown

/** Runs `work` until it is warm, then `samples` times, one after the other; `at` counts the runs. */
export async function measure(samples: number, work: Work): Promise<Timing> {
  return (await measureBeside(samples, work, work))[0]
}

/** Runs two pieces of work in turns, so that whatever else the machine does falls on both. */
export async function measureBeside(samples: number, work: Work, other: Work): Promise<[Timing, Timing]> {
  const times: [number[], number[]] = [[], []]
  const warmUp = Math.ceil(samples / 2)
  for (let at = -warmUp; at < samples; at++) {
    for (const [index, each] of work === other
      ? [[0, work] as const]
      : ([
          [0, work],
          [1, other],
        ] as const)) {
      const started = performance.now()
      await each(Math.abs(at))
      if (at >= 0) times[index].push(performance.now() - started)
    }
  }
  return [summarise(times[0]), summarise(times[1])]
}

/** The middle and the spread of some figures. */
export function summarise(figures: readonly number[]): Timing {
  const share = (part: number) => findPercentile(figures, part)
  return { median: share(0.5), low: share(0.1), high: share(0.9) }
}

/** The figure below which a share of them lies, 0 to 1; `NaN` where there is none. */
export function findPercentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
