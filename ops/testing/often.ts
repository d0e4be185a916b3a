/**
 * Whether everything is tried as often as it can be afforded to: with THOROUGH=1, as the last check of a change sets it.
 * Without, what goes wrong only now and then is tried less often, so that the tests take few minutes and are run often.
 */
export function isThorough(): boolean {
  return process.env['THOROUGH'] === '1'
}

/** How often to try something: so many times in a thorough run, a tenth of it otherwise. */
export function often(times: number): number {
  return isThorough() ? times : Math.ceil(times / 10)
}

/** What to try of a long list: all in a thorough run, otherwise the first, every eighth after it, and the last. */
export function someOf<Item>(all: readonly Item[]): Item[] {
  return all.filter((_, at) => isThorough() || at % 8 === 0 || at === all.length - 1)
}
