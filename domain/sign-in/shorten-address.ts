const ownAddress = /^(?:127\..+|::|::1)$/

/** A network address as people write it: the zeros of IPv6 left out, and the machine's own by what it is. */
export function shortenAddress(address: string): string {
  const short = address.includes(':')
    ? (URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? address)
    : address
  return ownAddress.test(short) ? 'this machine' : short
}
