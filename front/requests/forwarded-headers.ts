import type { BlockList } from 'node:net'
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'

/** Headers about one connection only (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'proxy-authenticate',
  'proxy-authorization',
  'http2-settings',
  'expect',
])

/**
 * What a proxy says of the reader, or a framework to itself: from outside it is a lie, or an attack. The desk has no server
 * actions, so nobody calls one.
 */
const internal =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-middleware-.*|x-invoke-.*|x-matched-path|x-nextjs-.*|x-nonce|next-action|proxy)$/
const rewriting = /^(x-original-url|x-rewrite-url|true-client-ip|cf-connecting-ip)$/

/** What a trusted proxy may say. */
const fromProxy = /^(x-forwarded-(for|proto|host)|forwarded)$/

/** Headers of a message without those about its connection. */
export function withoutHopByHop({ headersDistinct }: Pick<IncomingMessage, 'headersDistinct'>) {
  const named = (headersDistinct['connection'] ?? []).join(',').toLowerCase().split(',')
  const dropped = new Set([...hopByHop, ...named.map((name) => name.trim())])
  return Object.entries(headersDistinct).filter(([name]) => !dropped.has(name))
}

export interface ForwardNeeds {
  request: Pick<IncomingMessage, 'headersDistinct'>
  /** Address of the connection's other end. */
  peer: string
  trusted: BlockList
}

/** The headers of a request as the app gets them: what they say of the reader is true as far as proxies are trusted. */
export function toAppHeaders({ request, peer, trusted }: ForwardNeeds): OutgoingHttpHeaders {
  const plainPeer = toPlainAddress(peer)
  const isTrusted = trusted.check(plainPeer, plainPeer.includes(':') ? 'ipv6' : 'ipv4')
  const headers: OutgoingHttpHeaders = {}
  for (const [name, values] of withoutHopByHop(request)) {
    const isDropped = internal.test(name) || rewriting.test(name)
    if (isDropped && !(isTrusted && fromProxy.test(name))) continue
    headers[name] = name === 'host' ? values?.[0] : values
  }
  const host = request.headersDistinct['host']?.[0] ?? ''
  const before = (name: string) => {
    const value = headers[name]
    return Array.isArray(value) ? value.join(', ') : null
  }
  const append = (name: string, value: string) =>
    [before(name), value].filter((part) => part !== null).join(', ')
  return {
    ...headers,
    'x-forwarded-for': append('x-forwarded-for', plainPeer),
    'x-forwarded-proto': before('x-forwarded-proto') ?? 'http',
    'x-forwarded-host': before('x-forwarded-host') ?? host,
    forwarded: append(
      'forwarded',
      `for=${toNode(plainPeer)};host="${host.replace(/["\\]/g, '')}";proto=http`,
    ),
  }
}

/** IPv4 in IPv6's clothes is IPv4. */
function toPlainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
}

/** As RFC 7239 writes it. */
function toNode(address: string): string {
  return address.includes(':') ? `"[${address}]"` : address
}
