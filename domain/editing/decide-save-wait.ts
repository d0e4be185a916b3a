/** Milliseconds of rest after which a text is sent. */
const rest = 1_000
/** Milliseconds that a change waits at most, however fast others follow it: saving has two seconds, and sending needs some of them. */
const longest = 1_800

/**
 * How many milliseconds from a change on it is sent: after a rest, or sooner where an earlier change has already waited.
 * Both times are in milliseconds on one clock: when the oldest change that was not sent was made, and now.
 */
export function decideSaveWait(oldest: number, now: number): number {
  return Math.max(0, Math.min(rest, oldest + longest - now))
}
