/** A name or address, and perhaps a port (RFC 9110, 7.2): names as DNS and containers have them, without escapes. */
const host = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::(\d{0,5}))?$/i

/**
 * Whether a request says, once and readably, which host it is for (RFC 9112, 3.2). Two lines mean one thing to one
 * reader of them and another to the next. HTTP/1.0 knows requests without one.
 */
export function isHostClear({
  rawHeaders,
  httpVersion,
}: {
  rawHeaders: readonly string[]
  httpVersion: string
}): boolean {
  let found: string | null = null
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (name.length !== 4 || name.toLowerCase() !== 'host') continue
    if (found !== null) return false
    found = rawHeaders[index + 1] ?? ''
  }
  return found === null ? httpVersion === '1.0' : isHost(found)
}

function isHost(text: string): boolean {
  const match = host.exec(text)
  return match !== null && Number(match[1] ?? 0) <= 65_535
}
