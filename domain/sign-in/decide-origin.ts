export interface AskedAddress {
  /** The Host header, or what a trusted proxy says it was. */
  host: string | null
  /** `http` or `https`, as far as proxies are trusted. */
  protocol: string | null
}

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/

/**
 * The origin at which somebody asks for the desk (`https://desk.example`), or `null` where the desk does not answer: it does
 * at the site's own address, and on the machine itself. No other Host is believed, so nothing is built from a forged one.
 */
export function decideOrigin({ host, protocol }: AskedAddress, siteAddress: string): string | null {
  if (host === null) return null
  const site = new URL(siteAddress)
  const asked = host.toLowerCase()
  // A proxy in front may end TLS without saying so; the site's own address says how readers come.
  if (asked === site.host) return site.origin
  return loopback.test(asked) ? `${protocol === 'https' ? 'https' : 'http'}://${asked}` : null
}
