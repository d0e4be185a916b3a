/**
 * What Node is told that runs a printer. Nearly all that it makes is done with as soon as a page is written; left to itself,
 * Node gives such objects more and more room before it clears them away.
 */
export const printerFlags: readonly string[] = ['--max-semi-space-size=8']

/**
 * How many threads Node gives a printer for what it does beside its own. Four, as it is by itself, all wait for the disk or
 * compress, and the next page waits for one of them; most of the time these need no core.
 */
export const printerThreads = { UV_THREADPOOL_SIZE: '16' }

/**
 * What Node is told that runs a front. After a flood of requests a front holds hundreds of megabytes that nobody needs; with
 * this flag Node clears them away at once, without it only when it runs short. Pages are served as fast either way.
 */
export const frontFlags: readonly string[] = ['--optimize-for-size']
