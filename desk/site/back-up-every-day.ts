/** Milliseconds between two looks at whether a new day has begun, or after a backup that failed. */
const pause = 10 * 60 * 1000

export interface DailyRounds {
  /** Makes the backup of the day if there is none yet. Returns its file, or `null`. */
  backUp: (now: Date) => Promise<string | null>
  now: () => Date
  sleep: (milliseconds: number) => Promise<unknown>
  wrote: (file: string) => void
  failed: (error: unknown) => void
}

/** Never returns, unless `sleep` fails. A backup that fails is told of and tried again; nothing else ends the rounds. */
export async function backUpEveryDay({ backUp, now, sleep, wrote, failed }: DailyRounds): Promise<never> {
  for (;;) {
    try {
      const file = await backUp(now())
      if (file !== null) wrote(file)
    } catch (error) {
      failed(error)
    }
    await sleep(pause)
  }
}
