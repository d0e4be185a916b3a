import { describe, expect, it } from 'vitest'
import { findClientAddress } from './find-client-address.ts'

const find = (trustedProxies: readonly string[], headers: Record<string, string>) =>
  findClientAddress({ trustedProxies }, new Headers(headers))

const client = '203.0.113.7'
const proxy = '10.0.0.2'
const outer = '192.0.2.80'
/** What better-auth says outside production of a client that it does not know; in production it is `null`. */
const unknown = '127.0.0.1'
/** The 64 bits that a subscriber has, with zeros. */
const network = '2001:0db8:0001:0002:0000:0000:0000:0000'

describe('the address of a client', () => {
  it.each<[string, { trusted: readonly string[]; chain: string }, string]>([
    ['is that of the connection, without proxies', { trusted: [], chain: client }, client],
    [
      'is not known where no proxy is trusted and a chain comes in',
      { trusted: [], chain: `${client}, ${proxy}` },
      unknown,
    ],
    ['is what a trusted proxy says', { trusted: [proxy], chain: `${client}, ${proxy}` }, client],
    ['is that of the connection, where it came past the proxy', { trusted: [proxy], chain: client }, client],
    [
      'is found behind a chain of trusted proxies',
      { trusted: [proxy, outer], chain: `${client}, ${outer}, ${proxy}` },
      client,
    ],
    [
      'is found behind a network of proxies',
      { trusted: ['10.0.0.0/8'], chain: `${client}, 10.1.2.3, ${proxy}` },
      client,
    ],
    [
      'is that of a proxy that nobody trusts',
      { trusted: [proxy], chain: `${client}, ${outer}, ${proxy}` },
      outer,
    ],
    [
      'is not what a client put before its own',
      { trusted: [proxy], chain: `198.51.100.1, ${client}, ${proxy}` },
      client,
    ],
    ['is not a proxy’s own', { trusted: [proxy], chain: proxy }, unknown],
    ['is no word', { trusted: [proxy], chain: `everyone, ${proxy}` }, unknown],
    ['is no empty text', { trusted: [], chain: '' }, unknown],
    ['of the sixth version is its network', { trusted: [], chain: '2001:db8:1:2:3:4:5:6' }, network],
    ['of the fourth in the clothes of the sixth', { trusted: [], chain: `::ffff:${client}` }, client],
  ])('%s', (_, { trusted, chain }, expected) =>
    expect(find(trusted, { 'x-forwarded-for': chain })).toBe(expected),
  )

  it.each(['x-real-ip', 'forwarded', 'x-client-ip', 'cf-connecting-ip', 'true-client-ip'])(
    'is not what %s says',
    (name) => {
      expect(find([proxy], { [name]: '198.51.100.1' })).toBe(unknown)
      expect(find([], { [name]: '198.51.100.1', 'x-forwarded-for': client })).toBe(client)
    },
  )
})
