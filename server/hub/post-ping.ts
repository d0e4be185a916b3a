/** Milliseconds that a hub is waited for. */
const patience = 10_000

/**
 * Tells a hub that a topic has changed: `hub.mode=publish` and its address, and nothing else. Follows no redirect,
 * which could lead anywhere, and ends with `ending`. Returns what went wrong, `null` where the hub took it.
 */
export async function postPing(
  hub: string,
  topic: string,
  { most = patience, ending }: { most?: number; ending?: AbortSignal } = {},
): Promise<string | null> {
  const limits = [AbortSignal.timeout(most)]
  if (ending) limits.push(ending)
  try {
    const response = await fetch(hub, {
      method: 'POST',
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic }),
      redirect: 'manual',
      signal: AbortSignal.any(limits),
    })
    // Whatever it says besides is not read.
    await response.body?.cancel()
    return response.ok ? null : `The hub answered ${response.status}.`
  } catch (error) {
    return describe(error, most)
  }
}

function describe(error: unknown, most: number): string {
  if (!(error instanceof Error)) return 'The hub could not be reached.'
  if (error.name === 'TimeoutError') return `The hub did not answer within ${most / 1_000} seconds.`
  if (error.name === 'AbortError') return 'The printer ended before the hub had answered.'
  const { cause } = error
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : null
  return code === null ? 'The hub could not be reached.' : `The hub could not be reached: ${code}.`
}
