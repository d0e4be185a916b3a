/** A network address as people write it: the zeros of IPv6 left out. */
export function shortenAddress(address: string): string {
  if (!address.includes(':')) return address
  return URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? address
}
